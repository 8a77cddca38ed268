import type { NumberMention, Token } from "../document.ts";
import { nextVisible } from "../neighbours.ts";

/** Words that tell of a game, without clitics; two numbers with a dash are a score only in their sentence. */
const GAME =
  /^(?:[وفبل]?(?:ال)?)?(?:فاز|فازت|يفوز|تفوز|فوز|فوزا|فوزه|فوزها|تعادل|تعادلت|تعادلا|خسر|خسرت|خسارة|خسارته|هزم|هزيمة|تغلب|تغلبت|تفوق|نتيجة|نتيجته|مباراة|ذهاب|إياب|شوط|أهداف|ملعب|ملعبه)$/;
const MOST = 200;

/** The second number of a score in figures: 3-1, 2 - 0; where the sentence tells of a game. */
export function scoreAfter({ tokens, value, notation, sentence }: NumberMention, startsAt: ReadonlyMap<number, NumberMention>): NumberMention | undefined {
  if (notation !== "digits" || !isPoints(value)) return undefined;
  const mark = nextVisible(tokens[0] as Token);
  if (mark?.kind !== "punctuation" || !/^[-–—:/]$/.test(mark.text)) return undefined;
  const after = nextVisible(mark);
  const second = after && startsAt.get(after.start);
  if (!after || second?.notation !== "digits" || !isPoints(second.value) || second.sentence !== sentence) return undefined;
  // 3-1-2 is a formation, 20:45 an hour.
  const beyond = nextVisible(after);
  if ((beyond?.kind === "punctuation" && /^[-–—:/]$/.test(beyond.text)) || (mark.text === ":" && value > 9)) return undefined;
  return sentence.tokens.some(({ kind, form }) => kind === "word" && GAME.test(form)) ? second : undefined;
}

function isPoints(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < MOST;
}

/** What the other side scored, after goals: «مقابل هدف», «مقابل اثنين», «مقابل لا شيء», «دون رد»; `value` undefined asks for the number at `last`. */
export function otherSideAfter(goals: Token, startsAt: ReadonlyMap<number, NumberMention>): { readonly value: number; readonly last: Token } | undefined {
  if (!GOALS.has(withoutProclitic(goals.form))) return undefined;
  const link = nextVisible(goals);
  const other = link && nextVisible(link);
  if (!link || !other) return undefined;
  if (link.form === "دون" || link.form === "بدون" || link.form === "بلا")
    return other.form === "رد" || other.form === "مقابل" ? { value: 0, last: other } : undefined;
  if (link.form !== "مقابل") return undefined;
  const number = startsAt.get(other.start);
  if (number) {
    const counted = number.counted && GOALS.has(number.counted.form) ? number.counted : undefined;
    return { value: number.value, last: counted ?? (number.tokens.at(-1) as Token) };
  }
  if (other.form === "لا") return { value: 0, last: nextVisible(other) ?? other };
  return other.form === "هدف" ? { value: 1, last: other } : other.form === "هدفين" ? { value: 2, last: other } : undefined;
}

const GOALS: ReadonlySet<string> = new Set("هدف هدفا هدفين هدفان أهداف نقطة نقاط".split(" "));

function withoutProclitic(form: string): string {
  return /^[وفب]/.test(form) && form.length > 3 ? form.slice(1) : form;
}

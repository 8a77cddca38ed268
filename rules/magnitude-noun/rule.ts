import { defineRule, isCount, type NumberMention, nextVisible, nextWord, type Token, valueOfDigits } from "../../core/index.ts";
import { page } from "./page.ts";

/** Singular, accusative and plural of each. */
const MAGNITUDES: ReadonlyMap<string, { readonly singular: string; readonly plural: string }> = new Map(
  (
    [
      ["ألف", "آلاف"],
      ["مليون", "ملايين"],
      ["مليار", "مليارات"],
      ["بليون", "بلايين"],
      ["تريليون", "تريليونات"],
      ["ترليون", "ترليونات"],
    ] as const
  ).flatMap(([singular, plural]) => [singular, plural].map((form) => [form, { singular, plural }] as const)),
);

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "error",
  page,
  check({ document, report }) {
    for (const number of document.numbers) {
      if (!isCount(number)) continue;
      for (const { token, count } of magnitudesOf(number)) {
        const flaw = flawOf(token, count);
        if (!flaw) continue;
        const { message, right } = flaw;
        const edits = [{ start: token.start, end: token.end, text: right }];
        report({ at: token, message, data: { word: token.form, right }, fixes: [{ safety: "unsafe", edits }] });
      }
    }
  },
});

function flawOf(token: Token, count: number): { readonly message: "plural" | "singular" | "accusative"; readonly right: string } | undefined {
  const magnitude = MAGNITUDES.get(token.form);
  if (!magnitude) return undefined;
  const { singular, plural } = magnitude;
  const last = count % 100;
  const isPlural = token.form === plural;
  // 105 مليار is met as often as 105 مليارات.
  if (count >= 3 && count <= 10 && !isPlural) return { message: "plural", right: plural };
  if (isPlural && (last >= 11 || (count >= 100 && last === 0))) return { message: "singular", right: singular };
  return !isPlural && last >= 11 && endsPhrase(token) ? { message: "accusative", right: `${singular}ا` } : undefined;
}

interface Magnitude {
  readonly token: Token;
  readonly count: number;
}

/** The scales of a number and how many of each: 16 and 300 of 16 مليونا و300 ألف, 15 of خمسة عشر ألفا. Whole numbers alone. */
function magnitudesOf({ tokens, value, notation }: NumberMention): readonly Magnitude[] {
  if (notation !== "mixed") return magnitudeOf(tokens.at(-1) as Token, value, tokens.length);
  return tokens.flatMap((token, i) => {
    const digits = tokens[i - 1];
    const count = digits?.kind === "number" ? valueOfDigits(digits.text) : undefined;
    // A point or comma before three digits may be decimal.
    if (!digits || count === undefined || !Number.isInteger(count) || (/[^\d٠-٩۰-۹]/.test(digits.text) && count < 1000)) return [];
    return MAGNITUDES.has(token.form) ? [{ token, count }] : [];
  });
}

function magnitudeOf(token: Token, value: number, length: number): readonly Magnitude[] {
  const scale = token.meanings.find(({ numeral, prefix }) => numeral?.kind === "scale" && prefix === "")?.numeral?.value;
  const count = scale === undefined || length < 2 ? Number.NaN : value / scale;
  return Number.isInteger(count) ? [{ token, count }] : [];
}

/** Nothing that could stand in the genitive follows: a mark, a preposition, a smaller part of the number, the end. */
function endsPhrase(token: Token): boolean {
  const next = nextVisible(token);
  if (!next) return true;
  if (next.kind === "punctuation") return /^[.،؛:؟!)»”]$/.test(next.text);
  const word = nextWord(token);
  if (!word) return false;
  // 16 مليون و300 ألف.
  if (word.form === "و") return word.next?.kind === "number";
  if (word.meanings.some(({ numeral, prefix }) => numeral !== undefined && prefix === "و")) return true;
  return /^(?:في|من|على|عن|منذ|خلال|بعد|قبل|بين)$/.test(word.form);
}

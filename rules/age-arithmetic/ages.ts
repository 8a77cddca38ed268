import { type DateMention, type Document, type NumberMention, nextVisible, previousVisible, type Sentence, sentenceAt, type Token } from "../../core/index.ts";

export interface Birth {
  readonly date: DateMention;
  readonly year: number;
  readonly sentence: Sentence;
  readonly verb: Token;
  /** The name of who was born, where it stands beside the verb: ولد طه, مينه الذي ولد. */
  readonly name: string | undefined;
}

const BIRTH: ReadonlySet<string> = new Set(
  "مواليد المولود المولودة ولد ولدت مولود مولودة وولد وولدت ومولود ومولودة والمولود والمولودة ميلاده ميلادها".split(" "),
);
/** How many words may stand between the birth and its date: ولد لأبوين من حلب في قرية صغيرة عام 1980. */
const BIRTH_REACH = 9;

export function birthsIn({ dates }: Document): readonly Birth[] {
  const found: Birth[] = [];
  for (const date of dates) {
    const verb = date.year !== undefined && date.calendar === "gregorian" ? birthBefore(date) : undefined;
    const sentence = verb && sentenceAt(date.first);
    if (verb && sentence && date.year !== undefined) found.push({ date, year: date.year, sentence, verb, name: nameBeside(verb) });
  }
  return found;
}

/** The word of birth before a date, past what stands in brackets; another verb (وتوفي) has the date for itself. */
function birthBefore({ first }: DateMention): Token | undefined {
  let token: Token | undefined = previousVisible(first);
  for (let i = 0; token && i < BIRTH_REACH; i++) {
    if (BIRTH.has(token.form)) return token;
    if (token.text === ")") {
      while (token && token.text !== "(") token = previousVisible(token);
      if (!token) return undefined;
    } else if (token.kind !== "word" || token.readings.some(({ pos, prefix }) => pos === "verb" && /^[وف]/.test(prefix))) return undefined;
    token = previousVisible(token);
  }
  return undefined;
}

/** What ties a birth to who was named before it: البالغ 35 عاما، وهو من مواليد 1980. */
const TIES: ReadonlySet<string> = new Set(["وهو", "وهي", "الذي", "التي", "والذي", "والتي", "،", "("]);
const KIN =
  /^[وف]?[بل]?(?:ابن|بنت|ابنة|ابنت|والد|والدت|زوج|زوجت|زوجة|شقيق|شقيقت|شقيقة|أخو|أخ|أخت|نجل|كريمت|حفيد|حفيدت|طفل|طفلت|قاتل|صديق|صديقت|رفيق|عروس)(?:ه|ها|هما|هم|ا)?$/;

/** ابنته, زوجها: another person. */
export function isKin({ form }: Token): boolean {
  return KIN.test(form);
}

/** Whether the age may be another's than who was born: another person stands between them, or the birth begins of its own. */
export function mayBeAnothers({ verb }: Birth, { number, counted }: Age): boolean {
  const birthFirst = verb.start < number.start;
  const from = birthFirst ? verb : counted;
  const to = birthFirst ? number.tokens[0] : verb;
  for (let token = nextVisible(from); token && to && token.start < to.start; token = nextVisible(token)) if (isKin(token)) return true;
  if (birthFirst) return false;
  const before = previousVisible(verb);
  const tie = before?.form === "من" ? previousVisible(before) : before;
  return !tie || !TIES.has(tie.form);
}

/** ولد طه, مينه، الذي ولد. */
function nameBeside(verb: Token): string | undefined {
  const after = nextVisible(verb);
  if (after && mayBeName(after)) return after.form;
  let before = previousVisible(verb);
  if (before?.form !== "الذي" && before?.form !== "التي") return undefined;
  before = previousVisible(before);
  if (before?.text === "،") before = previousVisible(before);
  return before && mayBeName(before) ? before.form : undefined;
}

function mayBeName({ kind, form, readings }: Token): boolean {
  if (kind !== "word" || form.length < 2 || readings.some(({ particle }) => particle !== undefined)) return false;
  return readings.length === 0 || readings.some(({ prefix }) => prefix === "" || prefix === "ال");
}

export interface Age {
  readonly number: NumberMention;
  readonly counted: Token;
  /** Said of the present (البالغ من العمر, in brackets), not of the year that stands beside it. */
  readonly present: boolean;
  /** The age of death: توفي عن 60 عاما. */
  readonly final: boolean;
  /** ناهز rounds by a year. */
  readonly rounded: boolean;
}

const COUNTED: ReadonlySet<string> = new Set(["عاما", "عام", "سنة", "سنوات", "أعوام", "اعوام"]);
const AGE_WORDS: ReadonlySet<string> = new Set("العمر عمر عمره عمرها وعمره وعمرها بعمر سن عن ناهز يناهز تناهز".split(" "));
const PRESENT: ReadonlySet<string> = new Set("البالغ البالغة يبلغ تبلغ ويبلغ وتبلغ والبالغ والبالغة".split(" "));
/** ذو الـ35 عاما, ابنة الـ35 عاما. */
const OWNERS: ReadonlySet<string> = new Set("ذو ذا ذي ذات ابن ابنة صاحب صاحبة".split(" "));
const ROUNDERS: ReadonlySet<string> = new Set(["ناهز", "يناهز", "تناهز"]);
const OLDEST = 125;
const AGE_REACH = 3;

export function agesIn({ numbers }: Document): readonly Age[] {
  const found: Age[] = [];
  for (const number of numbers) {
    const { counted, value, approximate, tokens } = number;
    if (!counted || !COUNTED.has(counted.form) || value > OLDEST) continue;
    const before = tokens[0] && previousVisible(tokens[0]);
    const rounded = before !== undefined && ROUNDERS.has(before.form);
    if (approximate && !rounded) continue;
    const kind = kindOf(before, counted);
    if (kind) found.push({ number, counted, rounded, present: kind === "present", final: kind === "final" });
  }
  return found;
}

function kindOf(before: Token | undefined, counted: Token): "present" | "final" | "other" | undefined {
  if (before?.text === "(" && counted.next?.text === ")") return "present";
  let token = before;
  if (token?.form === "ال") return OWNERS.has(previousVisible(token)?.form ?? "") ? "present" : undefined;
  let kind: "final" | "other" | undefined;
  for (let i = 0; token?.kind === "word" && i < AGE_REACH; i++) {
    if (PRESENT.has(token.form)) return "present";
    if (token.form === "عن") return "final";
    if (AGE_WORDS.has(token.form)) kind = "other";
    token = previousVisible(token);
  }
  return kind;
}

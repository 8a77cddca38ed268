import {
  type DateMention,
  type Document,
  defineRule,
  type NumberMention,
  nextVisible,
  previousVisible,
  type Sentence,
  sentenceAt,
  type Token,
} from "../../core/index.ts";
import { page } from "./page.ts";

/** A birthday before or after the day makes a year's difference. */
const TOLERANCE = 1;

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "warning",
  page,
  check({ document, report }) {
    const dated = document.dates.filter(({ year }) => year !== undefined);
    const births = bySentence(dated.filter((date) => date.calendar === "gregorian" && followsBirth(date)));
    if (births.size === 0) return;
    const years = bySentence(dated);
    const ages = agesBySentence(document);
    for (const [sentence, born] of births) {
      const [birth, ...otherBirths] = born;
      const [age, ...otherAges] = ages.get(sentence) ?? [];
      // Two births or two ages: whose is open.
      if (!birth || !age || otherBirths.length > 0 || otherAges.length > 0) continue;
      const at = yearOfAge(document, years.get(sentence) ?? [], birth, age);
      if (!at || at.year === undefined || birth.year === undefined) continue;
      const expected = at.year - birth.year;
      if (expected < 0 || Math.abs(expected - age.quantity.value) <= TOLERANCE) continue;
      const span = { start: age.quantity.start, end: age.counted.end };
      const data = { birth: birth.year, year: at.year, expected, written: document.text.slice(span.start, span.end) };
      report({ at: span, message: "age", data, related: [{ at: birth, message: "birth", data: { birth: birth.year } }] });
    }
  },
});

const BIRTH: ReadonlySet<string> = new Set(["مواليد", "المولود", "المولودة", "ولد", "ولدت", "مولود", "مولودة", "وولد", "وولدت", "ومولود"]);
/** How many words may stand between the birth and its date: ولد في مدينة حلب عام 1980. */
const BIRTH_REACH = 6;

function bySentence(dates: readonly DateMention[]): ReadonlyMap<Sentence, readonly DateMention[]> {
  const found = new Map<Sentence, DateMention[]>();
  for (const date of dates) {
    const sentence = sentenceAt(date.first);
    const known = sentence && found.get(sentence);
    if (known) known.push(date);
    else if (sentence) found.set(sentence, [date]);
  }
  return found;
}

function followsBirth({ first }: DateMention): boolean {
  let token: Token | undefined = previousVisible(first);
  for (let i = 0; token && i < BIRTH_REACH; i++) {
    if (BIRTH.has(token.form)) return true;
    if (token.kind !== "word") return false;
    token = previousVisible(token);
  }
  return false;
}

interface Age {
  readonly quantity: NumberMention;
  readonly counted: Token;
  /** Said of the present (البالغ من العمر, in brackets), not of the year that stands beside it. */
  readonly present: boolean;
}

const COUNTED: ReadonlySet<string> = new Set(["عاما", "عام", "سنة", "سنوات", "أعوام", "اعوام"]);
const AGE_WORDS: ReadonlySet<string> = new Set(["العمر", "عمر", "عمره", "عمرها", "وعمره", "وعمرها", "سن", "عن", "ناهز", "يناهز"]);
const PRESENT: ReadonlySet<string> = new Set(["البالغ", "البالغة", "يبلغ", "تبلغ", "ويبلغ", "وتبلغ"]);
const OLDEST = 125;
const AGE_REACH = 3;

function agesBySentence(document: Document): ReadonlyMap<Sentence, readonly Age[]> {
  const ages = new Map<Sentence, Age[]>();
  for (const quantity of document.numbers) {
    const { counted, sentence, value, approximate } = quantity;
    if (!counted || approximate || !COUNTED.has(counted.form) || value > OLDEST) continue;
    const present = presenceOf(quantity, counted);
    if (present === undefined) continue;
    const age = { quantity, counted, present };
    const known = ages.get(sentence);
    if (known) known.push(age);
    else ages.set(sentence, [age]);
  }
  return ages;
}

/** Whether the number is an age, and of the present. */
function presenceOf({ tokens }: NumberMention, counted: Token): boolean | undefined {
  let token: Token | undefined = tokens[0] && previousVisible(tokens[0]);
  if (token?.text === "(" && counted.next?.text === ")") return true;
  let isAge = false;
  for (let i = 0; token?.kind === "word" && i < AGE_REACH; i++) {
    if (PRESENT.has(token.form)) return true;
    isAge ||= AGE_WORDS.has(token.form);
    token = previousVisible(token);
  }
  return isAge ? false : undefined;
}

/** What may stand between an age and its year: توفي عام 2015 عن عمر ناهز 60 عاما, عمره 35 عاما في 2022. */
const BETWEEN: ReadonlySet<string> = new Set([...AGE_WORDS, "في", "وهو", "وهي", "بعمر", "عام", "سنة"]);
const YEAR_REACH = 4;

/** The date at which the person had that age, if the sentence or the publication leaves no doubt. */
function yearOfAge(document: Document, dates: readonly DateMention[], birth: DateMention, age: Age): { readonly year: number | undefined } | undefined {
  const [other, ...more] = dates.filter((date) => date !== birth);
  if (age.present) return other ? undefined : document.publication;
  if (!other || more.length > 0 || other.calendar !== "gregorian") return undefined;
  const yearFirst = other.start < age.quantity.start;
  let token: Token | undefined = yearFirst ? nextVisible(other.last) : nextVisible(age.counted);
  const end = yearFirst ? age.quantity.start : other.start;
  for (let i = 0; token && token.start < end; i++) {
    if (i >= YEAR_REACH || !BETWEEN.has(token.form)) return undefined;
    token = nextVisible(token);
  }
  return other;
}

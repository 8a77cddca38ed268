import { type DateMention, type Document, defineRule, groupBy, nextVisible, plainNumber, previousVisible, sentenceAt, type Token } from "../../core/index.ts";
import { type Age, agesIn, type Birth, birthsIn, isKin, mayBeAnothers } from "./ages.ts";
import { page } from "./page.ts";

/** A birthday before or after the day makes a year's difference. */
const TOLERANCE = 1;

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "warning",
  page,
  check({ document, report }) {
    const ages = agesIn(document);
    if (ages.length === 0) return;
    const births = birthsIn(document);
    const agesBySentence = groupBy(ages, ({ number }) => number.sentence);
    const dated = groupBy(
      document.dates.filter(({ year }) => year !== undefined),
      ({ first }) => sentenceAt(first),
    );
    for (const [sentence, born] of groupBy(births, (birth) => birth.sentence)) {
      const [birth, ...otherBirths] = born;
      const [age, ...otherAges] = agesBySentence.get(sentence) ?? [];
      // Two births or two ages: whose is open.
      if (!birth || !age || otherBirths.length > 0 || otherAges.length > 0 || mayBeAnothers(birth, age)) continue;
      compare(birth, age, yearOfAge(document, dated.get(sentence) ?? [], birth, age)?.year);
    }
    for (const [birth, age] of acrossSentences(births, ages)) compare(birth, age, document.publication?.year);
    for (const age of ages) {
      const life = age.final ? lifespanBefore(age) : undefined;
      if (!life) continue;
      const lived = life.to - life.from;
      const away = Math.abs(lived - age.number.value);
      if (away > TOLERANCE + Number(age.rounded) && away <= LARGEST_SLIP) reportAge(age, life.from, life.to, life.at);
    }

    function compare(birth: Birth, age: Age, year: number | undefined): void {
      if (year === undefined || year < birth.year) return;
      if (Math.abs(year - birth.year - age.number.value) > TOLERANCE + Number(age.rounded)) reportAge(age, birth.year, year, birth.date);
    }

    function reportAge({ number, counted }: Age, birth: number, year: number, at: { readonly start: number; readonly end: number }): void {
      const span = { start: number.start, end: counted.end };
      const data = { birth, year, expected: year - birth, written: document.text.slice(span.start, span.end) };
      report({ at: span, message: "age", data, related: [{ at, message: "birth", data: { birth } }] });
    }
  },
});

/** The only birth and the only present or final age of a text, in two sentences that have one name: رحل طه عن 59 عاما … ولد طه عام 1958. */
function acrossSentences(births: readonly Birth[], ages: readonly Age[]): readonly (readonly [Birth, Age])[] {
  const [birth, ...otherBirths] = births;
  const told = ages.filter(({ present, final }) => present || final);
  const [age] = told;
  if (!birth?.name || !age || otherBirths.length > 0 || told.some(({ number }) => number.value !== age.number.value)) return [];
  const { sentence } = age.number;
  if (sentence === birth.sentence || !sentence.tokens.some(({ form }) => form === birth.name) || sentence.tokens.some(isKin)) return [];
  return [[birth, age]];
}

/** What may stand between an age and its year: توفي عام 2015 عن عمر ناهز 60 عاما, عمره 35 عاما في 2022. */
const BETWEEN: ReadonlySet<string> = new Set("العمر عمر عمره عمرها وعمره وعمرها بعمر سن عن ناهز يناهز تناهز في وهو وهي عام سنة".split(" "));
const YEAR_REACH = 4;
const DEATH: ReadonlySet<string> = new Set("توفي توفيت وتوفي وتوفيت رحل رحلت ورحل ورحلت مات ماتت ومات وماتت اغتيل اغتيلت واغتيل أعدم قتل قتلت وقتل".split(" "));
const DEATH_REACH = 4;

/** The date at which the person had that age, if the sentence or the publication leaves no doubt. */
function yearOfAge(document: Document, dates: readonly DateMention[], birth: Birth, age: Age): { readonly year: number | undefined } | undefined {
  const [other, ...more] = dates.filter((date) => date !== birth.date);
  if (age.present) return other ? undefined : document.publication;
  if (!other || more.length > 0 || other.calendar !== "gregorian") return undefined;
  // توفي عام 2015 في منزله في باريس عن 60 عاما: of a death there is one year and one age.
  if (age.final && isDeath(other)) return other;
  const yearFirst = other.start < age.number.start;
  let token: Token | undefined = yearFirst ? nextVisible(other.last) : nextVisible(age.counted);
  const end = yearFirst ? age.number.start : other.start;
  for (let i = 0; token && token.start < end; i++) {
    if (i >= YEAR_REACH || !BETWEEN.has(token.form)) return undefined;
    token = nextVisible(token);
  }
  return other;
}

function isDeath({ first }: DateMention): boolean {
  let token = previousVisible(first);
  for (let i = 0; token?.kind === "word" && i < DEATH_REACH; i++, token = previousVisible(token)) if (DEATH.has(token.form)) return true;
  return false;
}

/** Two years in brackets may also be those of an office; an age that is near their difference is meant to be it. */
const LARGEST_SLIP = 11;

interface Life {
  readonly from: number;
  readonly to: number;
  readonly at: { readonly start: number; readonly end: number };
}

/** The (1950-2015) of a name, in the sentence of its age and before it. */
function lifespanBefore({ number }: Age): Life | undefined {
  const words = number.sentence.tokens.filter(({ kind, start }) => kind !== "space" && start < number.start);
  let life: Life | undefined;
  for (let i = 0; i + 4 < words.length; i++) {
    const [open, first, dash, second, close] = words.slice(i, i + 5) as [Token, Token, Token, Token, Token];
    const [from, to] = [plainNumber(first), plainNumber(second)];
    if (open.text !== "(" || close.text !== ")" || !/^[-–—]$/.test(dash.text) || from === undefined || to === undefined) continue;
    if (from < FIRST_YEAR || to > LAST_YEAR || to <= from) continue;
    // Two lives: whose is the age is open.
    if (life) return undefined;
    life = { from, to, at: { start: first.start, end: second.end } };
  }
  return life;
}

const FIRST_YEAR = 1700;
const LAST_YEAR = 2100;

import type { NumberMention, Token } from "../document.ts";
import type { Lexicon, Reading } from "../lexicon.ts";
import { nextWord, previousVisible, previousWord } from "../neighbours.ts";
import { monthAt } from "./month-names.ts";
import { isNumberLabel } from "./number-labels.ts";

/**
 * What a number asks of the noun after it: from 3 to 10 the plural, from 11 to 99 the singular in the accusative, after a
 * hundred, a thousand or a million the singular in the genitive. A compound goes by its last part: 7939 شخصا, 103 أشخاص
 * (Wright II §§ 97–103, Ryding § 15).
 */
export type CountedForm = "plural" | "accusative" | "genitive";

/** Undefined for fractions, and for 1 and 2, which stand after their noun or in its dual. */
export function countedFormOf({ value, tokens }: NumberMention): CountedForm | undefined {
  return tokens.some(({ text }) => /[.,٫٬،]\d*$/.test(text) && text.length < 4) ? undefined : countedFormAfter(value);
}

function countedFormAfter(value: number): CountedForm | undefined {
  if (!Number.isInteger(value)) return undefined;
  if (value >= 100 && value % 100 === 0) return "genitive";
  const last = value % 100;
  if (last >= 3 && last <= 10) return "plural";
  return last >= 11 ? "accusative" : undefined;
}

/** How a counted noun ends after a number: 50 دولارًا, 3 دولارات, 100 دولار. */
export interface CountedForms {
  readonly singular: string;
  readonly plural: string;
  readonly accusative: string;
}

/** The form of a noun after a number in digits; after a fraction, and after 101 and 102, it is the singular. */
export function countedAfter(value: number, { singular, plural, accusative }: CountedForms): string {
  const form = countedFormAfter(value);
  return form === "plural" ? plural : form === "accusative" ? accusative : singular;
}

/** A noun after a number, as far as the tables know it. */
export interface CountedNoun {
  readonly token: Token;
  /** Without ا of the accusative: شخص of شخصا and أشخاص. */
  readonly singular: string;
  /** The gender of the singular; undefined where both are in use or the readings differ. */
  readonly gender: "m" | "f" | undefined;
  readonly number: "singular" | "plural";
  /** Written with the alif of the accusative. */
  readonly accusative: boolean;
  readonly human: boolean;
}

/** The noun that a number counts; undefined where the word after it may be something else, or the number no count. */
export function countedNounOf(quantity: NumberMention): CountedNoun | undefined {
  const token = quantity.counted;
  if (!token || !isCount(quantity) || monthAt(token) || AFTER_HOURS.has(token.form)) return undefined;
  return nounAt(token);
}

/** The noun right after a word such as بضعة. */
export function nounAfter(token: Token): CountedNoun | undefined {
  const next = nextWord(token);
  return next && nounAt(next);
}

function nounAt(token: Token): CountedNoun | undefined {
  const { lexicon } = token.block;
  const nouns = token.readings.filter(isNoun);
  const [first] = nouns;
  if (!first) return undefined;
  // 1600 قبل الميلاد.
  if (token.readings.some(({ pos, suffix }) => pos === "particle" && suffix === "")) return undefined;
  // اعتقل 25 قتل منهم اثنان: what may be a verb, or a name, is counted only where the news count it.
  const other = token.readings.some(
    ({ pos, tense, suffix, person }) => (pos === "verb" && tense !== "imperative" && person === 3 && suffix === "") || pos === "name",
  );
  const plural = nouns.filter(({ number }) => number === "plural");
  const singular = nouns.filter(({ number }) => number === "singular");
  if (plural.length > 0 === singular.length > 0) return undefined;
  // أشجار is the plural of شجر and of شجرة.
  const genders = new Set(
    token.readings
      .filter((reading) => isNoun({ ...reading, mass: false }))
      .filter(({ number }) => number !== "dual")
      .map(({ gender }) => gender),
  );
  const accusative = singular.length > 0 && singular.every((reading) => reading.accusative);
  const base = plural.length > 0 ? lexicon.words.singulars(token.form)[0] : accusative ? withoutAlif(token.form) : token.form;
  if (base === undefined || (other && !isOftenCounted(base, lexicon))) return undefined;
  return {
    token,
    singular: base,
    gender: genders.size === 1 ? [...genders][0] : undefined,
    number: plural.length > 0 ? "plural" : "singular",
    accusative,
    human: nouns.some(({ human }) => human),
  };
}

/** Nouns, and what is counted like them: موقوف, مصاب. */
function isNoun({ pos, prefix, suffix, mass, human }: Reading): boolean {
  if (prefix !== "" || suffix !== "" || mass) return false;
  return pos === "noun" || pos === "masdar" || (pos === "adjective" && human);
}

/** شيئا, جزءا: the alif stands after what the singular ends in, but the hamza may have moved to a ya. */
function withoutAlif(form: string): string {
  return form.endsWith("ئا") ? `${form.slice(0, -2)}ء` : form.slice(0, -1);
}

/** The accusative of an indefinite singular as it is written without tashkeel: شخصا, شركة, شيئا. */
export function accusativeOf(singular: string): string {
  if (/(?:[ةىا]|اء|أ)$/.test(singular)) return singular;
  return singular.endsWith("يء") ? `${singular.slice(0, -1)}ئا` : `${singular}ا`;
}

const COUNTERS =
  "ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرين ثلاثين أربعين خمسين مئة مائة ألف مليون آلاف عدة بضعة".split(" ");

const TENS = "عشرين ثلاثين أربعين خمسين ستين عشرون ثلاثون أربعون خمسون عشر".split(" ");

/** Whether the news have the noun in the accusative after tens and teens: عشرين عاما. */
export function isOftenAccusative(singular: string, { words }: Lexicon): boolean {
  return TENS.some((ten) => words.follows(ten, accusativeOf(singular)) > 0);
}

/** Whether the news have the noun after number words, in any of its forms. */
function isOftenCounted(singular: string, { words }: Lexicon): boolean {
  const forms = [singular, accusativeOf(singular), ...words.plurals(singular)];
  return COUNTERS.some((counter) => forms.some((form) => words.follows(counter, form) > 0));
}

/** Years stand without a noun before them too: في 2011, كأس العالم 2022. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2100;

/** The number says how many: no year, no label, no part of a date, a score, a time or a name. */
export function isCount({ tokens, value, notation }: NumberMention): boolean {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  // السجناء الخمسة, بالمئة: with the article it counts nothing after it. لست is a verb.
  if (tokens.some((token) => ARTICLE.test(numeralPrefix(token)) || token.readings.some(({ particle }) => particle === "negation"))) return false;
  if (/^عشرة?$/.test(first.form) && isPartOfTeen(previousWord(first))) return false;
  if (notation === "digits" && value >= FIRST_YEAR && value <= LAST_YEAR && first.text.length === 4) return false;
  if (first.kind === "number" && (isJoined(first.previous) || isJoined(last.next))) return false;
  const before = previousWord(first);
  if (!before) return !isSeparator(previousVisible(first));
  return !isLabel(before, notation);
}

const ARTICLE = /ال|لل/;

/** The clitics before a number word. */
function numeralPrefix(token: Token): string {
  return token.meanings.find(({ numeral }) => numeral)?.prefix ?? "";
}

/** The first part of a teen that is no number word as written: الثاني عشر, أحدى عشر. */
function isPartOfTeen(before: Token | undefined): boolean {
  return before !== undefined && /(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ة?$|^[وف]?[أإا](?:حدى|حد|ثن.{1,2})$/.test(before.form);
}

/** The noun before a number that names it: الساعة 5 مساء, المادة 12, عام 2011. */
function isLabel(word: Token, notation: NumberMention["notation"]): boolean {
  return word.script !== "arabic" || isNumberLabel(word.form, "label", notation === "words");
}

/** و5, بـ10, الـ25. */
const PROCLITIC = /^(?:[وف]?(?:[بلك]?(?:ال)?|لل))$/;

/** A mark or word without a space: 5-6, 3:2, 12/5, F16; not إلى4, which lacks its space. */
function isJoined(token: Token | undefined): boolean {
  if (token?.kind === "word" && (PROCLITIC.test(token.form) || token.readings.some(({ particle }) => particle === "preposition"))) return false;
  // 2،5.
  if (token?.kind === "punctuation" && (token.previous?.kind === "number") === (token.next?.kind === "number")) return token.next?.kind === "number";
  return token !== undefined && token.kind !== "space" && !/^["«»“”()[\]،,.؛;:!؟?…]$/.test(token.text);
}

/** Another figure before a hyphen or colon: 3 - 2, 15 : 30. */
function isSeparator(token: Token | undefined): boolean {
  return token !== undefined && /^[-–—/×:]$/.test(token.text) && previousVisible(token)?.kind === "number";
}

const AFTER_HOURS: ReadonlySet<string> = new Set("صباحا مساء ظهرا ليلا عصرا فجرا بتوقيت".split(" "));

import type { Token, WrittenMonth } from "../document.ts";
import { skeletonOf } from "../form.ts";
import { nextWord } from "../neighbours.ts";
import { remembering } from "../remember.ts";
import { CLITICS, MONTH_NAMES, type MonthName, monthName } from "./month-names.ts";

/** A shorter name is one slip away from too many words. */
const SHORTEST = 4;
/** A name of this length is recognised beside its day alone; a shorter one must have its year or its second name too. */
const LONG = 5;
/** The figures have slips too, but none this often. */
const COMMON = 10;
/** More names than these are no help. */
const MOST = 3;

/** Months of other calendars: Iranian, Hebrew and Ottoman. */
const OTHER_CALENDARS: ReadonlySet<string> = new Set(["آذر", "اذر", "أذر", "آدار", "أدار", "ادار", "مارت", "تشري", "أغستوس"]);
/** First words that are known to begin a month, so that what follows may be a known word: ذي العقدة, تشرين التاني. */
const BEGINNINGS: ReadonlySet<string> = new Set(["كانون", "تشرين", "جمادى", "ذو", "ذي", "ذا"]);

const SECOND_WORDS: ReadonlySet<string> = new Set([...MONTH_NAMES.keys()].flatMap((name) => name.split(" ").slice(1)));

interface Slip {
  readonly prefix: string;
  readonly name: string;
  readonly rights: readonly string[];
}

const slipOfWord = remembering((form): Slip | undefined => slipOf(form, (name) => !name.includes(" ")));
const slipOfWords = remembering((forms): Slip | undefined => slipOf(forms, (name) => name.includes(" ")));

function slipOf(written: string, isCandidate: (name: string) => boolean): Slip | undefined {
  if (written.length < SHORTEST - 1 || written.length > LONGEST) return undefined;
  for (const prefix of CLITICS) {
    if (!written.startsWith(prefix)) continue;
    const name = written.slice(prefix.length);
    const rights: string[] = [];
    for (const [right, known] of MONTH_NAMES) {
      if (known.right !== undefined || !isCandidate(right) || right.length < SHORTEST || Math.abs(right.length - name.length) > 1) continue;
      const house = houseSpelling(right, known);
      if (isOneSlip(name, right) && !isInflection(name, right) && !rights.includes(house)) rights.push(house);
    }
    if (rights.length > 0) return { prefix, name, rights: rights.slice(0, MOST) };
  }
  return undefined;
}

/** جمادى الآخرة with two clitics. */
const LONGEST = 16;

/** A letter changed, missing or too many, or two letters that changed places. */
function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endOfA, endOfB] = [a.length, b.length];
  while (endOfA > from && endOfB > from && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA--;
    endOfB--;
  }
  const [left, right] = [a.slice(from, endOfA), b.slice(from, endOfB)];
  if (left.length + right.length <= 1 || (left.length === 1 && right.length === 1)) return a !== b;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** سبتمبري, أكتوبرية: an adjective. */
function isInflection(name: string, right: string): boolean {
  return name.startsWith(right) && /[يىاةه]$/.test(name);
}

/** أغسطس for اغسطس. */
function houseSpelling(name: string, { month, systems: [system] }: MonthName): string {
  const house = system ? monthName(month, system) : name;
  return skeletonOf(house) === skeletonOf(name) ? house : name;
}

/**
 * The month that a word in the place of one is most likely a slip of: ينلير, اغسطش, تشرين التاني. The word alone does not say that a
 * month is meant: what stands beside it does, the more so where the tables know the word (`isOtherWord`).
 */
export function slipOfMonthAt(token: Token): WrittenMonth | undefined {
  if (token.kind !== "word" || token.script !== "arabic" || token.end - token.start > LONGEST) return undefined;
  const second = nextWord(token);
  const inTwo = second && (BEGINNINGS.has(token.form) || SECOND_WORDS.has(second.form)) ? slipOfWords(`${token.form} ${second.form}`) : undefined;
  const slip = inTwo ?? slipOfWord(token.form);
  const known = slip && MONTH_NAMES.get(slip.rights[0] as string);
  if (!slip || !known) return undefined;
  const tokens = inTwo && second ? [token, second] : [token];
  return { ...slip, month: known.month, systems: known.systems, tokens, isSlip: true, start: token.start, end: (tokens.at(-1) as Token).end };
}

/** Whether the slip made a word that is another: نسيان, أربيل, تشربن. */
export function isOtherWord({ tokens: [token] }: WrittenMonth): boolean {
  if (!token || BEGINNINGS.has(token.form)) return false;
  return token.readings.length > 0 || token.block.lexicon.words.count(token.form) >= COMMON;
}

/** Whether another calendar has a month of this name, so that only its second name (آذر/مارس) shows the slip. */
export function isOfOtherCalendar({ name }: WrittenMonth): boolean {
  return OTHER_CALENDARS.has(name);
}

/** Whether the likeliest name is long enough to be recognised beside its day alone. */
export function isLongName({ rights }: WrittenMonth): boolean {
  return (rights[0]?.length ?? 0) >= LONG;
}

/** Whether the names that may be meant are of one month. */
export function isOneMonth({ rights }: WrittenMonth): boolean {
  return new Set(rights.map((right) => MONTH_NAMES.get(right)?.month)).size <= 1;
}

/** The slips that mean the month of their second name: يوتيو/حزيران is يونيو. */
export function narrowed(slip: WrittenMonth, month: number): WrittenMonth {
  const rights = slip.rights.filter((right) => MONTH_NAMES.get(right)?.month === month);
  const known = rights[0] === undefined ? undefined : MONTH_NAMES.get(rights[0]);
  return known ? { ...slip, rights, month: known.month, systems: known.systems } : slip;
}

/** Whether the rules of spelling correct the slip in the same way wherever it stands (سبتمر, ذو الحجه), so that no other need speak of it. */
export function isCommonSlip({ tokens, prefix, rights: [right = ""] }: WrittenMonth): boolean {
  const words = (prefix + right).split(" ");
  return tokens.every(({ form, block }, i) => {
    const word = words[i] ?? "";
    return form === word || (block.lexicon.judge(form).flaw?.spellings.includes(word) ?? false);
  });
}

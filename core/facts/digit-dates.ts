import type { DateMention, Token, WrittenMonth } from "../document.ts";
import { eraOf, plainNumber, relationOf, weekdayBeside } from "./date-words.ts";

/** A date as it was read: `words[from, to)` without its weekday. */
export interface DateParts {
  readonly from: number;
  readonly to: number;
  readonly calendar: DateMention["calendar"];
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly months: readonly WrittenMonth[];
  readonly year: number | undefined;
  readonly relation: DateMention["relation"];
}

/** 25/3/2022, 2022-03-25, 25.3.2022; with a year of two digits or none only where a word shows the date: بتاريخ 25/3. */
export function numericDate(words: readonly Token[], at: number): DateParts | undefined {
  const token = words[at] as Token;
  const before = token.previous;
  if (before && before.kind !== "space" && /^[/\-–.:٫,+\d]$/.test(before.text)) return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(asciiDigits(token.text));
  if (dotted) return ordered(words, at, at + 1, [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])]);
  const values: number[] = [];
  let mark: string | undefined;
  let i = at;
  for (; values.length < 3; i += 2) {
    const value = plainNumber(words[i]);
    if (value === undefined) break;
    values.push(value);
    const sign = words[i + 1];
    const third = words[i + 2];
    if (!sign || !third || (sign.text !== "/" && sign.text !== "-") || (mark !== undefined && sign.text !== mark)) break;
    if (sign.start !== words[i]?.end || third.start !== sign.end) break;
    mark = sign.text;
  }
  if (values.length === 3) {
    const year = words[at + 4] as Token;
    const short = year.end - year.start === 2 && token.end - token.start <= 2;
    // 25/3/22 is a date where a word says so; law and file numbers look the same.
    if (short && (mark !== "/" || !(BEFORE_SHORT_YEAR.has(words[at - 1]?.form ?? "") || isShownAsDate(words, at, at + 5)))) return undefined;
    return ordered(words, at, at + 5, short ? [values[0] ?? 0, values[1] ?? 0, wholeYear(values[2] ?? 0)] : values);
  }
  // So is 25/3.
  if (values.length !== 2 || mark !== "/" || !isShownAsDate(words, at, at + 3)) return undefined;
  return ordered(words, at, at + 3, values);
}

const BEFORE_SHORT_YEAR: ReadonlySet<string> = new Set("في وفي منذ ومنذ حتى وحتى".split(" "));
const BEFORE_DIGITS: ReadonlySet<string> = new Set("بتاريخ تاريخ يوم ليوم بيوم المؤرخ المؤرخة مؤرخ الموافق".split(" "));

/** بتاريخ 25/3, الجمعة 25/3/22, 25/3 الماضي. */
function isShownAsDate(words: readonly Token[], at: number, to: number): boolean {
  const before = words[at - 1]?.form ?? "";
  if (BEFORE_DIGITS.has(before) || (before === "في" && BEFORE_DIGITS.has(words[at - 2]?.form ?? ""))) return true;
  const relation = relationOf(words[to]);
  return relation !== undefined || weekdayBeside(words, at, to) !== undefined;
}

/** News of two digits are of this century or of the last. */
function wholeYear(year: number): number {
  return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

const FIRST_OF_LAST_CENTURY = 50;

function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (char) => String(digitOf(char)));
}

function digitOf(char: string): number {
  return (char.charCodeAt(0) & 0xf) as number;
}

/** Day, month and year of digits, in either order of the world; the American month first only where nothing else can be meant. */
function ordered(words: readonly Token[], from: number, to: number, values: readonly number[]): DateParts | undefined {
  const [a = 0, b = 0, c] = values;
  const yearFirst = a > 99;
  const year = yearFirst ? a : c;
  let [day, month] = yearFirst ? [c ?? 0, b] : [a, b];
  if (month > 12 && day <= 12) [day, month] = [month, day];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const era = year === undefined ? undefined : eraOf(words[to]);
  const calendar = era ?? (year !== undefined && year >= 1300 && year <= 1500 ? "hijri" : "gregorian");
  if (year !== undefined && !(calendar === "hijri" ? year >= 1300 && year <= 1500 : year >= 1800 && year <= 2200)) return undefined;
  return { from, to: era ? to + 1 : to, calendar, day, month, months: [], year, relation: undefined };
}

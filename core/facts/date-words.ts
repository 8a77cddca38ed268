import { digitValue } from "../characters.ts";
import type { Token, WrittenWeekday } from "../document.ts";
import { skeletonOf } from "../form.ts";
import { ordinalAt } from "./ordinals.ts";

/** The digits of a number without separators as a value; undefined for words and for 3.5 or 2,500. */
export function plainNumber(token: Token | undefined): number | undefined {
  if (token?.kind !== "number" || token.end - token.start > 9) return undefined;
  let value = 0;
  for (const char of token.text) {
    const digit = digitValue(char.charCodeAt(0));
    if (digit < 0) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** From Sunday to Saturday, in every spelling up to hamza. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"].map((name, weekday) => [skeletonOf(name), weekday]),
);

/** The weekday that a word names, clitics peeled: والخميس, للأحد. */
export function weekdayAt(token: Token | undefined): WrittenWeekday | undefined {
  if (token?.kind !== "word" || token.script !== "arabic" || token.end - token.start > 14) return undefined;
  const weekday = WEEKDAYS.get(withoutClitics(skeletonOf(token.form)));
  return weekday === undefined ? undefined : { weekday, token, start: token.start, end: token.end };
}

/** Days that are a ten alone; what stands before a ten is an ordinal. */
const TENS: ReadonlyMap<string, number> = new Map([
  ["العشرين", 20],
  ["العشرون", 20],
  ["الثلاثين", 30],
  ["الثلاثون", 30],
]);

/** A day of the month in words that ends at `words[last]`: العاشر, الحادي عشر, الخامس والعشرين. A day is masculine. */
export function ordinalDay(words: readonly Token[], last: number): { readonly day: number; readonly first: number } | undefined {
  const token = words[last];
  if (token?.kind !== "word") return undefined;
  for (const first of [last - 1, last]) {
    const from = words[first];
    const ordinal = from && !from.form.endsWith("ة") ? ordinalAt(from) : undefined;
    if (ordinal?.last === token) return { day: ordinal.value, first };
  }
  const ten = TENS.get(withoutClitics(skeletonOf(token.form)));
  return ten === undefined ? undefined : { day: ten, first: last };
}

function withoutClitics(skeleton: string): string {
  let form = skeleton;
  if (form.startsWith("و") || form.startsWith("ف")) form = form.slice(1);
  if (form.startsWith("لل")) return `ا${form.slice(1)}`;
  return form.startsWith("ب") ? form.slice(1) : form;
}

const PAST = ["الماضي", "الماضية", "المنصرم", "المنصرمة", "الفائت", "المنقضي"];
const FUTURE = ["المقبل", "المقبلة", "القادم", "القادمة"];
const PRESENT = ["الجاري", "الجارية", "الحالي", "الحالية"];

const RELATIONS: ReadonlyMap<string, "past" | "present" | "future"> = new Map([
  ...PAST.map((word) => [word, "past"] as const),
  ...FUTURE.map((word) => [word, "future"] as const),
  ...PRESENT.map((word) => [word, "present"] as const),
]);

/** What an adjective after a day, month or year says of it. */
export function relationOf(token: Token | undefined): "past" | "present" | "future" | undefined {
  return token?.kind === "word" ? RELATIONS.get(token.form) : undefined;
}

/** The era that a mark after a year names. */
export function eraOf(token: Token | undefined): "gregorian" | "hijri" | undefined {
  if (token?.kind !== "word") return undefined;
  switch (token.form) {
    case "ه":
    case "هجري":
    case "هجرية":
    case "للهجرة":
      return "hijri";
    case "م":
    case "ميلادي":
    case "ميلادية":
    case "للميلاد":
      return "gregorian";
    default:
      return undefined;
  }
}

/** What may stand between a weekday and its date. */
const BETWEEN: ReadonlySet<string> = new Set(["،", ",", "(", "يوم", "في", "الموافق", "بتاريخ", "-", "–"]);
export const MOST_BETWEEN = 2;

/** الخميس 25 مارس, الخميس الماضي (25 مارس), 25 مارس (الخميس). */
export function weekdayBeside(words: readonly Token[], from: number, to: number): WrittenWeekday | undefined {
  if (words[to]?.text === "(" && words[to + 2]?.text === ")") {
    const after = weekdayAt(words[to + 1]);
    if (after) return after;
  }
  let at = from - 1;
  for (let skipped = 0; skipped < MOST_BETWEEN && at >= 0; skipped++) {
    const token = words[at] as Token;
    if (!BETWEEN.has(token.form) && !relationOf(token)) break;
    at--;
  }
  const found = weekdayAt(words[at]);
  if (!found) return undefined;
  // ليل الخميس الجمعة, الخميس والجمعة, الخميس - الجمعة: which of the two the date belongs to is open.
  return [words[at - 1], words[at - 2]].some((token) => weekdayAt(token)) ? undefined : found;
}

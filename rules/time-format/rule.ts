import { defineRule, nextVisible, plainNumber, previousVisible, relationOf, type Token, weekdayAt } from "../../core/index.ts";
import { page } from "./page.ts";

/** The adverbs of the part of day, and the hours of the 24-hour clock that each may stand beside, last included. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["صباحا", [0, 12]],
  ["فجرا", [0, 7]],
  ["ظهرا", [11, 15]],
  ["عصرا", [14, 19]],
  ["مساء", [15, 24]],
  ["ليلا", [18, 30]],
]);

const LAST_HOUR_OF_TWELVE = 12;
const MINUTES = 60;
const HOURS = 24;
const DAY_WORDS: ReadonlySet<string> = new Set(["اليوم", "أمس", "غد", "الغد", "يوم", "امس", "أول", "كل"]);

export const rule = defineRule({
  scope: "block",
  category: "dates",
  severity: "warning",
  page,
  check({ block, report }) {
    for (const token of block.tokens) {
      if (token.kind !== "number") continue;
      const time = timeAt(token);
      if (!time) continue;
      const { hour, minute, last } = time;
      const text = time.text;
      if (hour > HOURS || minute >= MINUTES || (hour === HOURS && minute > 0)) {
        if (time.named) report({ at: { start: token.start, end: last.end }, message: "impossible", data: { time: text } });
        continue;
      }
      const part = nextVisible(last);
      const hours = part && PARTS.get(part.form);
      // «18:00 مساء الخميس» names an evening.
      if (!part || !hours || hour <= LAST_HOUR_OF_TWELVE || isOfDay(part)) continue;
      const [from, to] = hours;
      const agrees = (hour >= from && hour <= to) || (hour + HOURS >= from && hour + HOURS <= to);
      const at = { start: token.start, end: part.end };
      if (!agrees) report({ at, message: "contradiction", data: { time: text, part: part.text } });
      else {
        const fixes = [{ safety: "unsafe", edits: [{ start: last.end, end: part.end, text: "" }] }] as const;
        report({ at, message: "redundant", data: { time: text, part: part.text }, fixes });
      }
    }
  },
});

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly text: string;
  readonly last: Token;
  /** الساعة stands before it. */
  readonly named: boolean;
}

/** 15:00, الساعة 15.00, الساعة 15. */
function timeAt(token: Token): Time | undefined {
  const before = previousVisible(token);
  const named = before !== undefined && /^[وفبل]?الساعة$|^للساعة$/.test(before.form);
  if (token.previous && token.previous.kind !== "space" && token.previous.text !== "(") return undefined;
  const hour = plainNumber(token);
  if (hour === undefined) {
    const pointed = named ? /^(\d{1,2})\.(\d\d)$/.exec(token.text) : null;
    return pointed ? { hour: Number(pointed[1]), minute: Number(pointed[2]), text: token.text, last: token, named } : undefined;
  }
  if (token.end - token.start > 2) return undefined;
  const colon = token.next;
  const minutes = colon?.text === ":" ? colon.next : undefined;
  const minute = plainNumber(minutes);
  if (colon && minutes && minute !== undefined && minutes.end - minutes.start === 2) {
    if (minutes.next?.text === ":" || minutes.next?.text === "/") return undefined;
    return { hour, minute, text: token.text + colon.text + minutes.text, last: minutes, named };
  }
  const alone = named && hour <= HOURS && (token.next === undefined || token.next.kind === "space");
  return alone ? { hour, minute: 0, text: token.text, last: token, named } : undefined;
}

function isOfDay(part: Token): boolean {
  const next = nextVisible(part);
  return next !== undefined && (DAY_WORDS.has(next.form) || weekdayAt(next) !== undefined || relationOf(next) !== undefined);
}

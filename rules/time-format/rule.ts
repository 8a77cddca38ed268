import { defineRule, nextVisible, relationOf, type Token, weekdayAt } from "../../core/index.ts";
import { page } from "./page.ts";
import { digitsAt, type Time, wordsAt } from "./times.ts";

/** The parts of the day, and the hours of the 24-hour clock that each may stand beside, last included. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["صباحا", [0, 12]],
  ["فجرا", [0, 7]],
  ["ظهرا", [11, 15]],
  ["عصرا", [13, 19]],
  ["مساء", [12, 24]],
  ["ليلا", [18, 30]],
]);
/** With their day: صباح الخميس, من عصر اليوم. */
const PARTS_OF_DAY: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["صباح", [0, 12]],
  ["فجر", [0, 7]],
  ["عصر", [13, 19]],
  ["مساء", [12, 24]],
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
      const time = digitsAt(token, isPart) ?? wordsAt(token);
      if (!time) continue;
      const { hour, minute, first, last, text, named } = time;
      if (hour > HOURS || (minute !== undefined && minute >= MINUTES) || (hour === HOURS && minute !== 0)) {
        if (named) report({ at: { start: first.start, end: last.end }, message: "impossible", data: { time: text } });
        continue;
      }
      const part = nextVisible(last);
      if (!part) continue;
      const hours = PARTS.get(part.form);
      const other = inDigitsAfter(hours && !isOfDay(part) ? part : last);
      if (other && token.kind === "word" && !isSame(time, other)) {
        report({ at: { start: first.start, end: other.last.end }, message: "different", data: { time: text, digits: other.text } });
        continue;
      }
      if (hours && !isOfDay(part)) {
        const at = { start: first.start, end: part.end };
        if (!agrees(hour, hours)) report({ at, message: "contradiction", data: { time: text, part: part.text } });
        else if (hour > LAST_HOUR_OF_TWELVE && token.kind === "number") {
          const fixes = [{ safety: "unsafe", edits: [{ start: last.end, end: part.end, text: "" }] }] as const;
          report({ at, message: "redundant", data: { time: text, part: part.text }, fixes });
        }
        continue;
      }
      // «18:00 مساء الخميس» names an evening: right, if it is one.
      const ofDay = part.form === "من" ? nextVisible(part) : part;
      const range = ofDay && PARTS_OF_DAY.get(ofDay.form);
      if (ofDay && range && isOfDay(ofDay) && !agrees(hour, range)) {
        report({ at: { start: first.start, end: ofDay.end }, message: "contradiction", data: { time: text, part: ofDay.text } });
      }
    }
  },
});

function isPart(token: Token): boolean {
  return PARTS.has(token.form);
}

/** An hour of twelve is one of the morning or of the evening. */
function agrees(hour: number, [from, to]: readonly [number, number]): boolean {
  const hours = hour <= LAST_HOUR_OF_TWELVE ? [hour, hour + LAST_HOUR_OF_TWELVE, hour + HOURS] : [hour, hour + HOURS];
  return hours.some((possible) => possible >= from && possible <= to) || (hour === LAST_HOUR_OF_TWELVE && from === 0);
}

/** The time in digits that stands alone in brackets after one in words: الخامسة عصرا (17:00). With a zone it is another clock's. */
function inDigitsAfter(last: Token): Time | undefined {
  const open = nextVisible(last);
  const first = open?.text === "(" ? nextVisible(open) : undefined;
  const time = first && digitsAt(first, () => true);
  return time && nextVisible(time.last)?.text === ")" ? time : undefined;
}

function isSame(words: Time, digits: Time): boolean {
  const sameHour = words.hour % LAST_HOUR_OF_TWELVE === digits.hour % LAST_HOUR_OF_TWELVE;
  return sameHour && (words.minute === undefined || words.minute === digits.minute);
}

function isOfDay(part: Token): boolean {
  const next = nextVisible(part);
  return next !== undefined && (DAY_WORDS.has(next.form) || weekdayAt(next) !== undefined || relationOf(next) !== undefined);
}

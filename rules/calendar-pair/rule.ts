import { type DateMention, dayNumber, defineRule, previousVisible, spanOfDays } from "../../core/index.ts";
import { page } from "./page.ts";

/** The sighting of the moon may put a Hijri day this many days from its place in the Umm al-Qura calendar. */
const TOLERANCE = 2;

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "error",
  page,
  check({ document, report }) {
    let previous: DateMention | undefined;
    for (const date of document.dates) {
      const first = previous;
      previous = date;
      if (!first || first.calendar === date.calendar || !isSameDay(first, date)) continue;
      const at = { start: first.start, end: date.end };
      const data = { first: document.text.slice(first.start, first.end), second: document.text.slice(date.start, date.end) };
      const [one, other] = [numberOf(first), numberOf(date)];
      if (one !== undefined && other !== undefined) {
        const days = Math.abs(one - other);
        if (days > TOLERANCE) report({ at, message: "days", data: { ...data, days } });
      } else if (first.day === undefined && date.day === undefined && areApart(first, date)) report({ at, message: "apart", data });
    }
  },
});

/** Two months, or two years, that have no day in common, and are not near each other either: tables of old years differ by one. */
function areApart(first: DateMention, second: DateMention): boolean {
  if ((first.month === undefined) !== (second.month === undefined) || first.year === undefined || second.year === undefined) return false;
  const one = spanOfDays({ ...first, year: first.year });
  const other = spanOfDays({ ...second, year: second.year });
  if (!one || !other) return false;
  const gap = Math.max(one[0], other[0]) - Math.min(one[1], other[1]);
  return gap > (first.month === undefined ? YEAR_APART : MONTH_APART);
}

const YEAR_APART = 366;
const MONTH_APART = 3;

/** What stands between two ways to write one day. */
const SAME_DAY: ReadonlySet<string> = new Set(["الموافق", "(", "/", "،"]);

function isSameDay(first: DateMention, second: DateMention): boolean {
  let token = previousVisible(second.first);
  let joined = false;
  for (let i = 0; token && token !== first.last && i < 2; i++) {
    if (!SAME_DAY.has(token.form)) return false;
    joined ||= token.form !== "،";
    token = previousVisible(token);
  }
  return joined && token === first.last;
}

function numberOf({ calendar, year, month, day, months }: DateMention): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  // Digits alone may be read in either order.
  return months.length === 0 && day <= 12 ? undefined : dayNumber({ calendar, year, month, day });
}

import { type DateMention, dayNumber, defineRule, previousVisible } from "../../core/index.ts";
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
      const [one, other] = [numberOf(first), numberOf(date)];
      if (one === undefined || other === undefined || Math.abs(one - other) <= TOLERANCE) continue;
      const data = { first: document.text.slice(first.start, first.end), second: document.text.slice(date.start, date.end), days: Math.abs(one - other) };
      report({ at: { start: first.start, end: date.end }, message: "days", data });
    }
  },
});

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

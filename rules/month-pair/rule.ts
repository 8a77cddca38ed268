import { type DateMention, dayNumber, defineRule, monthName, type WrittenMonth, weekdayOf } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "error",
  page,
  check({ document, report }) {
    for (const date of document.dates) {
      const [first, second] = date.months;
      if (!first || !second || first.month === second.month) continue;
      const fixes = [renamed(second, first.month), renamed(first, second.month)];
      if (fallsOn(date, second.month) && !fallsOn(date, first.month)) fixes.reverse();
      const right = monthName(first.month, systemOf(second));
      const last = document.text.charAt(second.end) === ")" ? second.end + 1 : second.end;
      report({ at: { start: first.start, end: last }, message: "pair", data: { first: first.name, second: second.name, right }, fixes });
    }
  },
});

function systemOf({ systems }: WrittenMonth): WrittenMonth["systems"][number] {
  return systems[0] ?? "western";
}

function renamed(written: WrittenMonth, month: number) {
  const text = written.prefix + monthName(month, systemOf(written));
  return { safety: "unsafe", edits: [{ start: written.start, end: written.end, text }] } as const;
}

/** Whether the weekday and the year beside the pair speak for the month. */
function fallsOn({ weekday, year, day }: DateMention, month: number): boolean {
  if (!weekday || year === undefined || day === undefined) return false;
  const number = dayNumber({ calendar: "gregorian", year, month, day });
  return number !== undefined && weekdayOf(number) === weekday.weekday;
}

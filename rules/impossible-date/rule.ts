import { type DateMention, type Document, daysInMonth, defineRule, previousVisible } from "../../core/index.ts";
import { page } from "./page.ts";

/** No month of the Hijra is longer. */
const LONGEST_HIJRI_MONTH = 30;

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "error",
  page,
  check({ document, report }) {
    for (const date of document.dates) {
      const { day, month, year, calendar } = date;
      if (day === undefined || month === undefined || isNumberOfPaper(date)) continue;
      const length = calendar === "hijri" ? LONGEST_HIJRI_MONTH : daysInMonth(month, year);
      if (day <= length || mayBeginWithYear(date)) continue;
      const data = { date: written(document, date), days: length };
      report({ at: date, message: calendar === "gregorian" && month === 2 && day === 29 ? "leap" : "length", data });
    }
  },
});

/** No year of two digits that stands first is later. */
const LAST_SHORT_YEAR = 30;

/** 30/2/22 may be 22 February 2030 of a writer who begins with the year. */
function mayBeginWithYear({ months, day, year, last }: DateMention): boolean {
  return months.length === 0 && year !== undefined && last.end - last.start === 2 && (day ?? 0) <= LAST_SHORT_YEAR;
}

const PAPERS: ReadonlySet<string> = new Set([
  "رقم",
  "قانون",
  "قرار",
  "القرار",
  "القانون",
  "مرسوم",
  "المرسوم",
  "المادة",
  "ملف",
  "قضية",
  "عدد",
  "العدد",
  "الرقم",
  "محضر",
  "حكم",
  "بند",
  "رحلة",
]);

/** القرار 31/4/2019 is numbered, not dated. */
function isNumberOfPaper({ months, first }: DateMention): boolean {
  const before = months.length === 0 ? previousVisible(first) : undefined;
  return before !== undefined && PAPERS.has(before.form);
}

function written({ text }: Document, { start, end, weekday }: DateMention): string {
  return text.slice(weekday && weekday.start === start ? weekday.end : start, end).replace(/^[\s،,(]+/, "");
}

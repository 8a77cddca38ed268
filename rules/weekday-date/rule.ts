import {
  type CalendarDay,
  type DateMention,
  type Document,
  dayNumber,
  defineRule,
  prefixTo,
  previousVisible,
  type Token,
  weekdayOf,
} from "../../core/index.ts";
import { page } from "./page.ts";

const NAMES = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"] as const;

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "error",
  page,
  check({ document, report }) {
    const { publication } = document;
    const undated = new Map<number, DateMention[]>();
    for (const date of document.dates) {
      const { weekday, month } = date;
      if (!weekday) continue;
      const days = possibleDays(date, publication);
      const [likeliest] = days;
      if (!likeliest && isComparable(date) && month !== undefined) add(undated, month, date);
      if (!likeliest || days.some((day) => fits(day, date))) continue;
      const name = NAMES[weekdayOf(dayNumber(likeliest) ?? 0)] ?? "";
      const { token } = weekday;
      const data = { date: written(document, date, likeliest.year), right: name, wrong: NAMES[weekday.weekday] ?? "" };
      // A Hijri day may be another by a day or two: the right weekday is not certain.
      if (date.calendar === "hijri") report({ at: weekday, message: "hijri", data });
      else {
        const fixes = [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: withClitics(token, name) }] }] as const;
        const related = date.year === undefined && publication ? [{ at: publication, message: "year", data: { year: publication.year } } as const] : [];
        report({ at: weekday, message: "weekday", data, fixes, related });
      }
    }
    for (const dates of undated.values()) {
      const [model, ...others] = byAgreement(dates);
      if (!model?.weekday) continue;
      for (const { weekday, day } of others) {
        const right = NAMES[(model.weekday.weekday + (day ?? 0) - (model.day ?? 0) + 35) % 7] ?? "";
        if (!weekday || right === NAMES[weekday.weekday]) continue;
        const other = document.text.slice(model.start, model.end);
        const { token } = weekday;
        const fixes = [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: withClitics(token, right) }] }] as const;
        report({ at: weekday, message: "together", data: { other, right }, fixes, related: [{ at: model, message: "other", data: { other } }] });
      }
    }
  },
});

function add(byMonth: Map<number, DateMention[]>, month: number, date: DateMention): void {
  const known = byMonth.get(month);
  if (known) known.push(date);
  else byMonth.set(month, [date]);
}

/** The weekday's name with the clitics of the one that it replaces: وللخميس. */
function withClitics({ form }: Token, name: string): string {
  return prefixTo(/^[وف]?(?:ب(?=ال)|ل(?=ل))?/.exec(form)?.[0] ?? "", name);
}

/** Days of one month whose year is nowhere certain are still days of one year, where no word takes one of them elsewhere. */
function isComparable({ calendar, day, year, months, relation, first }: DateMention): boolean {
  const before = previousVisible(first)?.form;
  return calendar === "gregorian" && year === undefined && day !== undefined && months.length > 0 && !relation && before !== "ليلة" && before !== "ليل";
}

/** The dates in reading order, behind one that agrees with most of them, the first such. */
function byAgreement(dates: readonly DateMention[]): readonly DateMention[] {
  const counts = new Map<number, number>();
  const residue = ({ weekday, day }: DateMention): number => ((weekday?.weekday ?? 0) - (day ?? 0) + 35) % 7;
  for (const date of dates) counts.set(residue(date), (counts.get(residue(date)) ?? 0) + 1);
  const model = dates.reduce((best, date) => ((counts.get(residue(date)) ?? 0) > (counts.get(residue(best)) ?? 0) ? date : best));
  return [model, ...dates];
}

/** The sighting of the moon may put a Hijri day this many days before or after its place in the Umm al-Qura calendar. */
const EARLIER = 1;
const LATER = 2;

function fits(day: CalendarDay, { weekday, first }: DateMention): boolean {
  const number = dayNumber(day);
  if (number === undefined) return true;
  const ahead = ((weekday?.weekday ?? 0) - weekdayOf(number) + 7) % 7;
  if (day.calendar === "hijri") return ahead <= LATER || ahead >= 7 - EARLIER;
  // The night to Friday (ليلة الجمعة 25 مارس) may belong to either day.
  const before = previousVisible(first)?.form;
  return ahead === 0 || ((before === "ليلة" || before === "ليل") && (ahead === 1 || ahead === 6));
}

/** A date without a year that stands beside its weekday lies within so many days of the day of publication. */
const NEAR = 220;

/** The days that a date may mean, the likeliest first. None: nothing is certain. */
function possibleDays(date: DateMention, publication: Document["publication"]): readonly CalendarDay[] {
  const { calendar, day, month, year } = date;
  if (day === undefined || month === undefined) return [];
  if (year !== undefined) {
    const asWritten: CalendarDay = { calendar, year, month, day };
    // Digits alone are read in either order.
    const digits = date.months.length === 0 && day <= 12 ? [{ calendar, year, month: day, day: month }] : [];
    // A year of two digits may stand first: 22/3/25.
    if (isShortYear(date)) digits.push({ calendar, year: 2000 + day, month, day: year % 100 });
    const days = [asWritten, ...digits];
    const existing = days.filter((possible) => dayNumber(possible) !== undefined);
    return dayNumber(asWritten) !== undefined ? existing : [];
  }
  if (!publication || calendar === "hijri" || date.months.length === 0) return [];
  return [publication.year, publication.year - 1, publication.year + 1]
    .map((near): CalendarDay => ({ calendar, year: near, month, day }))
    .filter((possible) => isNear(possible, publication, date.relation));
}

function isShortYear({ months, last }: DateMention): boolean {
  return months.length === 0 && last.end - last.start === 2;
}

function isNear(day: CalendarDay, publication: NonNullable<Document["publication"]>, relation: DateMention["relation"]): boolean {
  const number = dayNumber(day);
  if (number === undefined) return false;
  if (publication.month !== undefined && publication.day !== undefined) {
    const published = dayNumber({ calendar: "gregorian", year: publication.year, month: publication.month, day: publication.day });
    return published !== undefined && Math.abs(number - published) <= NEAR;
  }
  // With the year alone: the turn of the year is near from its last and first months, and what الماضي and المقبل say.
  const away = day.year - publication.year;
  if (away === 0) return true;
  return away < 0 ? day.month >= 10 || relation === "past" : day.month <= 3 || relation === "future";
}

/** The date as written without its weekday, with the year that it is taken to be of. */
function written({ text }: Document, { start, end, weekday, year }: DateMention, taken: number): string {
  const from = weekday && weekday.start === start ? weekday.end : start;
  const to = weekday && weekday.end > from ? weekday.start : end;
  const bare = text.slice(from, Math.max(to, from)).replace(/^[\s،,(]+|[\s()]+$/g, "");
  return year === undefined ? `${bare} ${taken}` : bare;
}

import { type DateMention, dayNumber, plainNumber, type Token } from "../../core/index.ts";
import type { Place, Unit } from "./durations.ts";

/** Two bounds and what lies between them, in every unit that the bounds allow to count. */
export interface Range extends Place {
  readonly from: string;
  readonly to: string;
  readonly lengths: Partial<Readonly<Record<Unit, number>>>;
}

const YEAR_WORDS: ReadonlySet<string> = new Set(["عام", "العام", "عامي", "سنة", "سنتي", "السنة"]);
const OPENERS: ReadonlySet<string> = new Set(["من", "بين", "منذ", "الفترة", "("]);
const LINKS: ReadonlySet<string> = new Set(["إلى", "الى", "حتى", "وحتى", "-", "–", "و"]);
const ERAS: ReadonlySet<string> = new Set(["م", "ميلادية"]);

/** من 2010 إلى 2015, بين عامي 2010 و2015, (2010-2015). */
export function rangesOfYears(words: readonly Token[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let i = 1; i < words.length; i++) {
    const from = yearOf(words[i]);
    if (from === undefined) continue;
    let opener = i - 1;
    if (YEAR_WORDS.has(words[opener]?.form ?? "")) opener--;
    const at = ERAS.has(words[i + 1]?.form ?? "") ? i + 2 : i + 1;
    let last = at + 1;
    if (YEAR_WORDS.has(words[last]?.form ?? "")) last++;
    const to = yearOf(words[last]);
    if (to === undefined || to <= from || !links(words[opener], words[at])) continue;
    if (ERAS.has(words[last + 1]?.form ?? "")) last++;
    ranges.push({ ...place(words, opener, last), from: String(from), to: String(to), lengths: { years: to - from } });
  }
  return ranges;
}

function yearOf(token: Token | undefined): number | undefined {
  const value = plainNumber(token);
  return value !== undefined && value >= 1800 && value <= 2100 ? value : undefined;
}

function links(opener: Token | undefined, link: Token | undefined): boolean {
  const opens = opener?.form ?? "";
  return link !== undefined && LINKS.has(link.form) && OPENERS.has(opens) && (link.form !== "و" || opens === "بين");
}

function place(words: readonly Token[], first: number, last: number): Place {
  return { first, last, start: (words[first] as Token).start, end: (words[last] as Token).end };
}

/** من 5 إلى 12 مايو, من 28 مارس إلى 3 أبريل, من مارس 2015 حتى يونيو 2016. `dates` are those of the sentence. */
export function rangesOfDates(words: readonly Token[], dates: readonly DateMention[], textOf: (date: DateMention) => string): readonly Range[] {
  const indexes = new Map(words.map((token, index) => [token, index]));
  const ranges: Range[] = [];
  for (const [i, date] of dates.entries()) {
    const first = indexes.get(date.first);
    const last = indexes.get(date.last);
    if (first === undefined || last === undefined || date.calendar !== "gregorian" || date.month === undefined) continue;
    const day = plainNumber(words[first - 2]);
    const to = textOf(date);
    if (date.day !== undefined && day !== undefined && day >= 1 && day < date.day && links(words[first - 3], words[first - 1])) {
      ranges.push({ ...place(words, first - 3, last), from: String(day), to, lengths: { days: date.day - day } });
    }
    const other = dates[i + 1];
    const second = other && indexes.get(other.first);
    const end = other && indexes.get(other.last);
    if (!other || second !== last + 2 || end === undefined || !links(words[first - 1], words[last + 1])) continue;
    const lengths = lengthsBetween(date, other);
    if (lengths) ranges.push({ ...place(words, first - 1, end), from: to, to: textOf(other), lengths });
  }
  return ranges;
}

/** The first takes its year from the second; without a year February has 28 days or 29, which the tolerance covers. */
function lengthsBetween(from: DateMention, to: DateMention): Range["lengths"] | undefined {
  if (to.calendar !== "gregorian" || from.month === undefined || to.month === undefined || from.relation !== undefined) return undefined;
  if (from.year !== undefined && to.year === undefined) return undefined;
  const year = to.year ?? COMMON_YEAR;
  const firstYear = from.year ?? (from.month <= to.month ? year : year - 1);
  const months = (year - firstYear) * 12 + to.month - from.month;
  if (months < 0) return undefined;
  if (from.day === undefined || to.day === undefined) return from.day === to.day ? { months: months + HALF } : undefined;
  const one = dayNumber({ calendar: "gregorian", year: firstYear, month: from.month, day: from.day });
  const other = dayNumber({ calendar: "gregorian", year, month: to.month, day: to.day });
  if (one === undefined || other === undefined || other <= one) return undefined;
  return { days: other - one, months: (other - one) / DAYS_OF_MONTH };
}

const COMMON_YEAR = 2001;
const DAYS_OF_MONTH = 30.4;
/** From March to June are three months or, with both, four. */
const HALF = 0.5;

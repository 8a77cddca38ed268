/** A day of a calendar that exists or not: month and day count from 1. */
export interface CalendarDay {
  readonly calendar: "gregorian" | "hijri";
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day's number, counted from 1 January 1970 of the Gregorian calendar as 0; undefined where the Gregorian day does
 * not exist or the Hijri year lies outside 1300–1500. Hijri days follow the Umm al-Qura calendar, from which a country
 * that sights the moon may be a day away.
 */
export function dayNumber({ calendar, year, month, day }: CalendarDay): number | undefined {
  if (calendar === "hijri") {
    const start = hijriMonths()[(year - FIRST_HIJRI_YEAR) * 12 + month - 1];
    return start === undefined || month < 1 || month > 12 ? undefined : start + day - 1;
  }
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return undefined;
  // Years run from March here, so that the leap day is the last (Hinnant, chrono-Compatible Low-Level Date Algorithms).
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/**
 * The first and the last day number of a month, or of a year where the month is undefined. Hijri years outside 1300–1500 are
 * reckoned by their mean length of 354.37 days from the epoch, 16 July 622 of the Julian calendar, and are right to two days.
 */
export function spanOfDays({
  calendar,
  year,
  month,
}: Omit<CalendarDay, "day" | "month"> & { readonly month: number | undefined }): readonly [number, number] | undefined {
  const first = dayNumber({ calendar, year, month: month ?? 1, day: 1 });
  const next = month === undefined || month === 12 ? { calendar, year: year + 1, month: 1, day: 1 } : { calendar, year, month: month + 1, day: 1 };
  const after = dayNumber(next);
  if (first !== undefined && after !== undefined) return [first, after - 1];
  if (calendar === "gregorian" || month !== undefined) return undefined;
  const start = HIJRI_EPOCH + Math.floor((year - 1) * HIJRI_YEAR);
  return [start, start + Math.floor(HIJRI_YEAR)];
}

const HIJRI_EPOCH = -492148;
const HIJRI_YEAR = 354.36667;

/** The weekday of a day number: 0 is Sunday, 6 Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The days of a Gregorian month; of February 29 where the year is unknown. */
export function daysInMonth(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const FIRST_HIJRI_YEAR = 1300;
/** 1 Muharram 1300 was 12 November 1882. */
const FIRST_HIJRI_DAY = -31826;

/** The Umm al-Qura calendar of 1300–1500: three hexadecimal digits a year, a bit a month from Muharram on, set where it has 30 days. */
const LONG_MONTHS =
  "5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564ba9b35a6d95d4da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69" +
  "b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5" +
  "aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d4" +
  "6a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65" +
  "d4a";

let starts: readonly number[] | undefined;

/** The first day of every month from Muharram 1300 on. */
function hijriMonths(): readonly number[] {
  if (starts) return starts;
  const found: number[] = [];
  let day = FIRST_HIJRI_DAY;
  for (let at = 0; at < LONG_MONTHS.length; at += 3) {
    const long = Number.parseInt(LONG_MONTHS.slice(at, at + 3), 16);
    for (let month = 0; month < 12; month++) {
      found.push(day);
      day += (long >> month) & 1 ? 30 : 29;
    }
  }
  starts = found;
  return found;
}

import type { DateMention, Document, Token, WrittenMonth, WrittenWeekday } from "../document.ts";
import { daysInMonth } from "./calendar.ts";
import { eraOf, MOST_BETWEEN, ordinalDay, plainNumber, relationOf, weekdayAt, weekdayBeside } from "./date-words.ts";
import { type DateParts, numericDate } from "./digit-dates.ts";
import { isLongName, isOfOtherCalendar, isOneMonth, isOtherWord, narrowed, slipOfMonthAt } from "./misspelt-months.ts";
import { isAmbiguousMonth, monthAt } from "./month-names.ts";

/**
 * The dates of the document: a month with its day, year and weekday (الخميس 25 مارس/آذار 2022, العاشر من رمضان 1445هـ), digits
 * alone (25/3/2022, 2022-03-25, 25.3.2022), and years that a word or a preposition shows to be years (عام 2010).
 */
export function datesOf(document: Document): readonly DateMention[] {
  const dates: DateMention[] = [];
  for (const { tokens } of document.blocks) {
    const words = tokens.filter((token) => token.kind !== "space");
    let previous: DateMention | undefined;
    for (let i = 0; i < words.length; ) {
      const parts = partsAt(words, i);
      if (!parts) {
        i++;
        continue;
      }
      previous = mentionOf(words, parts, previous);
      dates.push(previous);
      i = parts.to;
    }
  }
  return dates;
}

function partsAt(words: readonly Token[], at: number): DateParts | undefined {
  const token = words[at] as Token;
  if (token.kind === "number") return inDigits(words, at) ?? yearAlone(words, at);
  return token.kind === "word" ? byMonth(words, at) : undefined;
}

function mentionOf(words: readonly Token[], parts: DateParts, previous: DateMention | undefined): DateMention {
  const { from, to, calendar, day, month, months, year, relation } = parts;
  const own = day === undefined ? undefined : weekdayBeside(words, from, to);
  const inherited = own || day === undefined ? undefined : sharedWeekday(words, from, calendar, previous);
  const first = own && own.token.start < (words[from] as Token).start ? own.token : (words[from] as Token);
  const last = own && own.token.start > first.start ? own.token : (words[to - 1] as Token);
  const whole = calendar === "gregorian" && day !== undefined && month !== undefined && year !== undefined;
  const exists = whole && day >= 1 && day <= daysInMonth(month, year);
  const iso = exists ? [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-") : undefined;
  return { start: first.start, end: last.end, calendar, weekday: own ?? inherited, day, month, months, year, relation, iso, first, last };
}

/** What stands between two ways to write one day: الخميس 6 رجب 1440هـ الموافق 14 مارس 2019. */
const SAME_DAY: ReadonlySet<string> = new Set(["الموافق", "(", "/", "-", "،"]);

function sharedWeekday(
  words: readonly Token[],
  from: number,
  calendar: DateMention["calendar"],
  previous: DateMention | undefined,
): WrittenWeekday | undefined {
  if (!previous?.weekday) return undefined;
  let at = from - 1;
  while (at >= from - MOST_BETWEEN && SAME_DAY.has(words[at]?.form ?? "")) at--;
  if (at === from - 1 || words[at] !== previous.last) return undefined;
  // Two dates of one calendar are two days.
  return previous.calendar === calendar ? undefined : previous.weekday;
}

/** A month with what stands before and after it. */
function byMonth(words: readonly Token[], at: number): DateParts | undefined {
  const start = dayBefore(words, at);
  if (start) return start;
  return monthFrom(words, at, undefined, at);
}

/** The date whose day in words begins at `at`; a day in digits is met as a number. */
function dayBefore(words: readonly Token[], at: number): DateParts | undefined {
  // Most words are no day, and what follows a day is من.
  if (words[at + 1]?.form !== "من" && words[at + 2]?.form !== "من") return undefined;
  for (let last = at; last < at + 2; last++) {
    const ordinal = ordinalDay(words, last);
    if (!ordinal || ordinal.first !== at) continue;
    if (words[last + 1]?.form !== "من" || !(ordinal.day > LAST_OF_SERIES || opensDate(words, at))) continue;
    const month = monthPlace(words, last + 2);
    const found = month === undefined ? undefined : monthFrom(words, month, ordinal.day, at);
    if (found) return found;
  }
  return undefined;
}

/** Weeks, halves and quarters are counted up to ten: the ordinals beyond are days. */
const LAST_OF_SERIES = 10;

/** What stands before a day in words; after النصف or الأسبوع the ordinal (الأول من مارس) counts something else. */
const BEFORE_DAY: ReadonlySet<string> = new Set(
  "في منذ حتى إلى الى من بعد قبل بين يوم اليوم ليوم بيوم ويوم ليلة مساء صباح فجر صبيحة عشية ظهر عصر بتاريخ وحتى ومنذ وفي الموافق بحلول و حول غاية لغاية ابتداء".split(
    " ",
  ),
);

function opensDate(words: readonly Token[], at: number): boolean {
  const token = words[at] as Token;
  const before = words[at - 1];
  if (before?.kind !== "word" || BEFORE_DAY.has(before.form)) return true;
  // قمة الثاني من حزيران: the ordinal would agree.
  if (/[^ا].ة$/.test(before.form) && !before.form.startsWith("ال")) return true;
  return /^[وفبل]/.test(token.form) || weekdayAt(before) !== undefined || relationOf(before) !== undefined;
}

/** The month after من or شهر, where it is: 25 من شهر مارس. */
function monthPlace(words: readonly Token[], at: number): number | undefined {
  const place = words[at]?.form === "شهر" ? at + 1 : at;
  const token = words[place];
  return token && (monthAt(token) ?? slipOfMonthAt(token)) ? place : undefined;
}

const MONTHS: ReadonlySet<string> = new Set("شهر شهري أشهر وشهر بشهر لشهر".split(" "));
const MONTH_WORDS: ReadonlySet<string> = new Set("شهر شهري أشهر وشهر بشهر لشهر بداية نهاية مطلع أواخر منتصف أوائل غرة أول آخر".split(" "));

/** The month at `at` with its second name and its year. `from` is where the date begins, `day` what was read before it. */
function monthFrom(words: readonly Token[], at: number, day: number | undefined, from: number): DateParts | undefined {
  const known = monthAt(words[at] as Token) ?? (day !== undefined || mayHoldSlip(words, at) ? slipOfMonthAt(words[at] as Token) : undefined);
  if (!known) return undefined;
  let to = at + known.tokens.length;
  const second = partnerAt(words, to, known);
  if (second) to = second.to;
  const first = second && known.isSlip ? narrowed(known, second.month.month) : known;
  const months = second ? [first, second.month] : [first];
  const calendar = first.systems.includes("hijri") ? "hijri" : "gregorian";
  const year = yearAfter(words, to, calendar);
  const relation = year ? undefined : relationAfter(words, to);
  const shown = day !== undefined || second !== undefined || year !== undefined || relation !== undefined;
  if (!shown && isAmbiguousMonth(first.name) && !isShownBefore(words, at, first)) return undefined;
  if (first.isSlip) {
    const weekday = weekdayBeside(words, from, to) !== undefined && !mayBeCounted(first, day);
    const dated = relation !== undefined || (year !== undefined && !isCounted(words[year.to])) || weekday;
    const beside = second !== undefined || (dated && !isOfOtherCalendar(first));
    if (!isShownSlip(words[at - 1], first, day, beside)) return undefined;
  }
  const agreed = second ? second.month.month === first.month : isOneMonth(first);
  return { from, to: year?.to ?? to, calendar, day, month: agreed ? first.month : undefined, months, year: year?.year, relation };
}

/** Most words are not looked at: without its day a slip stands after شهر, or between a preposition and what tells its year. */
function mayHoldSlip(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]?.form ?? "";
  if (MONTHS.has(before)) return true;
  if (!MONTH_WORDS.has(before) && !PREPOSITIONS.has(before)) return false;
  return [words[at + 1], words[at + 2]].some((token) => token && (token.kind !== "word" || YEAR_WORDS.has(token.form) || relationOf(token) !== undefined));
}

/**
 * 25 ينلير, في ينلير 2021, شهر ينلير. A short name (ماري) or another word (10 نسيان 1990) is a month only with its day and what
 * stands after it or its weekday before: `beside`.
 */
function isShownSlip(before: Token | undefined, slip: WrittenMonth, day: number | undefined, beside: boolean): boolean {
  if (day !== undefined) return day <= 31 && (beside || (isLongName(slip) && !isOtherWord(slip) && !isOfOtherCalendar(slip)));
  if (isOtherWord(slip) || before?.kind !== "word") return false;
  return MONTHS.has(before.form) || (isLongName(slip) && beside && (MONTH_WORDS.has(before.form) || PREPOSITIONS.has(before.form)));
}

/** اليوم الخميس 5 مدارس: a noun in the form that the number asks for. */
function mayBeCounted({ tokens: [token] }: WrittenMonth, day: number | undefined): boolean {
  const number = day !== undefined && day >= FEWEST && day <= MOST_OF_PLURAL ? "plural" : "singular";
  return token?.readings.some((reading) => reading.pos === "noun" && reading.number === number) === true;
}

/** From three to ten the noun is a plural. */
const FEWEST = 3;
const MOST_OF_PLURAL = 10;

/** After a number in the place of a year: a noun that it may count. */
function isCounted(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.readings.length === 0 || token.readings.some(({ pos }) => pos !== "verb" && pos !== "particle"));
}

const PREPOSITIONS: ReadonlySet<string> = new Set("في منذ خلال حتى إلى بحلول وفي ومنذ وحتى".split(" "));
/** Verbs in their other reading, which no preposition precedes. */
const VERBS: ReadonlySet<string> = new Set(["مارس", "آب"]);

function isShownBefore(words: readonly Token[], at: number, { name, rights, tokens }: WrittenMonth): boolean {
  const before = words[at - 1];
  if (before?.kind === "word" && MONTH_WORDS.has(before.form)) return true;
  if (VERBS.has(name)) return before?.kind === "word" && PREPOSITIONS.has(before.form);
  // في كانون ثاني أن: a numeral would have its noun after it (في تشرين أول مباراة, أول أمس).
  const next = words[at + tokens.length];
  if (rights.length > 0 && before?.kind === "word" && PREPOSITIONS.has(before.form) && next?.form !== "أمس" && !isCounted(next)) return true;
  // «كانون أول الشهور» and «ربيع ثاني أيامه» are sentences: an incomplete name ends its phrase.
  return rights.length > 0 && !name.includes(" ال") && isPhraseEnd(next);
}

const AFTER_DATE: ReadonlySet<string> = new Set("من عام سنة وحتى حتى إلى العام".split(" "));

function isPhraseEnd(token: Token | undefined): boolean {
  return token?.kind !== "word" || AFTER_DATE.has(token.form);
}

/** The month's name in another system: /يناير, (يناير), and with a dash or nothing between only where both mean one month. */
function partnerAt(words: readonly Token[], at: number, first: WrittenMonth): { readonly month: WrittenMonth; readonly to: number } | undefined {
  const mark = words[at]?.text ?? "";
  const marked = MARKS_OF_PAIR.has(mark);
  const start = marked ? at + 1 : at;
  const word = words[start];
  const month = word && (monthAt(word) ?? slipOfPartner(word, first));
  if (month?.prefix !== "" || month.systems.some((system) => first.systems.includes(system))) return undefined;
  if (month.systems.includes("hijri") || first.systems.includes("hijri")) return undefined;
  const to = start + month.tokens.length;
  if (mark === "/") return { month, to };
  if (mark === "(") return words[to]?.text === ")" ? { month, to: to + 1 } : undefined;
  return month.month === first.month ? { month, to } : undefined;
}

/** نوفمبر/تشربن الثاني: beside the name of the month its other name is recognised by one slip. */
function slipOfPartner(word: Token, { month, isSlip }: WrittenMonth): WrittenMonth | undefined {
  const slip = isSlip ? undefined : slipOfMonthAt(word);
  const same = slip && narrowed(slip, month);
  return same?.month === month ? same : undefined;
}

const MARKS_OF_PAIR: ReadonlySet<string> = new Set(["/", "(", "-", "–"]);

const YEAR_WORDS: ReadonlySet<string> = new Set("عام سنة العام السنة لعام لسنة للعام بعام بسنة وعام".split(" "));

/** 2022, ‎عام 2022, من العام 2022, ‎، 2022, with the mark of its era. */
function yearAfter(words: readonly Token[], at: number, calendar: DateMention["calendar"]): { readonly year: number; readonly to: number } | undefined {
  let i = at;
  const comma = words[i]?.text === "،" || words[i]?.text === ",";
  if (comma) i++;
  if (words[i]?.form === "من" && YEAR_WORDS.has(words[i + 1]?.form ?? "")) i++;
  const named = YEAR_WORDS.has(words[i]?.form ?? "");
  if (named) i++;
  const year = plainNumber(words[i]);
  if (year === undefined || !isYear(year, calendar) || isGlued(words[i] as Token)) return undefined;
  const era = eraOf(words[i + 1]);
  // «في مارس، 2000 شخص» counts people.
  if (comma && !named && !era && words[i + 1]?.kind === "word") return undefined;
  return { year, to: era ? i + 2 : i + 1 };
}

/** The years that a date may have; a Hijri date never has those of today's Gregorian calendar. */
function isYear(year: number, calendar: DateMention["calendar"]): boolean {
  return calendar === "hijri" ? year >= 1 && year <= 1600 && year > 31 : year >= 1000 && year <= 2200;
}

function isGlued(token: Token): boolean {
  const next = token.next;
  return next?.kind === "punctuation" && (next.text === "%" || next.text === "٪" || next.text === "/") && next.start === token.end;
}

/** الماضي, من العام الماضي, من الشهر الجاري. */
function relationAfter(words: readonly Token[], at: number): DateMention["relation"] {
  const direct = relationOf(words[at]);
  if (direct) return direct;
  const i = words[at]?.form === "من" ? at + 1 : at;
  const noun = words[i]?.form;
  if (noun === "العام" || noun === "السنة" || noun === "الشهر") return relationOf(words[i + 1]);
  return noun === "هذا" && (words[i + 1]?.form === "العام" || words[i + 1]?.form === "الشهر") ? "present" : undefined;
}

const UNTIL: ReadonlySet<string> = new Set(["إلى", "الى", "حتى", "وحتى"]);

/** A day in digits with its month in letters, or a date in digits alone. */
function inDigits(words: readonly Token[], at: number): DateParts | undefined {
  const token = words[at] as Token;
  const day = plainNumber(token);
  if (day !== undefined && token.end - token.start <= 2) {
    const of = words[at + 1]?.form === "من";
    const place = monthPlace(words, of ? at + 2 : at + 1);
    // الـ18 من نوفمبر: the article belongs to the date.
    const from = words[at - 1]?.form === "ال" ? at - 1 : at;
    const month = place === undefined ? undefined : monthFrom(words, place, day, from);
    // «قتل 3 من يناير إلى مارس» counts; a day of 32 to 39 is a slip, a larger number none.
    const isCount = of && UNTIL.has(words[month?.to ?? at]?.form ?? "");
    if (month && day >= 1 && day <= 39 && !isCount) return month;
  }
  return numericDate(words, at);
}

const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "عامي سنتي مواليد والعام وسنة أعوام سنوات منذ حتى ومنذ وحتى صيف شتاء خريف ربيع مطلع نهاية بداية منتصف أواخر أوائل موسم".split(" "),
);
/** Prepositions that stand before counts as well, so that the year must end its phrase. */
const BEFORE_YEAR_OR_COUNT: ReadonlySet<string> = new Set("في وفي من إلى الى خلال بين قبل بعد و".split(" "));

/** عام 2010, عامي 2010 و2015, منذ 2011, من 2010 إلى 2015, 1445هـ. */
function yearAlone(words: readonly Token[], at: number): DateParts | undefined {
  const token = words[at] as Token;
  const year = plainNumber(token);
  if (year === undefined || isGlued(token)) return undefined;
  const era = eraOf(words[at + 1]);
  // 505هـ; a year of the common era of three digits (833م) looks like metres.
  const isOld = era === "hijri" && token.end - token.start === 3 && year >= 100;
  if (!isOld && (token.end - token.start !== 4 || year < 1000 || year > 2200)) return undefined;
  const before = words[at - 1];
  const form = before?.kind === "word" ? before.form : "";
  const named = YEAR_WORDS.has(form);
  const recent = year >= 1800 && year <= 2100;
  const counted = words[at + 1]?.kind === "word" && !UNTIL.has(words[at + 1]?.form ?? "");
  const shown = era !== undefined || named || (recent && (BEFORE_YEAR.has(form) || (BEFORE_YEAR_OR_COUNT.has(form) && !counted)));
  if (!shown) return undefined;
  const from = named ? at - 1 : at;
  const relation = relationOf(words[at + (era ? 2 : 1)]);
  return { from, to: at + (era ? 2 : 1), calendar: era ?? "gregorian", day: undefined, month: undefined, months: [], year, relation };
}

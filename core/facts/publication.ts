import type { Block, DateMention, Document, Publication, Token } from "../document.ts";
import { previousVisible } from "../neighbours.ts";
import { dayNumber, weekdayOf } from "./calendar.ts";
import { plainNumber } from "./date-words.ts";

/**
 * When the text was written, so far as it says so itself: in the `date` of its front matter, in its dateline (القاهرة - 25 مارس
 * 2022), beside اليوم or أمس, in العام الجاري 2022, or because its only year stands in a date with the right weekday, which
 * news writes of days at hand.
 */
export function publicationOf(document: Document): Publication | undefined {
  return ofFrontmatter(document) ?? ofDateline(document) ?? ofToday(document) ?? ofCurrentYear(document) ?? ofOnlyYear(document);
}

/** Front matter is short; its date is not looked for beyond this many characters. */
const LONGEST_FRONTMATTER = 2000;

function ofFrontmatter({ text, format }: Document): Publication | undefined {
  if (format !== "markdown" || !text.startsWith("---")) return undefined;
  const head = text.slice(0, Math.min(LONGEST_FRONTMATTER, Math.max(text.indexOf("\n---", 3), 0)));
  const found = /^(date|published|pubDate)[ \t]*:[ \t]*["']?(\d{4})-(\d\d)-(\d\d)/m.exec(head);
  if (!found) return undefined;
  const start = found.index + found[0].length - 10;
  return { start, end: start + 10, year: Number(found[2]), month: Number(found[3]), day: Number(found[4]) };
}

function asPublication({ start, end, day, month, year }: Pick<DateMention, "start" | "end" | "day" | "month" | "year">): Publication | undefined {
  if (year === undefined) return undefined;
  const whole = day !== undefined && month !== undefined;
  return { start, end, year, month: whole ? month : undefined, day: whole ? day : undefined };
}

/** A dateline has no more words than this before its date, or beside it where it is a line of its own. */
const LONGEST_DATELINE = 3;

function ofDateline(document: Document): Publication | undefined {
  const { blocks } = document;
  const ends = new Set<Block>([...blocks.slice(0, 3), ...blocks.slice(-1)]);
  for (const date of document.dates) {
    if (date.iso === undefined || !ends.has(date.first.block)) continue;
    if (isAlone(date) || isBeforeDash(date)) return asPublication(date);
  }
  return undefined;
}

/** A line of its own; in a headline the date stands alone or after a dash: an election of 25 March has its name from it. */
function isAlone({ first, last }: DateMention): boolean {
  const before = previousVisible(first);
  if (first.block.kind === "headline" && before && before.kind !== "punctuation") return false;
  let others = 0;
  for (const token of first.block.tokens) {
    if (token.kind !== "word" || (token.start >= first.start && token.end <= last.end)) continue;
    if (++others > LONGEST_DATELINE) return false;
  }
  return true;
}

/** القاهرة في 25 مارس 2022 - , القاهرة (25 مارس 2022): , at the start of a paragraph. */
function isBeforeDash({ first, last }: DateMention): boolean {
  let words = 0;
  for (const token of first.block.tokens) {
    if (token.start >= first.start) break;
    if (token.kind === "word" && ++words > LONGEST_DATELINE) return false;
  }
  let after: Token | undefined = last.next;
  while (after && (after.kind === "space" || ")".includes(after.text) || (after.kind === "word" && isAgency(after)))) after = after.next;
  return after !== undefined && /^[-–—:]$/.test(after.text);
}

function isAgency(token: Token): boolean {
  return /^(?:وكالات|وكالة|رويترز|واس|قنا|سانا|معا|وفا|بترا|كونا|وام)$/.test(token.form);
}

/** اليوم الخميس 25 مارس 2022, أمس الأربعاء 24 مارس 2022. */
function ofToday(document: Document): Publication | undefined {
  for (const date of document.dates) {
    if (date.iso === undefined || date.weekday === undefined) continue;
    const before = previousVisible(date.first);
    if (before && /^و?اليوم$/.test(before.form)) return asPublication(date);
    if (before && /^(?:أمس|امس|غدا|الغد)$/.test(before.form)) return asPublication({ ...date, day: undefined });
  }
  return undefined;
}

/** عام 2022 الجاري, العام الجاري 2022, هذا العام (2022). */
function ofCurrentYear(document: Document): Publication | undefined {
  for (const date of document.dates) if (date.year !== undefined && date.relation === "present" && date.calendar === "gregorian") return asPublication(date);
  for (const token of document.vocabulary.get("العام") ?? []) {
    let next = token.next;
    for (let i = 0; next && i < 6; i++, next = next.next) {
      const year = next.end - next.start === 4 ? plainNumber(next) : undefined;
      const between = next.kind === "space" || next.text === "(" || /^(?:الجاري|الحالي)$/.test(next.form);
      const present = /(?:الجاري|الحالي)|^هذا/.test(`${previousVisible(token)?.form ?? ""} ${document.text.slice(token.end, next.start)}`);
      if (year !== undefined && year >= 1900 && year <= 2200 && present) return { start: next.start, end: next.end, year, month: undefined, day: undefined };
      if (!between) break;
    }
  }
  return undefined;
}

function ofOnlyYear(document: Document): Publication | undefined {
  const years = new Set<number>();
  let near: DateMention | undefined;
  for (const date of document.dates) {
    if (date.year === undefined || date.calendar === "hijri") continue;
    years.add(date.year);
    if (date.iso === undefined || date.weekday === undefined || date.day === undefined || date.month === undefined) continue;
    const number = dayNumber({ calendar: "gregorian", year: date.year, month: date.month, day: date.day });
    if (number !== undefined && weekdayOf(number) === date.weekday.weekday) near ??= date;
  }
  return near && years.size === 1 ? asPublication({ ...near, day: undefined }) : undefined;
}

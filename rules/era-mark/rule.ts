import { type Document, defineRule, nextVisible, plainNumber, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** ه with the tatweel that lets it stand as a sign. */
const HIJRI_MARK = "هـ";
/** The words of the eras, each Hijri one with that of the common era. */
const WORDS: readonly (readonly [string, string])[] = [
  ["هجري", "ميلادي"],
  ["هجرية", "ميلادية"],
  ["للهجرة", "للميلاد"],
];
/** No text of today writes a Hijri year beyond this one, which begins in 2077. */
const LAST_HIJRI_YEAR = 1500;

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "warning",
  page,
  check({ document, report }) {
    const calendars = calendarsByYear(document);
    for (const token of document.vocabulary.get("ه") ?? []) {
      const year = yearBefore(token);
      if (!year || isSign(token)) continue;
      const value = plainNumber(year) ?? 0;
      if (value > LAST_HIJRI_YEAR || calendars.get(year) === "gregorian") reportEra("م", token, year);
      else if (token.text === "ه") {
        const fixes = [{ safety: "safe", edits: [{ start: token.start, end: token.end, text: HIJRI_MARK }] }] as const;
        report({ at: { start: year.start, end: token.end }, message: "mark", data: { year: year.text, mark: HIJRI_MARK }, fixes });
      }
    }
    for (const token of document.vocabulary.get("م") ?? []) {
      const year = yearBefore(token);
      if (year && calendars.get(year) === "hijri" && !isSign(token)) reportEra(HIJRI_MARK, token, year);
    }
    for (const [hijri, gregorian] of WORDS) {
      for (const token of document.vocabulary.get(hijri) ?? []) {
        const year = yearBefore(token);
        if (year && ((plainNumber(year) ?? 0) > LAST_HIJRI_YEAR || calendars.get(year) === "gregorian")) reportEra(gregorian, token, year);
      }
      for (const token of document.vocabulary.get(gregorian) ?? []) {
        const year = yearBefore(token);
        if (year && calendars.get(year) === "hijri") reportEra(hijri, token, year);
      }
    }

    function reportEra(right: string, token: Token, year: Token): void {
      const fixes = [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: right }] }] as const;
      report({ at: { start: year.start, end: token.end }, message: "era", data: { year: year.text, right }, fixes });
    }
  },
});

/** The number of four digits before a mark. */
function yearBefore(mark: Token): Token | undefined {
  const before = mark.previous?.kind === "space" ? mark.previous.previous : mark.previous;
  const value = plainNumber(before);
  return before && value !== undefined && before.end - before.start === 4 && value >= 1000 && value <= 2200 ? before : undefined;
}

/** Glued to a digit, a slash before a letter or an apostrophe the letter is no mark: 1500م/ث measures. */
function isSign(token: Token): boolean {
  const next = token.next;
  if (next?.kind === "opaque" || next?.kind === "number") return true;
  return next?.text === "/" && nextVisible(next)?.kind === "word";
}

/** The years whose month is written in letters, and the calendar that it tells. */
function calendarsByYear(document: Document): ReadonlyMap<Token, "gregorian" | "hijri"> {
  const calendars = new Map<Token, "gregorian" | "hijri">();
  for (const { months, year, last, calendar } of document.dates) {
    if (months.length === 0 || year === undefined) continue;
    for (let token: Token | undefined = last; token && token !== months.at(-1)?.tokens.at(-1); token = token.previous) {
      if (token.kind === "number") calendars.set(token, calendar);
    }
  }
  return calendars;
}

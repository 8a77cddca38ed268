import { type Document, defineRule, nextWord, previousWord, quoteAround, relationOf, type Token, weekdayAt } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "information",
  preview: true,
  page,
  check({ document, report }) {
    const isDated = document.publication !== undefined || document.dates.some(({ day, month, year }) => month !== undefined && (day ?? year) !== undefined);
    if (isDated) return;
    const first = firstRelative(document);
    if (first) report({ at: first, message: "undated", data: { words: document.text.slice(first.start, first.end) } });
  },
});

const DAYS: readonly string[] = ["أمس", "امس", "بالأمس", "الأمس", "غدا"];
const NEGATIONS: ReadonlySet<string> = new Set(["لم", "لا", "لن", "ولم", "ولا"]);
const PERIODS: readonly string[] = ["الأسبوع", "الاسبوع", "الشهر", "العام", "السنة"];

/** أمس, الأسبوع الماضي, الخميس المقبل: the first of the text. */
function firstRelative({ vocabulary }: Document): { readonly start: number; readonly end: number } | undefined {
  const candidates: Token[] = [...DAYS, ...PERIODS.flatMap((word) => [word, `و${word}`])].flatMap((word) => vocabulary.get(word) ?? []);
  for (const [form, found] of vocabulary) if (weekdayAt(found[0])) candidates.push(...(vocabulary.get(form) ?? []));
  let first: { readonly start: number; readonly end: number } | undefined;
  for (const token of candidates) {
    const next = nextWord(token);
    const isDay = DAYS.includes(token.form);
    const related = next && relationOf(next) && relationOf(next) !== "present" ? next : undefined;
    if (!isDay && !related) continue;
    // What is quoted is another's, and «لم أمس شيئا» is a verb.
    if (quoteAround(token) || NEGATIONS.has(previousWord(token)?.form ?? "")) continue;
    if (!first || token.start < first.start) first = { start: token.start, end: (isDay ? token : (related ?? token)).end };
  }
  return first;
}

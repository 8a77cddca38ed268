import { defineRule, estimator, measureAfter, type NumberMention, numberUse, previousVisible, type Token } from "../../core/index.ts";
import { page } from "./page.ts";
import { hedgedTerm } from "./verdict.ts";

/** Below a hundred a count is exact enough to be estimated: نحو 37 شخصا. */
const SMALLEST = 100;
const NEAR = /^(?:[يت]قرب|[يت]قارب|[يت]ناهز)$/;
/** نحو is also "towards": after a verb of movement or aim. */
const TOWARDS = /^[وف]?(?:ي|ت)?(?:اتجه|تجه|توجه|تحرك|سار|سير|انطلق|نطلق|تقدم|سعى|أطلق|طلق|صوب|وجه)/;

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "information",
  page,
  check({ document, report }) {
    for (const mention of document.numbers) {
      if (!mention.approximate || !isExact(mention)) continue;
      const [number] = mention.tokens as readonly [Token];
      const hedge = hedgeBefore(number);
      if (!hedge) continue;
      const { form, start, text } = hedge;
      const removable = estimator(form)?.prefix === "";
      report({
        at: hedge,
        message: "exact",
        data: { hedge: text, number: number.text },
        fixes: removable ? [{ safety: "unsafe", edits: [{ start, end: number.start, text: "" }] }] : [],
      });
    }
    for (const quantity of document.quantities) {
      const hedge = hedgedTerm(quantity);
      if (!hedge) continue;
      const { text } = document;
      report({ at: hedge, message: "term", data: { hedge: text.slice(hedge.start, hedge.end), term: text.slice(quantity.start, quantity.end) } });
    }
  },
});

/** To the last unit: a whole number in digits that is no multiple of five, and no measure, year or code. */
function isExact({ value, notation, tokens, counted }: NumberMention): boolean {
  const [number] = tokens;
  if (notation !== "digits" || !number || !Number.isInteger(value) || value < SMALLEST || value % 5 === 0) return false;
  const measure = measureAfter(number);
  // A point before three digits may be a decimal point.
  return counted !== undefined && measure === undefined && numberUse(number) === "amount" && !/^\d{1,3}\.\d{3}$/.test(number.text);
}

/** The hedge right before the number, or before the «من» of ما يقرب من. */
function hedgeBefore(number: Token): Token | undefined {
  const before = previousVisible(number);
  if (before?.kind !== "word") return undefined;
  if (before.form === "من") {
    const verb = previousVisible(before);
    return verb !== undefined && NEAR.test(verb.form) ? verb : undefined;
  }
  if (!NEAR.test(before.form) && !estimator(before.form)) return undefined;
  return TOWARDS.test(previousVisible(before)?.form ?? "") || isTowardsSubject(before) ? undefined : before;
}

/** اتجه الرجل نحو: the verb stands two words before. */
function isTowardsSubject(hedge: Token): boolean {
  const subject = previousVisible(hedge);
  const verb = subject && previousVisible(subject);
  return hedge.form === "نحو" && verb !== undefined && TOWARDS.test(verb.form);
}

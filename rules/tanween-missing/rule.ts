import { defineRule, respell } from "../../core/index.ts";
import { page } from "./page.ts";

const FATHATAN = "\u064b";
/** Duals of verbs and nouns in the construct end in an alif too: only words that the news never leave without it are sure. */
const ADVERBS: ReadonlySet<string> = new Set(
  "جدا قريبا أيضا معا دائما أحيانا غالبا تقريبا فورا غدا سابقا لاحقا حاليا رسميا خصوصا عموما مؤخرا أخيرا أولا ثانيا ثالثا مباشرة يوميا سنويا شهريا أسبوعيا شخصيا نهائيا مؤكدا مضيفا مشيرا موضحا معربا معتبرا داعيا مطالبا".split(
    " ",
  ),
);

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  preview: true,
  page,
  check({ document, report }) {
    for (const [form, tokens] of document.vocabulary) {
      if (!ADVERBS.has(form)) continue;
      for (const token of tokens) {
        if (token.text.includes(FATHATAN)) continue;
        const right = respell(token.text, form, `${form.slice(0, -1)}${FATHATAN}ا`);
        report({
          at: token,
          message: "missing",
          data: { word: form, right },
          fixes: [{ safety: "safe", edits: [{ start: token.start, end: token.end, text: right }] }],
        });
      }
    }
  },
});

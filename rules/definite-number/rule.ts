import { defineRule, nounAfter, quoteAround } from "../../core/index.ts";
import { page } from "./page.ts";

const NUMBERS: ReadonlySet<string> = new Set(
  "الثلاثة الثلاث الأربعة الأربع الخمسة الخمس الستة الست السبعة السبع الثمانية الثماني التسعة التسع العشرة العشر".split(" "),
);

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "information",
  page,
  check({ document, report }) {
    for (const form of NUMBERS) {
      for (const token of document.vocabulary.get(form) ?? []) {
        const noun = nounAfter(token);
        // A title in quotation marks stands as it is; مقاهيها الثمانية آلاف is one number.
        if (noun?.number !== "plural" || quoteAround(token) || noun.token.readings.some(({ pos }) => pos === "numeral")) continue;
        const right = `ال${noun.token.form} ${form}`;
        report({
          at: { start: token.start, end: noun.token.end },
          message: "article",
          data: { right },
          fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: noun.token.end, text: right }] }],
        });
      }
    }
  },
});

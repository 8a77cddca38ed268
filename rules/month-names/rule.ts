import { defineRule } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "error",
  page,
  check({ document, report }) {
    for (const { right, tokens } of document.dates.flatMap(({ months }) => months)) {
      const [first, ordinal] = tokens;
      const written = right?.split(" ")[1];
      if (right === undefined || written === undefined || !first || !ordinal) continue;
      report({
        at: { start: first.start, end: ordinal.end },
        message: "article",
        data: { right },
        fixes: [{ safety: "safe", edits: [{ start: ordinal.start, end: ordinal.end, text: written }] }],
      });
    }
  },
});

import { defineRule, isCommonSlip, type WrittenMonth } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "error",
  page,
  check({ document, report }) {
    for (const month of document.dates.flatMap(({ months }) => months)) {
      const [right] = month.rights;
      if (right === undefined) continue;
      if (!month.isSlip) {
        const [first, ordinal] = month.tokens;
        const written = right.split(" ")[1];
        if (!first || !ordinal || written === undefined) continue;
        report({
          at: { start: first.start, end: ordinal.end },
          message: "article",
          data: { right },
          fixes: [{ safety: "safe", edits: [{ start: ordinal.start, end: ordinal.end, text: written }] }],
        });
        // The rules of spelling correct a common slip wherever it stands.
      } else if (!isCommonSlip(month)) report({ at: month, message: "slip", data: { name: month.name, right }, fixes: fixesOf(month) });
    }
  },
});

function fixesOf({ rights, prefix, start, end }: WrittenMonth) {
  return rights.map((right) => ({ safety: "unsafe", edits: [{ start, end, text: prefix + right }] }) as const);
}

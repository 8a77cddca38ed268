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
        const [stem, written] = right.split(" ");
        if (!first || !ordinal || stem === undefined || written === undefined) continue;
        const at = { start: first.start, end: ordinal.end };
        // What is right is left as it stands, with its tashkeel.
        const edit = first.form.endsWith(stem) ? { start: ordinal.start, end: ordinal.end, text: written } : { ...at, text: month.prefix + right };
        report({ at, message: "article", data: { right }, fixes: [{ safety: "safe", edits: [edit] }] });
        // The rules of spelling correct a common slip wherever it stands.
      } else if (!isCommonSlip(month)) report({ at: month, message: "slip", data: { name: month.name, right }, fixes: fixesOf(month) });
    }
  },
});

function fixesOf({ rights, prefix, start, end }: WrittenMonth) {
  return rights.map((right) => ({ safety: "unsafe", edits: [{ start, end, text: prefix + right }] }) as const);
}

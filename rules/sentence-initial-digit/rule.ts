import { defineRule, nextVisible, numberUse } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "block",
  category: "numbers",
  severity: "information",
  preview: true,
  page,
  check({ block, report }) {
    if (block.kind !== "paragraph" && block.kind !== "quote") return;
    for (const { tokens } of block.sentences) {
      const [first] = tokens;
      if (first?.kind !== "number" || numberUse(first) === "clock" || numberUse(first) === "code") continue;
      const next = nextVisible(first);
      if (next?.kind === "word" && next.script === "arabic") report({ at: first, message: "initial", data: { number: first.text } });
    }
  },
});

import { defineRule } from "../../core/index.ts";
import { page } from "./page.ts";

/** Each opening mark and the mark that closes it. */
const PAIRS = [
  ["«", "»"],
  ["“", "”"],
  ["‹", "›"],
] as const;

export const rule = defineRule({
  scope: "block",
  category: "punctuation",
  severity: "error",
  page,
  check({ block, report }) {
    for (const { open, close } of block.quotes) {
      const opening = PAIRS.find((pair) => pair[1] === open.text)?.[0];
      if (opening)
        report({
          at: open,
          message: "opens",
          data: { right: opening },
          fixes: [{ safety: "safe", edits: [{ start: open.start, end: open.end, text: opening }] }],
        });
      const closing = PAIRS.find((pair) => pair[0] === close.text)?.[1];
      if (closing)
        report({
          at: close,
          message: "closes",
          data: { right: closing },
          fixes: [{ safety: "safe", edits: [{ start: close.start, end: close.end, text: closing }] }],
        });
    }
  },
});

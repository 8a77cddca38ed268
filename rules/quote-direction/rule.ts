import { defineRule, type Quote } from "../../core/index.ts";
import { page } from "./page.ts";

/** Each opening mark and the mark that closes it. */
const PAIRS = [
  ["«", "»"],
  ["“", "”"],
  ["‹", "›"],
] as const;

export const rule = defineRule({
  scope: "document",
  category: "punctuation",
  severity: "error",
  page,
  check({ document, report }) {
    const quotes = document.blocks.flatMap((block) => block.quotes);
    for (const { open, close } of quotes) {
      const opening = PAIRS.find((pair) => pair[1] === open.text)?.[0];
      const closing = PAIRS.find((pair) => pair[0] === close.text)?.[1];
      if (opening !== undefined && closing !== undefined && isHouseStyle(quotes, open.text)) continue;
      if (opening)
        report({
          at: open,
          message: "opens",
          data: { right: opening },
          fixes: [{ safety: "safe", edits: [{ start: open.start, end: open.end, text: opening }] }],
        });
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

/** From how many pairs on the same turn is a habit, not a slip. */
const HABIT = 3;

/** A text that writes ”…“ throughout has its own convention: the marks do not mirror, and so they look right to many. */
function isHouseStyle(quotes: readonly Quote[], opening: string): boolean {
  const turned = quotes.filter(({ open }) => open.text === opening).length;
  const style = PAIRS.find((pair) => pair[1] === opening);
  const straight = quotes.filter(({ open }) => open.text === style?.[0]).length;
  return turned >= HABIT && turned > straight;
}

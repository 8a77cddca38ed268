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
    const turned = houseStyles(quotes);
    for (const { open, close } of quotes) {
      const opening = PAIRS.find((pair) => pair[1] === open.text)?.[0];
      const closing = PAIRS.find((pair) => pair[0] === close.text)?.[1];
      if (opening !== undefined && closing !== undefined && turned.has(open.text)) continue;
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

/**
 * The closing marks that a text writes at the start of most quotations of their style: it writes ”…“ throughout, which
 * is its own convention, as the marks do not mirror and so look right to many.
 */
function houseStyles(quotes: readonly Quote[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { open } of quotes) counts.set(open.text, (counts.get(open.text) ?? 0) + 1);
  const count = (mark: string): number => counts.get(mark) ?? 0;
  return new Set(PAIRS.flatMap(([opening, closing]) => (count(closing) >= HABIT && count(closing) > count(opening) ? [closing] : [])));
}

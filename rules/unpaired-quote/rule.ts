import { type Block, type Document, defineRule, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const CLOSING: ReadonlySet<string> = new Set(["»", "”", "›"]);

export const rule = defineRule({
  scope: "document",
  category: "punctuation",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const [index, block] of document.blocks.entries()) {
      for (const mark of block.unpairedMarks) {
        if (isInches(mark) || runsOn(document, index, mark)) continue;
        report({ at: mark, message: CLOSING.has(mark.text) || isStraightClosing(mark) ? "closed" : "opened" });
      }
    }
  },
});

/** 55" */
function isInches(mark: Token): boolean {
  return mark.text === '"' && mark.previous?.kind === "number";
}

function isStraightClosing(mark: Token): boolean {
  return mark.text === '"' && mark.previous !== undefined && mark.previous.kind !== "space" && (mark.next === undefined || mark.next.kind !== "word");
}

/**
 * A quotation over several paragraphs: each paragraph opens with the mark, only the last closes it. An open mark is
 * right when a later paragraph begins with the same mark; a closed one is never left over, as its paragraph opened it.
 */
function runsOn(document: Document, index: number, mark: Token): boolean {
  const next: Block | undefined = document.blocks[index + 1];
  return next !== undefined && next.kind === mark.block.kind && next.tokens[0]?.text === mark.text && !CLOSING.has(mark.text);
}

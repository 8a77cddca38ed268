import { type Block, type Document, defineRule, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const CLOSING: ReadonlySet<string> = new Set(["»", "”", "›"]);

export const rule = defineRule({
  scope: "document",
  category: "punctuation",
  severity: "warning",
  page,
  check({ document, report }) {
    const left = document.blocks.flatMap((block) => block.unpairedMarks).filter((mark) => !isInches(mark));
    const blocks = new Map(document.blocks.map((block, index) => [block, index]));
    for (const [i, mark] of left.entries()) {
      const index = blocks.get(mark.block) ?? 0;
      if (runsOn(document, index, mark) || spansTo(mark, left[i + 1], blocks) || spansTo(left[i - 1], mark, blocks)) continue;
      report({ at: mark, message: closes(mark) ? "closed" : "opened" });
    }
  },
});

/** A quotation of more paragraphs than this was not meant as one. */
const LONGEST = 6;

/** Opened in one paragraph and closed in a later one, with no mark left over between: a quotation of several paragraphs. */
function spansTo(open: Token | undefined, close: Token | undefined, blocks: ReadonlyMap<Block, number>): boolean {
  if (!open || !close || closes(open) || !closes(close)) return false;
  const distance = (blocks.get(close.block) ?? 0) - (blocks.get(open.block) ?? 0);
  return distance > 0 && distance <= LONGEST && open.block.kind === close.block.kind && isPair(open.text, close.text);
}

function isPair(open: string, close: string): boolean {
  return open === close || `${open}${close}` === "«»" || `${open}${close}` === "“”" || `${open}${close}` === "‹›";
}

function closes(mark: Token): boolean {
  return CLOSING.has(mark.text) || isStraightClosing(mark);
}

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

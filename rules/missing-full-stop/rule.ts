import { type Block, defineRule, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** What may end a paragraph. */
const FINAL = ".؟?!…:؛،;,۔";
/** What may stand after it. */
const CLOSING = "»”\"’'›)]";

export const rule = defineRule({
  scope: "document",
  category: "punctuation",
  severity: "warning",
  page,
  options: { minimumWords: { type: "integer", default: 10, minimum: 1, maximum: 100 } },
  check({ document, options, report }) {
    const paragraphs = document.blocks.filter((block) => block.kind === "paragraph");
    // Copy that has no stops at all (a caption, a ticker, a poem) has another convention, not a slip.
    if (!paragraphs.some((block) => endsWithStop(block))) return;
    for (const block of paragraphs) {
      const last = block.tokens.findLast((token) => token.kind !== "space" && !isClosing(token));
      const end = block.tokens.findLast((token) => token.kind !== "space");
      if (!last || !end || last.kind !== "word" || last.script !== "arabic" || wordsIn(block) < options.minimumWords) continue;
      report({
        at: { start: last.start, end: end.end },
        message: "missing",
        fixes: [{ safety: "unsafe", edits: [{ start: end.end, end: end.end, text: "." }] }],
      });
    }
  },
});

function isClosing(token: Token): boolean {
  return token.kind === "punctuation" && CLOSING.includes(token.text);
}

function endsWithStop(block: Block): boolean {
  const last = block.tokens.findLast((token) => token.kind !== "space" && !isClosing(token));
  return last?.kind === "punctuation" && FINAL.includes(last.text);
}

function wordsIn(block: Block): number {
  return block.tokens.reduce((count, token) => (token.kind === "word" ? count + 1 : count), 0);
}

import { defineRule, nextVisible, previousVisible, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const ARABIC: ReadonlyMap<string, string> = new Map([
  [",", "،"],
  [";", "؛"],
  ["?", "؟"],
]);

export const rule = defineRule({
  scope: "block",
  category: "punctuation",
  severity: "error",
  page,
  check({ block, report }) {
    for (const token of block.tokens) {
      const arabic = token.kind === "punctuation" ? ARABIC.get(token.text) : undefined;
      if (arabic === undefined || !isArabicContext(token)) continue;
      report({
        at: token,
        message: "found",
        data: { mark: token.text, arabic },
        fixes: [{ safety: "safe", edits: [{ start: token.start, end: token.end, text: arabic }] }],
      });
    }
  },
});

/** The nearest word before the mark, past numbers and closing marks, is Arabic, and so is the nearest one after it if there is one. */
function isArabicContext(token: Token): boolean {
  const before = nearestWord(token, previousVisible);
  if (before?.script !== "arabic") return false;
  const after = nearestWord(token, nextVisible);
  return after === undefined || after.script === "arabic";
}

/** How far a word may be: «الراجحي», 3% is three marks away. */
const REACH = 4;

function nearestWord(token: Token, step: (token: Token) => Token | undefined): Token | undefined {
  let at = step(token);
  for (let i = 0; i < REACH && at; i++) {
    if (at.kind === "word" || at.kind === "opaque") return at;
    at = step(at);
  }
  return undefined;
}

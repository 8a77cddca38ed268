import { type Document, defineRule, type Edit, formOf, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** Joiners, zero-width spaces, the soft hyphen, the byte-order mark, and directional marks: none of them belongs inside a word. */
const INSIDE = /[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/g;
/** Of these some make sense beside Latin text or a mark; the rest never stands alone on purpose. */
const POINTLESS = /^[\u00ad\u200b\u2060-\u2064\ufeff]+$/;
const NO_BREAK_SPACE = "\u00a0";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const token of document.markedTokens) {
      const right = token.text.replace(INSIDE, "");
      if (right === token.text) continue;
      const fixes = [{ safety: "safe", edits: [{ start: token.start, end: token.end, text: right }] }] as const;
      if (token.kind === "word") report({ at: token, message: "inside", data: { word: formOf(token.text) }, fixes });
      else if (POINTLESS.test(token.text)) report({ at: token, message: "alone", fixes });
    }
    const spaces = noBreakSpacesIn(document);
    const [first] = spaces;
    if (!first) return;
    const editOf = ({ start, end }: Token): Edit => ({ start, end, text: " " });
    if (spaces.length > MOST) {
      report({ at: first, message: "noBreaks", data: { count: spaces.length }, fixes: [{ safety: "safe", edits: spaces.map(editOf) }] });
    } else for (const space of spaces) report({ at: space, message: "noBreak", fixes: [{ safety: "safe", edits: [editOf(space)] }] });
  },
});

/** More of them come from a web page or an editing system, and are one finding. */
const MOST = 3;

function noBreakSpacesIn({ text, blocks }: Document): readonly Token[] {
  if (!text.includes(NO_BREAK_SPACE)) return [];
  return blocks.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind === "space" && token.text === NO_BREAK_SPACE && isArabicWord(token.previous) && isArabicWord(token.next)),
  );
}

function isArabicWord(token: Token | undefined): boolean {
  return token?.kind === "word" && token.script === "arabic";
}

import { defineRule, nextVisible, previousVisible, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const MARKS: ReadonlySet<string> = new Set(["،", "؛", ":", ".", "؟", "!", ",", ";", "?"]);

/** The ends of site names that are written in Arabic letters: أخبارنا.نت. */
const DOMAINS: ReadonlySet<string> = new Set(["كوم", "نت", "أورغ", "أورج", "تي", "كو"]);

export const rule = defineRule({
  scope: "block",
  category: "punctuation",
  severity: "error",
  page,
  check({ block, report }) {
    for (const token of block.tokens) {
      if (token.kind !== "punctuation" || !MARKS.has(token.text)) continue;
      const dots = twoDots(token);
      if (dots) {
        const at = { start: dots.space.start, end: dots.space.end };
        report({
          at: { ...at, end: dots.end },
          message: "before",
          data: { mark: dots.text },
          fixes: [{ safety: "safe", edits: [{ ...at, text: "" }] }],
        });
        continue;
      }
      if (isOmission(token)) continue;
      const spaced = spaceBefore(token);
      const glued = isGlued(token);
      const mark = token.text;
      if (spaced) {
        report({
          at: { start: spaced.start, end: token.end },
          message: glued ? "both" : "before",
          data: { mark },
          fixes: [{ safety: "safe", edits: [{ start: spaced.start, end: token.end, text: glued ? `${mark} ` : mark }] }],
        });
      } else if (glued) {
        report({ at: token, message: "after", data: { mark }, fixes: [{ safety: "safe", edits: [{ start: token.end, end: token.end, text: " " }] }] });
      }
      const wide = wideSpaceAfter(token);
      if (wide) {
        report({ at: wide, message: "several", data: { mark }, fixes: [{ safety: "safe", edits: [{ start: wide.start, end: wide.end, text: " " }] }] });
      }
    }
  },
});

/** Dots of omission and runs of marks (؟!) have no rule of their own here; only their last mark is looked at from behind. */
function isOmission(token: Token): boolean {
  return token.text === "." && (token.previous?.text === "." || token.next?.text === ".");
}

/** Two dots, for a pause or an end, with a space before them. Three may stand for words left out, on their own. */
function twoDots(token: Token): { readonly space: Token; readonly end: number; readonly text: string } | undefined {
  const space = token.previous;
  const second = token.next;
  if (token.text !== "." || second?.text !== "." || space?.kind !== "space" || isLineBreak(space)) return undefined;
  if (space.previous?.kind !== "word" || space.previous.script !== "arabic") return undefined;
  return second.next?.text === "." ? undefined : { space, end: second.end, text: token.text + second.text };
}

/** The space before a mark that closes something Arabic. Between two numbers (3 : 2) and before a dot file it belongs there. */
function spaceBefore(token: Token): Token | undefined {
  const space = token.previous;
  if (space?.kind !== "space" || isLineBreak(space)) return undefined;
  const before = previousVisible(token);
  if (!before || (before.kind === "punctuation" && !'»”")]%'.includes(before.text))) return undefined;
  const next = token.next;
  if (next?.kind === "number" || (next?.kind === "opaque" && token.text === ".")) return undefined;
  if (next?.kind === "word" && next.script === "other") return undefined;
  if (before.kind === "number" && nextVisible(token)?.kind === "number") return undefined;
  return space;
}

/** A word, or a mark that opens something, directly behind the mark. */
function isGlued(token: Token): boolean {
  const next = token.next;
  const before = previousVisible(token);
  if (!next || !before || token.text === "," || token.text === ";" || token.text === "?") return isGluedLatin(token);
  if (next.kind === "punctuation")
    return "«“(".includes(next.text) && token.text !== "!" && token.text !== "." && before.kind === "word" && before.script === "arabic";
  if (next.kind === "number") return (token.text === "،" || token.text === "؛") && before.kind === "word" && before.script === "arabic";
  if (next.kind !== "word" || next.script !== "arabic") return false;
  if (token.text === ".") return isSentenceWord(before) && next.form.length > 1 && token.previous === before && !DOMAINS.has(next.form);
  if (token.text === ":") return before.kind === "word" && before.script === "arabic";
  return true;
}

function isGluedLatin(token: Token): boolean {
  const { previous, next } = token;
  const before = previousVisible(token);
  return previous !== undefined && before?.script === "arabic" && before.kind === "word" && next?.kind === "word" && next.script === "arabic";
}

/** Letters before a point that are too many for an abbreviation: the point ends a sentence. */
function isSentenceWord(token: Token): boolean {
  if (token.kind === "punctuation") return '»”")'.includes(token.text);
  return token.kind === "word" && token.script === "arabic" && token.form.length > 2;
}

/** More than one space between the mark and what follows on the same line. */
function wideSpaceAfter(token: Token): Token | undefined {
  const space = token.next?.kind === "punctuation" && '»”")'.includes(token.next.text) ? token.next.next : token.next;
  if (space?.kind !== "space" || space.end - space.start < 2 || isLineBreak(space) || space.text.includes("\t")) return undefined;
  return space.next && space.next.kind !== "punctuation" ? space : undefined;
}

function isLineBreak(space: Token): boolean {
  return /[\n\r\u2028\u2029]/.test(space.text);
}

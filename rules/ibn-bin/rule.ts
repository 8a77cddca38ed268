import { defineRule, isNamePart, isTabledName, nextWord, previousWord, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** Hebrew names that Arabic writes with بن wherever they stand. */
const HEBREW: ReadonlySet<string> = new Set(["غوريون", "جوريون", "غفير", "جفير", "عامي", "دافيد", "إليعازر", "أفراهام", "ناتان"]);
/** Names that begin like a word: أبي طالب, عبد العزيز. */
const BEGINNINGS: ReadonlySet<string> = new Set(["أبي", "عبد"]);

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  options: { initial: { type: "boolean", default: false } },
  check({ document, options, report }) {
    for (const token of document.vocabulary.get("ابن") ?? []) {
      const before = previousWord(token);
      const after = nextWord(token);
      if (!before || !after || !isGivenName(before) || !beginsName(after)) continue;
      report({ at: token, message: "between", fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: "بن" }] }] });
    }
    if (!options.initial) return;
    for (const token of document.vocabulary.get("بن") ?? []) {
      const before = previousWord(token);
      const after = nextWord(token);
      if (!after || HEBREW.has(after.form) || !beginsName(after) || (before && (isName(before) || isNamePart(before)))) continue;
      report({ at: token, message: "initial", fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: "ابن" }] }] });
    }
  },
});

/** A word that is a name and nothing else, or الله of عبد الله. */
function isGivenName(token: Token): boolean {
  return (isNamePart(token) && isName(token)) || (token.form.startsWith("ال") && previousWord(token)?.form === "عبد");
}

function isName(token: Token): boolean {
  return isTabledName(token.form, token.block.lexicon);
}

function beginsName(token: Token): boolean {
  return isName(token) || BEGINNINGS.has(token.form);
}

import { defineRule, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** Vowels and tanween: a letter bears one of them, and beside it shadda. */
const VOWELS = "\u064b-\u0650\u0652";
const MARKS = /^[\u064b-\u0652]+$/;
const SHADDA = "\u0651";
const FATHATAN = "\u064b";
/** The same mark twice, or two vowels, with a shadda between them or not. */
const DOUBLED = new RegExp(`([${VOWELS}])(${SHADDA}?)[${VOWELS}]+|${SHADDA}([${VOWELS}]?)${SHADDA}+`, "g");

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const token of document.markedTokens) {
      if (token.kind === "punctuation") {
        if (!MARKS.test(token.text)) continue;
        report({ at: token, message: "alone", fixes: [{ safety: "safe", edits: [{ start: token.start, end: token.end, text: "" }] }] });
        continue;
      }
      if (token.kind !== "word") continue;
      const right = corrected(token);
      if (right === undefined) continue;
      report({ at: token, message: "stray", data: { right }, fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: right }] }] });
    }
  },
});

function corrected({ text }: Token): string | undefined {
  // Keys lie side by side: a shadda on a final alif is a tanween that was missed.
  const right = text.replace(DOUBLED, "$1$2$3").replace(new RegExp(`ا${SHADDA}$`), `ا${FATHATAN}`);
  return right === text ? undefined : right;
}

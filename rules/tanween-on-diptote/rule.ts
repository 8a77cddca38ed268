import { defineRule, formOf, isDiptotePlural, misspellingsOf } from "../../core/index.ts";
import { page } from "./page.ts";

/** Tanween of any case at the end of a word. */
const TANWEEN = /[\u064b-\u064d]$/;

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const { token, form, right, fixes } of misspellingsOf(document, "tanween-on-diptote")) {
      report({ at: token, message: "diptote", data: { word: form, right }, fixes });
    }
    for (const token of document.markedTokens) {
      if (token.kind !== "word" || !TANWEEN.test(token.text) || !isDiptotePlural(formOf(token.text), document.lexicon.words)) continue;
      const right = token.text.replace(TANWEEN, "");
      report({
        at: token,
        message: "diptote",
        data: { word: token.text, right },
        fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: right }] }],
      });
    }
  },
});

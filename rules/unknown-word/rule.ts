import { type Document, defineRule, isLeftToNames, previousWord, quoteAround, type Suggestion, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const SHORTEST = 4;
const MOST_SUGGESTIONS = 5;

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "information",
  preview: true,
  page,
  check({ document, report }) {
    for (const form of document.unknownForms) {
      const [token] = document.vocabulary.get(form) ?? [];
      if (!token || form.length < SHORTEST || token.readings.length > 0 || document.lexicon.judge(form).flaw || isName(token, document)) continue;
      const suggestions = [...document.lexicon.suggestions(form)].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_SUGGESTIONS);
      report({
        at: token,
        message: "unknown",
        data: { word: form },
        fixes: suggestions.map((suggestion) => ({ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: suggestion.form }] })),
      });
    }
  },
});

/** The likelier slip first, then the commoner word: a slip half as likely must be a hundred times as common. */
function rank({ cost, count }: Suggestion): number {
  return cost - Math.log10(count) / 4;
}

/** Names introduce themselves: repeated, after a title or another unknown word, or in quotation marks. */
function isName(token: Token, document: Document): boolean {
  const { vocabulary, unknownForms } = document;
  if ((vocabulary.get(token.form)?.length ?? 0) > 1 || quoteAround(token) || isLeftToNames(document, token)) return true;
  const before = previousWord(token);
  if (!before) return false;
  return unknownForms.has(before.form) || before.meanings.some(({ traits }) => traits.includes("title")) || before.readings.some(({ pos }) => pos === "name");
}

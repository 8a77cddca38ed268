import { defineRule, misspellingsOf, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** Prepositions that numbers run into, of those that no code or brand begins with. */
const PREPOSITIONS: readonly string[] = ["إلى", "الى", "من", "على", "في", "عن", "نحو", "حتى", "منذ", "قبل", "بعد", "حوالي", "قرابة"];

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    for (const { token, form, right, fixes } of misspellingsOf(document, "joined-words")) {
      report({ at: token, message: "joined", data: { word: form, right }, fixes });
    }
    for (const preposition of PREPOSITIONS) {
      for (const token of document.vocabulary.get(preposition) ?? []) {
        const number = token.next;
        if (number?.kind !== "number" || startsInside(token)) continue;
        report({
          at: { start: token.start, end: number.end },
          message: "joined",
          data: { word: token.text + number.text, right: `${token.text} ${number.text}` },
          fixes: [{ safety: "safe", edits: [{ start: token.end, end: token.end, text: " " }] }],
        });
      }
    }
  },
});

/** A part of something longer: 3من4. */
function startsInside({ previous }: Token): boolean {
  return previous?.kind === "number" || previous?.kind === "word";
}

import { defineRule, nextWord, previousWord, quoteAround, type Token } from "../../core/index.ts";
import { page } from "./page.ts";
import pairs from "./pairs.tsv";

/** A word is confused with its pair in either direction. */
interface Confusable {
  readonly word: string;
  readonly other: string;
  /**
   * Which neighbours must know the other word. `next`: the word after it, for prepositions that are names or words of the
   * first person too (علي, لدي); the word before must not be known beside the name.
   */
  readonly needs: "one" | "both" | "next";
}

/** The figures hold the slips of the press too: a pair met this many times as often with the other word is one. */
const MANY = 20;

let confusables: readonly Confusable[] | undefined;

function load(): readonly Confusable[] {
  confusables ??= pairs
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [word = "", other = "", need] = line.split("\t");
      return { word, other, needs: need === "both" || need === "next" ? need : "one" };
    });
  return confusables;
}

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const { word, other, needs } of load()) {
      for (const token of document.vocabulary.get(word) ?? []) {
        if (!prefersOther(token, other, needs)) continue;
        report({
          at: token,
          message: "context",
          data: { word, right: other },
          fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: other }] }],
        });
      }
    }
  },
});

/** The words beside it are met with the other word in the news, and never with this one. */
function prefersOther(token: Token, other: string, needs: Confusable["needs"]): boolean {
  const { words } = token.block.lexicon;
  const before = previousWord(token);
  const after = nextWord(token);
  const vote = (own: number, others: number): -1 | 0 | 1 => (own * MANY > others ? -1 : others > 0 ? 1 : 0);
  const beforeVote = before ? vote(words.follows(before.form, token.form), words.follows(before.form, other)) : 0;
  const afterVote = after ? vote(words.follows(token.form, after.form), words.follows(other, after.form)) : 0;
  if (beforeVote < 0 || afterVote < 0) return false;
  // In a quotation people speak of themselves: لدي.
  if (needs === "next") return afterVote > 0 && !quoteAround(token) && !(before && isName(before));
  return beforeVote + afterVote === 2 || (beforeVote + afterVote === 1 && needs === "one" && !quoteAround(token));
}

/** A given name, a title, or a word that nobody knows: what follows is a name too. */
function isName({ meanings, readings, form, block }: Token): boolean {
  if (meanings.some(({ traits }) => traits.includes("title")) || readings.some(({ pos }) => pos === "name")) return true;
  return readings.length === 0 && block.lexicon.frequency(form) === 0;
}

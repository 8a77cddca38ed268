import { defineRule, nextWord, previousWord, quoteAround, type Token } from "../../core/index.ts";
import { page } from "./page.ts";
import pairs from "./pairs.tsv";

/** A word is confused with its pair in either direction. */
interface Confusable {
  readonly word: string;
  readonly other: string;
  /** Both neighbours must know the other word: for names and words of the first person. */
  readonly strict: boolean;
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
      return { word, other, strict: need === "both" };
    });
  return confusables;
}

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const { word, other, strict } of load()) {
      for (const token of document.vocabulary.get(word) ?? []) {
        if (!prefersOther(token, other, strict)) continue;
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
function prefersOther(token: Token, other: string, strict: boolean): boolean {
  const { words } = token.block.lexicon;
  const before = previousWord(token)?.form;
  const after = nextWord(token)?.form;
  const votes = [
    before === undefined ? undefined : { own: words.follows(before, token.form), other: words.follows(before, other) },
    after === undefined ? undefined : { own: words.follows(token.form, after), other: words.follows(other, after) },
  ];
  if (votes.some((vote) => vote && vote.own * MANY > vote.other)) return false;
  const inFavour = votes.filter((vote) => vote && vote.other > 0).length;
  // In a quotation people speak of themselves: لدي.
  return inFavour === 2 || (inFavour === 1 && !strict && !quoteAround(token));
}

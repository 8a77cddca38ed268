import { type Document, defineRule, isLeftToNames, nextWord, previousWord, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** First parts of units that are one word with the second: كيلومتر. */
const UNIT_PREFIXES: ReadonlySet<string> = new Set(["كيلو", "سنتي", "ملي", "ميلي", "ميغا", "غيغا", "هكتو", "بكيلو"]);
const UNIT = /^(?:متر|غرام|جرام|واط|وات|هرتز|بايت|بت|جول|باسكال|لتر|ليتر)(?:ا|ات|ان|ين)?$/;
/** The whole must be a common word, or the halves are more likely a name. */
const COMMON = 100;

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    const visit = (first: Token, second: Token, safety: "safe" | "unsafe"): void => {
      const right = first.text + second.text;
      report({
        at: { start: first.start, end: second.end },
        message: "split",
        data: { word: `${first.form} ${second.form}`, right },
        fixes: [{ safety, edits: [{ start: first.start, end: second.end, text: right }] }],
      });
    };
    for (const prefix of UNIT_PREFIXES) {
      for (const token of document.vocabulary.get(prefix) ?? []) {
        const next = followerOf(token);
        if (next && UNIT.test(next.form)) visit(token, next, "safe");
      }
    }
    for (const [first, second] of halvesIn(document)) visit(first, second, "unsafe");
  },
});

/** The word after a single space. */
function followerOf(token: Token): Token | undefined {
  const next = nextWord(token);
  return next && token.next !== next && token.next?.text === " " ? next : undefined;
}

/** Pairs that are a common word when written as one, where one of the halves is no word. */
function halvesIn(document: Document): ReadonlySet<readonly [Token, Token]> {
  const found = new Map<number, readonly [Token, Token]>();
  const { words } = document.lexicon;
  for (const form of document.unknownForms) {
    for (const token of document.vocabulary.get(form) ?? []) {
      for (const first of [token, previousWord(token)]) {
        const second = first && followerOf(first);
        if (second?.script !== "arabic" || first?.script !== "arabic") continue;
        const whole = first.form + second.form;
        if (words.count(whole) < COMMON || !words.inDictionary(whole)) continue;
        if (!isLeftToNames(document, first) || !isLeftToNames(document, second)) found.set(first.start, [first, second]);
      }
    }
  }
  return new Set(found.values());
}

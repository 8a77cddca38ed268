import type { Token } from "../document.ts";
import type { Lexicon } from "../lexicon.ts";
import { nextVisible, previousVisible } from "../neighbours.ts";

/**
 * How much likelier one word is than another between the same neighbours, as the natural logarithm of the odds. The figures
 * have pairs of neighbours only where they are common; behind them stand the classes of the words that are met beside a
 * word, and behind those the classes met beside its class (a naive Bayes classifier with two levels of smoothing, after
 * Golding, A Bayesian hybrid method for context-sensitive spelling correction, 1995).
 */
export function oddsOf(token: Token, right: string, written: string = token.form): number {
  const { lexicon } = token.block;
  const before = neighbour(previousVisible(token), lexicon);
  const after = neighbour(nextVisible(token), lexicon);
  return likelihood(right, before, after, lexicon) - likelihood(written, before, after, lexicon);
}

/** A neighbour as it should be spelt; undefined where a mark or nothing stands there. */
function neighbour(token: Token | undefined, lexicon: Lexicon): string | undefined {
  if (token?.kind === "number") return token.text;
  if (token?.kind !== "word") return undefined;
  const { flaw } = lexicon.judge(token.form);
  const right = flaw?.safe ? (flaw.spellings[0] as string) : token.form;
  return right.includes(" ") ? undefined : right;
}

/** A word that was never counted is still a word, the more so the noun without its pronoun is a common one. */
const UNSEEN = 0.3;
const WITH_PRONOUN = 0.01;
const MOST_UNSEEN = 1.5;

function likelihood(form: string, before: string | undefined, after: string | undefined, lexicon: Lexicon): number {
  const { words } = lexicon;
  const count = words.count(form);
  const unseen = form.endsWith("ه") ? Math.min(Math.max(words.count(form.slice(0, -1)) * WITH_PRONOUN, UNSEEN), MOST_UNSEEN) : UNSEEN;
  let sum = Math.log(count + unseen);
  if (before !== undefined) sum += Math.log(beside(form, count, "before", before, words.follows(before, form), lexicon));
  if (after !== undefined) sum += Math.log(beside(form, count, "after", after, words.follows(form, after), lexicon));
  return sum;
}

/** What the pair itself says counts for so much, the classes for the rest. */
const OF_PAIRS = 0.6;
/** So many classes that are met seldom are expected beside any word. */
const CLASSES = 2000;
/** A word's own neighbours outweigh those of its class from this weight on; those of its class the neighbours of all. */
const WORD_WEIGHT = 20;
const CLASS_WEIGHT = 10;
const MASS = 100;

/** The probability that a neighbour stands beside a form. */
function beside(form: string, count: number, side: "before" | "after", neighbour: string, together: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  const neighbourClass = lexicon.wordClasses(neighbour)[side];
  const ofAll = (words.beside("", side, neighbourClass) + 1) / (words.beside("", side, "") + CLASSES);
  const own = ownClass(form, lexicon);
  const ofClass = (words.beside(own, side, neighbourClass) + CLASS_WEIGHT * ofAll) / (words.beside(own, side, "") + CLASS_WEIGHT);
  const ofWord = (words.beside(form, side, neighbourClass) + WORD_WEIGHT * ofClass) / (words.beside(form, side, "") + WORD_WEIGHT);
  const share = (words.count(neighbour) + 1) / (words.mass(side, neighbourClass) + MASS);
  return (OF_PAIRS * together) / (count + 1) + (1 - OF_PAIRS) * ofWord * share;
}

/** The class of a word whose neighbours are asked for: its ending tells more than its gender. */
export function ownClass(form: string, lexicon: Lexicon): string {
  return `${lexicon.wordClasses(form).after}/${/[ةهىيا]$/.exec(form)?.[0] ?? ""}`;
}

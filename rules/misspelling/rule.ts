import {
  type Document,
  defineRule,
  isLeftToNames,
  misspellingsOf,
  nextWord,
  oddsOf,
  peelings,
  previousWord,
  type Suggestion,
  type Token,
} from "../../core/index.ts";
import { page } from "./page.ts";

/** A short word is one slip away from too many others: of four letters, only a letter that is most likely missing is asked about. */
const SHORTEST = 4;
const SHORT = 5;
const PERSUASIVE_OF_SHORT = 10;
/** A slip that made another word of the dictionary: the context must make the other word so much likelier (a logarithm). */
const PERSUASIVE = 6;
const PERSUASIVE_OF_DROPPED = 7;
const PERSUASIVE_OF_KNOWN = 9;
/** Slips that fingers make by themselves: letters that changed places, a letter doubled, its dots. So is a letter that is missing. */
const EASY = 0.5;

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    for (const { token, form, right, fixes } of misspellingsOf(document, "misspelling")) {
      report({ at: token, message: "wrong", data: { word: form, right }, fixes });
    }
    for (const { token, right } of slipsIn(document)) {
      report({
        at: token,
        message: "likely",
        data: { word: token.form, right },
        fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: right }] }],
      });
    }
  },
});

/** Words that the news have never had, one letter away from one that they often have beside the same neighbour. */
function slipsIn(document: Document): readonly { readonly token: Token; readonly right: string }[] {
  const found: { readonly token: Token; readonly right: string }[] = [];
  for (const form of document.unseenForms) {
    const tokens = document.vocabulary.get(form) ?? [];
    const [token] = tokens;
    // A word that is met twice in a text is meant.
    if (!token || tokens.length > 1 || form.length < SHORTEST) continue;
    const known = !document.unknownForms.has(form);
    // مسئول is no slip of مسؤول.
    if (peelings(form).some(({ stem }) => document.lexicon.words.isAccepted(stem))) continue;
    // وضيفة: a conjunction and a word.
    if (/^[وف]/.test(form) && document.lexicon.words.count(form.slice(1)) > 0) continue;
    // Beside a word that nobody knows it is most likely a part of a foreign name.
    if ([previousWord(token), nextWord(token)].some((word) => word && document.unknownForms.has(word.form))) continue;
    const right = bestOf(token, document.lexicon.suggestions(form), known);
    if (right && !isLeftToNames(document, token, right.form)) found.push({ token, right: right.form });
  }
  return found;
}

function bestOf(token: Token, suggestions: readonly Suggestion[], known: boolean): Suggestion | undefined {
  const { words } = token.block.lexicon;
  const before = previousWord(token)?.form;
  const after = nextWord(token)?.form;
  let best: { readonly suggestion: Suggestion; readonly together: number } | undefined;
  for (const suggestion of suggestions) {
    // Inflections differ at the ends: يكتب and تكتب are both right.
    if (!suggestion.inside || !words.inDictionary(suggestion.form)) continue;
    const beside = [before ? words.follows(before, suggestion.form) : 0, after ? words.follows(suggestion.form, after) : 0];
    const together = Math.max(...beside);
    // One neighbour is enough for an easy slip; a letter changed into any other makes too many words.
    const dropped = suggestion.form.length > token.form.length;
    // Relations of places are many, and one letter apart: التراقي is no العراقي.
    if (suggestion.cost > EASY && /ية?$/.test(token.form)) continue;
    const easy = suggestion.cost <= EASY || dropped || (!known && suggestion.form.length < token.form.length);
    if (easy ? together === 0 : Math.min(...beside) === 0) continue;
    if (token.form.length < SHORT && (!dropped || oddsOf(token, suggestion.form) < PERSUASIVE_OF_SHORT)) continue;
    if (known && !isPersuasive(token, suggestion)) continue;
    if (!best || together > best.together) best = { suggestion, together };
  }
  return best?.suggestion;
}

/** A word that the tables know seldom lacks a letter: يكنها is no يمكنها, but من مصبه is من منصبه. */
function isPersuasive(token: Token, { form, cost }: Suggestion): boolean {
  const odds = oddsOf(token, form);
  return cost <= EASY ? odds >= PERSUASIVE : odds >= (token.readings.length === 0 ? PERSUASIVE_OF_DROPPED : PERSUASIVE_OF_KNOWN);
}

import type { Flaw } from "./flaw.ts";
import type { WordSource } from "./words.ts";

/** What the tokeniser takes for an Arabic letter and is of another language or of the presentation forms. */
const FOREIGN = /[^\u0621-\u063a\u0641-\u064a]/;
const PRESENTATION = /[\ufb50-\ufdcf\ufdf0-\ufdf9\ufe70-\ufefc]/;
/** Ligatures that are written on purpose: ﷺ, ﷻ, ﷽ and their like. */
const HONORIFIC = /[\ufdfa-\ufdff]/;

/** Persian and Urdu letters and what an Arabic text has in their place. */
const LOOKALIKES: Readonly<Record<string, string>> = { ک: "ك", ڪ: "ك", ہ: "ه", ھ: "ه", ە: "ه", ۀ: "ه", ۂ: "ه", ۃ: "ة", ے: "ي" };
const PERSIAN_YA = "ی";

/** Letters of the presentation forms, and Persian letters in a word that is Arabic without them. */
export function fromForeignLetters(form: string, words: WordSource): Flaw | undefined {
  if (!FOREIGN.test(form) || HONORIFIC.test(form)) return undefined;
  if (PRESENTATION.test(form)) {
    const right = form.normalize("NFKC").replace(/[\u064b-\u0652\u0640 ]/g, "");
    return { kind: "presentation-forms", spellings: [right], safe: true, needsContext: false, evidence: { by: "shape" } };
  }
  const folded = [...form].map((letter) => LOOKALIKES[letter] ?? letter).join("");
  // The Persian ya has no dots at the end of a word: it may stand for either of two.
  const candidates = folded.endsWith(PERSIAN_YA) ? [`${folded.slice(0, -1)}ي`, `${folded.slice(0, -1)}ى`] : [folded];
  const known = candidates
    .map((candidate) => candidate.replaceAll(PERSIAN_YA, "ي"))
    .filter((candidate) => !FOREIGN.test(candidate) && (words.count(candidate) > 0 || words.inDictionary(candidate)))
    .sort((a, b) => words.count(b) - words.count(a));
  const [best, second] = known;
  // No word of Arabic without them either: it is Persian, Urdu or Kurdish.
  if (best === undefined) return undefined;
  const safe = second === undefined || words.count(best) > 20 * words.count(second);
  return { kind: "lookalike-letters", spellings: known, safe, needsContext: false, evidence: { by: "shape" } };
}

import { readingsOf } from "../readings.ts";
import type { Flaw } from "./flaw.ts";
import type { WordSource } from "./words.ts";

/** What is met less often is no word to correct to. */
const KNOWN = 10;

/**
 * A word that is right in some sentence and in another is meant for its neighbour: معرفه (who knows him) for معرفة, أدي for
 * أدى. Only words whose correction the tables or the figures know well are asked about; what stands beside them decides.
 */
export function openWord(form: string, words: WordSource): Flaw | undefined {
  if (form.length < 3) return undefined;
  const written = words.count(form);
  const right = form.endsWith("ه") ? taMarbutaOf(form, words) : form.endsWith("ي") ? maqsuraOf(form, words) : undefined;
  if (right === undefined) return undefined;
  const never = isNeverMeant(form, right, words);
  return {
    kind: form.endsWith("ه") ? "ta-marbuta" : "alif-maqsura",
    spellings: [right],
    safe: never && readingsOf(form, words).length === 0,
    needsContext: !never,
    evidence: { by: "figures", written, right: words.count(right) },
  };
}

/** A correction so common that the word as written, which the figures never have, is a slip: الموتي, عسي. */
const COMMON = 30;

function isNeverMeant(form: string, right: string, words: WordSource): boolean {
  if (!form.endsWith("ي") || words.count(form) > 0 || words.count(right) < COMMON) return false;
  // ينسي is a verb of the fourth form, أنهي one of the first person.
  return readingsOf(form, words).every(({ tense }) => tense !== "present");
}

function taMarbutaOf(form: string, words: WordSource): string | undefined {
  const right = `${form.slice(0, -1)}ة`;
  if (words.count(right) < KNOWN || !words.inDictionary(right)) return undefined;
  // هذه, عليه, ابنه beside ابنة: what is common and no noun with its pronoun is meant.
  return words.analyses(form).length > 0 ? undefined : right;
}

function maqsuraOf(form: string, words: WordSource): string | undefined {
  const right = `${form.slice(0, -1)}ى`;
  if (words.count(right) < KNOWN || !words.inDictionary(right)) return undefined;
  // Many outlets write ى for every final ي: the figures alone do not make اليمنى a word. A passive (يُدعى) is rare.
  return readingsOf(right, words).some(({ pos, passive }) => pos !== "name" && !passive) ? right : undefined;
}

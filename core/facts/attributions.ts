import type { Attribution, Document, Sentence, Token } from "../document.ts";
import type { Lexicon, Meaning } from "../lexicon.ts";
import { nextWord } from "../neighbours.ts";
import { quoteAround } from "../surroundings.ts";

/**
 * Who vouches for each sentence. A verb of saying with a finite form, a participle (مؤكدا) and a preposition of
 * source (بحسب, وفقا لـ) are cues. Within a paragraph an attribution runs on: what follows an attributed sentence
 * is understood as said by the same source until the paragraph ends.
 */
export function attributionsOf(document: Document): readonly Attribution[] {
  const candidates = new Set(document.tokensOf("cue"));
  const attributions: Attribution[] = [];
  for (const block of document.blocks) {
    let running = false;
    for (const sentence of block.sentences) {
      const cues = sentence.tokens.filter((token) => token.kind === "word" && candidates.has(token) && isCue(token));
      attributions.push({ sentence, cues, inherited: cues.length === 0 && (running || startsInQuote(sentence)) });
      running ||= cues.length > 0;
    }
  }
  return attributions;
}

/** Whether the form may name or announce a source; whether it does is for its sentence to say. */
export function isCueForm(form: string, { meanings }: Lexicon): boolean {
  return meanings(form).some(({ traits }) => traits.includes("source") || traits.includes("speech"));
}

function isCue(token: Token): boolean {
  return token.meanings.some((reading) => {
    if (reading.traits.includes("source")) return satisfiesNext(token, reading);
    if (!reading.traits.includes("speech") || reading.traits.includes("hearsay")) return false;
    // A masdar (إعلان حالة الطوارئ) names an act, not a source; a verb after سـ has not been said yet.
    return reading.pos === "verb" || (reading.pos === "participle" && reading.prefix === "");
  });
}

/** Whether the word that the entry asks for follows: عن after نقلا, a word with لـ after وفقا. */
function satisfiesNext(token: Token, reading: Meaning): boolean {
  if (reading.next === undefined) return true;
  const next = nextWord(token);
  if (!next) return false;
  return reading.next.split("|").some((wanted) => (wanted.endsWith("+") ? next.form.startsWith(wanted.slice(0, -1)) : next.form === wanted));
}

function startsInQuote(sentence: Sentence): boolean {
  const [first] = sentence.tokens;
  return first !== undefined && quoteAround(first) !== undefined;
}

/**
 * Arabic writes conjunctions, prepositions, the future mark and the article as one word with what follows.
 * These are the proclitics of news prose and the chains they form (Ryding, A Reference Grammar of Modern
 * Standard Arabic, §§ 11, 15, 16):   (و | ف) + (ب | ك | ل | س) + ال
 */
export interface Peeling {
  /** The clitics as written before the stem: "" , "و", "وبال", "لل" … */
  readonly prefix: string;
  readonly stem: string;
}

const WAW = "\u0648";
const FA = "\u0641";
const BA = "\u0628";
const KAF = "\u0643";
const LAM = "\u0644";
const SEEN = "\u0633";
const AL = "\u0627\u0644";

/** A stem shorter than this is not peeled out of a word: what would remain says nothing. */
const SHORTEST_STEM = 2;

/**
 * Every way to read the start of a word as clitics, the unpeeled word first, then by length of what is peeled.
 * للدولة is read as لل + دولة and as ل + لدولة; لليل (ل + الليل, where three lams are written as two) also as لل + ليل.
 */
export function peelings(form: string): readonly Peeling[] {
  const found: Peeling[] = [{ prefix: "", stem: form }];
  const add = (prefix: string): void => {
    const stem = form.slice(prefix.length);
    if (stem.length >= SHORTEST_STEM) found.push({ prefix, stem });
  };
  const first = form.charAt(0);
  const conjunctions = first === WAW || first === FA ? ["", first] : [""];
  for (const conjunction of conjunctions) {
    if (conjunction !== "") add(conjunction);
    const rest = conjunction.length;
    const next = form.charAt(rest);
    if (next === BA || next === KAF || next === LAM || next === SEEN) add(conjunction + next);
    if (form.startsWith(AL, rest)) add(conjunction + AL);
    if ((next === BA || next === KAF) && form.startsWith(AL, rest + 1)) add(conjunction + next + AL);
    if (next === LAM && form.charAt(rest + 1) === LAM) {
      // Three lams in a row are never written: لل before ل… shows as two.
      if (form.charAt(rest + 2) !== LAM) add(conjunction + LAM + LAM);
      const stem = form.slice(rest + 1);
      if (stem.length >= SHORTEST_STEM) found.push({ prefix: conjunction + LAM + LAM, stem });
    }
  }
  return found;
}

/** Puts clitics back before a stem: the inverse of every peeling, also where ل + ال + ل… loses a lam. */
export function attach(prefix: string, stem: string): string {
  const doubled = prefix.endsWith(LAM + LAM);
  return doubled && stem.startsWith(LAM) ? prefix.slice(0, -1) + stem : prefix + stem;
}

/** Puts clitics before a whole word, which may have its own article: ل + القاهرة is للقاهرة, ل + الليل is لليل. */
export function prefixTo(clitics: string, word: string): string {
  if (!clitics.endsWith(LAM) || !word.startsWith(AL)) return clitics + word;
  const rest = word.slice(AL.length);
  return rest.startsWith(LAM) ? clitics + rest : clitics + LAM + rest;
}

/** Whether the clitics end in the article, as in ال, وال, بال, لل. */
export function hasArticle(prefix: string): boolean {
  return prefix.endsWith(AL) || prefix.endsWith(LAM + LAM);
}

/** A name or noun without its article: القاهرة, قاهرة. */
export function withoutArticle(form: string): string {
  return form.startsWith(AL) ? form.slice(AL.length) : form;
}

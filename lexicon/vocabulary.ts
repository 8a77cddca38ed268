import { FOLDED } from "./folding.ts";

/**
 * The words of the figures and of the tables in one read-only buffer that is used as it lies: nothing is parsed when it
 * is loaded. All numbers are unsigned 32-bit, little endian.
 *
 * Header: magic, then for each section of `SECTIONS` its length in 32-bit units; the sections follow in that order.
 */
export const MAGIC = 0x54445135; // "TDQ5"

export const SECTIONS = [
  /** The letters of all words, one byte each (code less 0x600), padded. */
  "letters",
  /** Word → where its letters begin; one entry more than there are words. */
  "starts",
  /** Word → how often it occurs in the news figures. */
  "counts",
  /** Hash of a form → word + 1, open addressing. */
  "slots",
  /** Hash of a skeleton → the first word of that skeleton + 1, open addressing. */
  "skeletonSlots",
  /** Word → the next word of the same skeleton + 1, 0 after the last. */
  "nextOfSkeleton",
  /** Pairs of words that follow each other, sorted: first, second, count. */
  "bigrams",
  /** Word → where its analyses begin in `analyses`; one entry more than there are words. */
  "analysesStarts",
  /** Analyses: lemma, features. */
  "analyses",
  /** What stands beside words and classes of words, sorted: `contextKey`, weight in 1/`WEIGHT`. */
  "contexts",
  /** Singular → plural, sorted by the first. */
  "plurals",
  /** Plural → singular, sorted by the first. */
  "singulars",
  /** Lemma → word, root (word + 1 or 0). */
  "lemmas",
] as const;

export type Section = (typeof SECTIONS)[number];
const BIGRAM = 3;
const CONTEXT = 2;
const PAIR = 2;
/** Weights are fractions, kept in whole numbers. */
export const WEIGHT = 16;

/** The key of what stands on a side of a word or class. Two keys in a million are alike: the figures bear that. */
export function contextKey(owner: string, side: "before" | "after", neighbour: string): number {
  return hashOf(`${owner} ${side} ${neighbour}`, false);
}

/** FNV-1a over letters; `folded` folds hamza carriers, ة/ه and ى/ي as `skeletonOf` does. */
export function hashOf(form: string, folded: boolean): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    hash = Math.imul(hash ^ (folded ? foldedCode(code) : code), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

function foldedCode(code: number): number {
  return code >= 0x600 && code < 0x700 ? (FOLDED[code - 0x600] as number) : code;
}

/** Where the first row of `width` numbers begins whose first is no smaller than the key; the rows are sorted by it. */
function placeOf(key: number, rows: Uint32Array, width: number): number {
  let low = 0;
  let high = rows.length / width;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle * width] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low * width;
}

/** Bytes as 32-bit numbers, without a copy where they lie aligned; a small buffer of Node's pool may lie anywhere. */
export function to32Bit(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2);
}

export class Vocabulary {
  readonly #sections: Readonly<Record<Section, Uint32Array>>;
  readonly #letters: Uint8Array;

  /** @throws {Error} when the bytes are not a compiled vocabulary of this version. */
  constructor(bytes: Uint8Array) {
    const all = to32Bit(bytes);
    if (all[0] !== MAGIC) throw new Error("words.bin is not of this version of Tadqiq: run `npm run build` again.");
    let at = 1 + SECTIONS.length;
    const sections: Partial<Record<Section, Uint32Array>> = {};
    for (const [i, name] of SECTIONS.entries()) {
      const length = all[1 + i] as number;
      sections[name] = all.subarray(at, at + length);
      at += length;
    }
    this.#sections = sections as Record<Section, Uint32Array>;
    const { letters } = this.#sections;
    this.#letters = new Uint8Array(letters.buffer, letters.byteOffset, letters.byteLength);
  }

  /** The number of a word, or -1. */
  find(form: string): number {
    const { slots } = this.#sections;
    const mask = slots.length - 1;
    for (let slot = hashOf(form, false) & mask; ; slot = (slot + 1) & mask) {
      const word = (slots[slot] as number) - 1;
      if (word < 0 || this.#is(word, form)) return word;
    }
  }

  /** How often a form occurs in the figures. */
  count(form: string): number {
    const word = this.find(form);
    return word < 0 ? 0 : (this.#sections.counts[word] as number);
  }

  /** Every known word that differs from the form in hamza, ة/ه and ى/ي at most, and how often it occurs. */
  sameSkeleton(form: string): { readonly form: string; readonly count: number }[] {
    const { skeletonSlots, nextOfSkeleton, counts } = this.#sections;
    const mask = skeletonSlots.length - 1;
    const found: { form: string; count: number }[] = [];
    for (let slot = hashOf(form, true) & mask; ; slot = (slot + 1) & mask) {
      let word = (skeletonSlots[slot] as number) - 1;
      if (word < 0) return found;
      if (!this.#isSkeleton(word, form)) continue;
      for (; word >= 0; word = (nextOfSkeleton[word] as number) - 1) found.push({ form: this.word(word), count: counts[word] as number });
      return found;
    }
  }

  /** How often the second form follows the first, in the figures. */
  follows(first: string, second: string): number {
    const a = this.find(first);
    if (a < 0) return 0;
    const b = this.find(second);
    if (b < 0) return 0;
    const { bigrams } = this.#sections;
    let low = 0;
    let high = bigrams.length / BIGRAM;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = middle * BIGRAM;
      const one = bigrams[at] as number;
      if (one < a || (one === a && (bigrams[at + 1] as number) < b)) low = middle + 1;
      else high = middle;
    }
    const at = low * BIGRAM;
    return bigrams[at] === a && bigrams[at + 1] === b ? (bigrams[at + 2] as number) : 0;
  }

  /** The plurals of a singular as they stand after a number, the likeliest first. */
  plurals(singular: string): readonly string[] {
    return this.#pairsOf("plurals", singular);
  }

  /** The singulars of a plural in the genitive, the likeliest first. */
  singulars(plural: string): readonly string[] {
    return this.#pairsOf("singulars", plural);
  }

  #pairsOf(name: "plurals" | "singulars", form: string): readonly string[] {
    const word = this.find(form);
    if (word < 0) return [];
    const pairs = this.#sections[name];
    const found: string[] = [];
    for (let at = placeOf(word, pairs, PAIR); pairs[at] === word; at += PAIR) found.push(this.word(pairs[at + 1] as number));
    return found;
  }

  /** The weight of what stands on a side of a word or class. */
  beside(owner: string, side: "before" | "after", neighbour: string): number {
    return this.#weight(contextKey(owner, side, neighbour)) / WEIGHT;
  }

  /** How many words of the figures have a class. */
  mass(side: "before" | "after", wordClass: string): number {
    return this.#weight(contextKey("mass", side, wordClass));
  }

  #weight(key: number): number {
    const { contexts } = this.#sections;
    const at = placeOf(key, contexts, CONTEXT);
    return contexts[at] === key ? (contexts[at + 1] as number) : 0;
  }

  /** The analyses of a form: number of the lemma and packed features (`features.ts`). */
  analyses(form: string): readonly { readonly lemma: number; readonly features: number }[] {
    const word = this.find(form);
    if (word < 0) return [];
    const { analysesStarts, analyses } = this.#sections;
    const found: { lemma: number; features: number }[] = [];
    const end = analysesStarts[word + 1] as number;
    for (let at = analysesStarts[word] as number; at < end; at++) {
      found.push({ lemma: analyses[2 * at] as number, features: analyses[2 * at + 1] as number });
    }
    return found;
  }

  /** The dictionary form of a lemma and its root, which is empty where none is known. */
  lemma(number: number): { readonly form: string; readonly root: string } {
    const { lemmas } = this.#sections;
    const root = (lemmas[2 * number + 1] as number) - 1;
    return { form: this.word(lemmas[2 * number] as number), root: root < 0 ? "" : this.word(root) };
  }

  /** The letters of a word by its number. */
  word(number: number): string {
    const { starts } = this.#sections;
    let text = "";
    for (let i = starts[number] as number, end = starts[number + 1] as number; i < end; i++) {
      text += String.fromCharCode(0x600 + (this.#letters[i] as number));
    }
    return text;
  }

  #is(word: number, form: string): boolean {
    const { starts } = this.#sections;
    const start = starts[word] as number;
    if ((starts[word + 1] as number) - start !== form.length) return false;
    for (let i = 0; i < form.length; i++) {
      if (this.#letters[start + i] !== form.charCodeAt(i) - 0x600) return false;
    }
    return true;
  }

  #isSkeleton(word: number, form: string): boolean {
    const { starts } = this.#sections;
    const start = starts[word] as number;
    if ((starts[word + 1] as number) - start !== form.length) return false;
    for (let i = 0; i < form.length; i++) {
      if (FOLDED[this.#letters[start + i] as number] !== foldedCode(form.charCodeAt(i))) return false;
    }
    return true;
  }
}

import { skeletonOf } from "../../core/index.ts";
import { hashOf, MAGIC, SECTIONS, type Section } from "../vocabulary.ts";

/** A form with one way to read it. */
export interface CompiledAnalysis {
  readonly form: string;
  readonly lemma: string;
  readonly root: string;
  /** Packed by `packFeatures`. */
  readonly features: number;
}

export interface VocabularySource {
  /** Form and count. */
  readonly figures: readonly (readonly [string, number])[];
  /** First form, second form, count. */
  readonly bigrams: readonly (readonly [string, string, number])[];
  readonly analyses: readonly CompiledAnalysis[];
  /** Singulars and their plurals, the likeliest of several first. */
  readonly plurals?: readonly (readonly [singular: string, plural: string])[];
  /** `compileContexts`, which asks a vocabulary compiled without them. */
  readonly contexts?: readonly number[];
}

/** Lays the words out as `Vocabulary` reads them. The same source gives the same bytes. */
export function compileVocabulary({ figures, bigrams, analyses, plurals = [], contexts = [] }: VocabularySource): Uint8Array {
  const counts = new Map(figures);
  for (const { form, lemma, root } of analyses) {
    for (const word of [form, lemma, root]) if (word !== "" && !counts.has(word)) counts.set(word, 0);
  }
  for (const word of plurals.flat()) if (!counts.has(word)) counts.set(word, 0);
  const words = [...counts.keys()].filter((word) => /^[\u0600-\u06ff]+$/.test(word)).sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const numberOf = (word: string): number => numbers.get(word) ?? -1;

  const letters = Uint8Array.from(words.join(""), (char) => char.charCodeAt(0) - 0x600);
  const padded = new Uint8Array(Math.ceil(letters.length / 4) * 4);
  padded.set(letters);
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) as number) + word.length);

  const nextOfSkeleton = new Uint32Array(words.length);
  const firsts = new Map<string, number>();
  // Backwards, so that the chains run in the order of the words.
  for (let number = words.length - 1; number >= 0; number--) {
    const skeleton = skeletonOf(words[number] as string);
    nextOfSkeleton[number] = (firsts.get(skeleton) ?? -1) + 1;
    firsts.set(skeleton, number);
  }

  const pairs = bigrams
    .map(([first, second, count]) => [numberOf(first), numberOf(second), count] as const)
    .filter(([first, second]) => first >= 0 && second >= 0)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);

  const lemmaNumbers = new Map<string, number>();
  const lemmas: number[] = [];
  const byForm = new Map<number, number[]>();
  for (const { form, lemma, root, features } of analyses) {
    const key = `${lemma} ${root}`;
    let lemmaNumber = lemmaNumbers.get(key);
    if (lemmaNumber === undefined) {
      lemmaNumber = lemmas.push(numberOf(lemma), numberOf(root) + 1) / 2 - 1;
      lemmaNumbers.set(key, lemmaNumber);
    }
    const number = numberOf(form);
    const list = byForm.get(number) ?? [];
    if (list.some((_, i) => i % 2 === 0 && list[i] === lemmaNumber && list[i + 1] === features)) continue;
    list.push(lemmaNumber, features);
    byForm.set(number, list);
  }
  const flat: number[] = [];
  const analysesStarts = words.map((_, number) => {
    const start = flat.length / 2;
    flat.push(...(byForm.get(number) ?? []));
    return start;
  });
  analysesStarts.push(flat.length / 2);

  const sections: Record<Section, ArrayLike<number>> = {
    letters: new Uint32Array(padded.buffer),
    starts,
    counts: words.map((word) => counts.get(word) ?? 0),
    slots: slotsOf(words.map((word, number) => [word, number])),
    skeletonSlots: slotsOf([...firsts]),
    nextOfSkeleton,
    bigrams: pairs.flat(),
    analysesStarts,
    analyses: flat,
    contexts,
    plurals: indexOf(plurals, numberOf),
    singulars: indexOf(
      plurals.map(([singular, plural]) => [plural, singular]),
      numberOf,
    ),
    lemmas,
  };
  const header = [MAGIC, ...SECTIONS.map((name) => sections[name].length)];
  const all = new Uint32Array(header.length + SECTIONS.reduce((sum, name) => sum + sections[name].length, 0));
  all.set(header);
  let offset = header.length;
  for (const name of SECTIONS) {
    all.set(sections[name], offset);
    offset += sections[name].length;
  }
  return new Uint8Array(all.buffer);
}

/** Pairs of words by the first; those of one word stay in their order, each once. */
function indexOf(pairs: readonly (readonly [string, string])[], numberOf: (word: string) => number): readonly number[] {
  const unique = new Map(pairs.map(([from, to]) => [`${from} ${to}`, [numberOf(from), numberOf(to)] as const]));
  return [...unique.values()]
    .filter(([from, to]) => from >= 0 && to >= 0)
    .sort(([a], [b]) => a - b)
    .flat();
}

/** An open-addressing table at most half full. A skeleton hashes alike folded or not. */
function slotsOf(entries: readonly (readonly [string, number])[]): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(entries.length * 2 + 1)));
  const mask = slots.length - 1;
  for (const [word, number] of entries) {
    let slot = hashOf(word, false) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return slots;
}

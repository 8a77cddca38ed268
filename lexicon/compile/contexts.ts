import { type Lexicon, ownClass } from "../../core/index.ts";
import { contextKey, WEIGHT } from "../vocabulary.ts";

/**
 * What stands beside each word and each class of words in the figures, as pairs of a key and a weight in 1/`WEIGHT`,
 * sorted by key. A pair weighs the root of its count, so that one set phrase does not stand for all of a word's neighbours.
 */
export function compileContexts(
  lexicon: Lexicon,
  figures: readonly (readonly [string, number])[],
  bigrams: readonly (readonly [string, string, number])[],
): readonly number[] {
  const weights = new Map<number, number>();
  const add = (key: number, weight: number): void => {
    weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  const addBeside = (owner: string, side: "before" | "after", neighbour: string, weight: number): void => {
    for (const of of [owner, ownClass(owner, lexicon), ""]) {
      add(contextKey(of, side, neighbour), weight);
      add(contextKey(of, side, ""), weight);
    }
  };
  for (const [first, second, count] of bigrams) {
    const weight = Math.sqrt(count);
    addBeside(first, "after", lexicon.wordClasses(second).after, weight);
    addBeside(second, "before", lexicon.wordClasses(first).before, weight);
  }
  for (const [form, count] of figures) {
    const { before, after } = lexicon.wordClasses(form);
    add(contextKey("mass", "before", before), count / WEIGHT);
    add(contextKey("mass", "after", after), count / WEIGHT);
  }
  return [...weights].sort(([a], [b]) => a - b).flatMap(([key, weight]) => [key, Math.round(weight * WEIGHT)]);
}

/** The known word that shares most letter pairs with what was written. */
export function nearest(written: string, known: readonly string[]): string {
  const pairs = (word: string): Set<string> => new Set([...word].map((_, i) => word.slice(i, i + 2)));
  const wanted = pairs(written);
  const score = (word: string): number => [...pairs(word)].filter((pair) => wanted.has(pair)).length / Math.max(word.length, written.length);
  return [...known].sort((a, b) => score(b) - score(a))[0] ?? "";
}

import { skeletonOf } from "../form.ts";

/** Letters that Arabic uses in turn for one foreign sound, each mapped to the first of its group. */
const SAME_SOUND: ReadonlyMap<string, string> = new Map(
  ["غجگچ", "كقک", "تط", "سصث", "زذظ", "دض", "فڤ", "بپ"].flatMap((group) => [...group].map((letter) => [letter, group.charAt(0)])),
);

/** Long vowels, which spellings of foreign names add, drop and exchange. */
const VOWELS = "اويه";

/** What the spellings of one foreign name share: its consonants by sound, in order, without doubling. */
export function nameKey(name: string): string {
  let key = "";
  for (const letter of skeletonOf(name)) {
    if (VOWELS.includes(letter)) continue;
    const sound = SAME_SOUND.get(letter) ?? letter;
    if (!key.endsWith(sound)) key += sound;
  }
  return key;
}

/** Letters to insert, delete, replace or swap with a neighbour to make one word of the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

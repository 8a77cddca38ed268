import { skeletonOf } from "../form.ts";

/** Letters that Arabic uses in turn for one foreign sound, each mapped to the first of its group: the g of غوتيريش, جوتيريش, كوتيريش. */
const SAME_SOUND: ReadonlyMap<string, string> = new Map(
  ["غجقكگکچ", "تط", "سصثز", "ذظ", "دض", "فڤ", "بپ"].flatMap((group) => [...group].map((letter) => [letter, group.charAt(0)])),
);

/** Long vowels, which spellings of foreign names add, drop and exchange. */
const VOWELS = "اويهء";

/** What the spellings of one foreign name share: its consonants by sound, in order, without doubling. */
export function nameKey(name: string): string {
  let key = "";
  for (const letter of skeletonOf(name)) {
    if (VOWELS.includes(letter)) continue;
    const sound = soundOf(letter);
    if (!key.endsWith(sound)) key += sound;
  }
  return key;
}

/** A shorter key has too few consonants to survive the loss of one. */
const SHORTEST_SLIP = 3;

/** Keys that a slip of one consonant shares with the right spelling: letters that changed places, a letter lost or added. */
export function slipKeys(key: string): readonly string[] {
  if (key.length < SHORTEST_SLIP) return [];
  const keys = new Set<string>([key]);
  for (let i = 0; i < key.length; i++) keys.add(key.slice(0, i) + key.slice(i + 1));
  return [...keys];
}

function soundOf(letter: string): string {
  return SAME_SOUND.get(letter) ?? letter;
}

/** Whether two spellings begin with one sound: spellings of one name differ within it, ميران and أميران are two. */
export function beginAlike(a: string, b: string): boolean {
  return soundOf(skeletonOf(a.charAt(0))) === soundOf(skeletonOf(b.charAt(0)));
}

/** Shorter names differ by one letter only: سعد and سعيد are near each other without being one. */
const LONG = 5;

/** Whether two forms may be spellings of one name: near each other, with one beginning, and neither an inflection of the other. */
export function areNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (!beginAlike(a, b)) return false;
  // A suffix makes another word of it: كازاخستان and كازاخستاني, مسعفون and مسعفين.
  if (a.startsWith(b) || b.startsWith(a) || withoutEnding(a) === withoutEnding(b)) return false;
  return editDistance(a, b) <= (Math.min(a.length, b.length) > LONG ? 2 : 1);
}

function withoutEnding(form: string): string {
  return form.replace(/(?:ي?(?:ون|ين|ان|ات)|وا|تا|ية|ي|ة|ه|ها|هم|ا)$/, "");
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

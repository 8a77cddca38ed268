import { skeletonOf } from "../form.ts";
import { remembering } from "../remember.ts";

/** Letters that Arabic uses in turn for one foreign sound, each mapped to the first of its group: the g of غوتيريش, جوتيريش, كوتيريش. */
const SAME_SOUND: ReadonlyMap<string, string> = new Map(
  ["غجقكگکچ", "تط", "سصثز", "ذظ", "دض", "فڤ", "بپ"].flatMap((group) => [...group].map((letter) => [letter, group.charAt(0)])),
);

/** Long vowels, which spellings of foreign names add, drop and exchange. */
const VOWELS = "اويهء";

/** What the spellings of one foreign name share: its consonants by sound, in order, without doubling. */
export const nameKey = remembering((name): string => {
  let key = "";
  for (const letter of skeletonOf(name)) {
    if (VOWELS.includes(letter)) continue;
    const sound = soundOf(letter);
    if (!key.endsWith(sound)) key += sound;
  }
  return key;
});

/**
 * What two spellings share that differ by one letter, whichever it is: the skeleton and all that remains of it without one
 * of its letters. A letter missing, too many, changed, or changed places with its neighbour leaves one of these alike.
 */
export function slipKeys(spelling: string): readonly string[] {
  const skeleton = skeletonOf(spelling);
  const keys = new Set<string>([skeleton]);
  for (let i = 0; i < skeleton.length; i++) keys.add(skeleton.slice(0, i) + skeleton.slice(i + 1));
  return [...keys];
}

/** The letters of one sound made one, none left out. */
function bySound(form: string): string {
  return [...form].map(soundOf).join("");
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
  const most = Math.min(a.length, b.length) > LONG ? 2 : 1;
  if (Math.abs(a.length - b.length) > most) return false;
  // A suffix makes another word of it: كازاخستان and كازاخستاني, مسعفون and مسعفين; the last letter twice is none.
  if (!hasLastTwice(a, b) && !hasLastTwice(b, a) && areInflections(bySound(a), bySound(b))) return false;
  return editDistance(a, b) <= most;
}

/** ماكرونن beside ماكرون; no suffix begins with these letters. */
function hasLastTwice(longer: string, shorter: string): boolean {
  const last = shorter.charAt(shorter.length - 1);
  return longer === shorter + last && !SUFFIX_LETTERS.includes(last);
}

const SUFFIX_LETTERS = "اويىهة";

function areInflections(a: string, b: string): boolean {
  if (a === b) return false;
  return a.startsWith(b) || b.startsWith(a) || withoutEnding(a) === withoutEnding(b);
}

function withoutEnding(form: string): string {
  return form.replace(/(?:ي?(?:ون|ين|ان|ات)|وا|تا|ية|ي|ة|ه|ها|هم|ا)$/, "");
}

/**
 * How a spelling strays from another: `fingers`, a letter twice, or changed places with its neighbour; `sound`, the same
 * consonants by sound, with a long vowel more or less; `letter`, one missing or too many; `other`, one changed into any
 * other, a vowel too (جونسون and جانسون are two), or more than one slip.
 */
export type Slip = "fingers" | "sound" | "letter" | "other";

export function slipBetween(a: string, b: string): Slip {
  if (isDoubled(a, b) || isDoubled(b, a)) return "fingers";
  const isOne = editDistance(a, b) === 1;
  if (isOne && a.length === b.length && [...a].filter((letter, i) => letter !== b[i]).length === 2) return "fingers";
  if (nameKey(a) === nameKey(b)) return hasOtherVowel(a, b) ? "other" : "sound";
  return isOne && a.length !== b.length ? "letter" : "other";
}

function hasOtherVowel(a: string, b: string): boolean {
  const [x, y] = [skeletonOf(a), skeletonOf(b)];
  return x.length === y.length && [...x].some((letter, i) => letter !== y[i] && VOWELS.includes(letter) && VOWELS.includes(y.charAt(i)));
}

/** Whether the longer form is the shorter with one letter written twice. */
function isDoubled(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return at > 0 && longer[at] === longer[at - 1] && longer.slice(at + 1) === shorter.slice(at);
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

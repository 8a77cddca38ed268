import type { WordSource } from "./words.ts";

/** A known word one slip away from a form. */
export interface Suggestion {
  readonly form: string;
  readonly count: number;
  /** How likely ears and fingers make the slip: below 1 for sounds, dots, neighbouring keys and transpositions, 1 for any other. */
  readonly cost: number;
  /** The slip lies neither at the first letter nor at the last, where inflections differ. */
  readonly inside: boolean;
}

const LETTERS = [..."ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"];

/** Letters that sound alike, that differ in dots, or that writers confuse. */
const CONFUSED = ["ذدزظض", "سصث", "تط", "هةح", "ىي", "اأإآءئؤ", "وؤ", "يئ", "بتثني", "جحخ", "رز", "سش", "صض", "طظ", "عغ", "فق", "كق", "اى"];
/** The rows of the Arabic keyboard (ISO 105, as on Windows and macOS). */
const ROWS = ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"];

const CONFUSION_COST = 0.4;
const KEY_COST = 0.6;
const TRANSPOSITION_COST = 0.5;
const DOUBLING_COST = 0.5;

const costs = new Map<string, number>();
for (const group of CONFUSED) for (const a of group) for (const b of group) if (a !== b) costs.set(a + b, CONFUSION_COST);
for (const row of ROWS) {
  for (let i = 1; i < row.length; i++) {
    const [a, b] = [row.charAt(i - 1), row.charAt(i)];
    for (const pair of [a + b, b + a]) if (!costs.has(pair)) costs.set(pair, KEY_COST);
  }
}

/** Words of the figures met less often are no better than what was written. */
const COMMON = 30;

/** Known words one letter away: a letter changed, missing, too many, or two letters changed places. The commonest first. */
export function suggestionsFor(form: string, words: WordSource): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  const end = form.length - 1;
  const consider = (candidate: string, cost: number, at: number): void => {
    const count = words.count(candidate);
    if (count < COMMON || candidate === form) return;
    const known = found.get(candidate);
    const inside = at > 0 && at < end;
    // Which of two equal letters is too many does not matter.
    if (!known || cost < known.cost || (cost === known.cost && inside)) found.set(candidate, { form: candidate, count, cost, inside });
  };
  for (let i = 0; i < form.length; i++) {
    const [head, letter, tail] = [form.slice(0, i), form.charAt(i), form.slice(i + 1)];
    consider(head + tail, letter === form.charAt(i - 1) || letter === form.charAt(i + 1) ? DOUBLING_COST : 1, i);
    if (i < end) consider(head + tail.charAt(0) + letter + tail.slice(1), TRANSPOSITION_COST, i + 0.5);
    for (const other of LETTERS) if (other !== letter) consider(head + other + tail, costs.get(letter + other) ?? 1, i);
  }
  for (let i = 0; i <= form.length; i++) {
    for (const letter of LETTERS) {
      const doubled = letter === form.charAt(i - 1) || letter === form.charAt(i);
      consider(form.slice(0, i) + letter + form.slice(i), doubled ? DOUBLING_COST : 1, i === 0 ? 0 : i - 0.5);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

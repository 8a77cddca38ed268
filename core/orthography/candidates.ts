import { attach, hasArticle, peelings } from "../clitics.ts";
import { readingsOf } from "../readings.ts";
import { differences } from "./differences.ts";
import type { WordSource } from "./words.ts";

/** What the figures know of a form: itself and the words of its skeleton, at the first level of peeling where they know enough. */
export interface Weighing {
  readonly prefix: string;
  readonly stem: string;
  /** How often the stem occurs as written. */
  readonly written: number;
  /** The other words of the skeleton, the commonest first. */
  readonly others: readonly Weighed[];
}

export interface Weighed {
  readonly stem: string;
  readonly count: number;
}

/** Below this many occurrences of a skeleton the figures say nothing, and one more clitic is peeled. */
const ENOUGH = 5;

/** The levels of peeling at which the figures know enough, the unpeeled form first. */
export function* weighings(form: string, words: WordSource): Generator<Weighing> {
  for (const { prefix, stem } of peelings(form)) {
    if (!isPeelable(prefix, stem)) continue;
    const known = words.sameSkeleton(stem);
    let total = 0;
    for (const { count } of known) total += count;
    if (total < ENOUGH) continue;
    let written = 0;
    const others: Weighed[] = [];
    for (const { form: other, count } of known) {
      if (other === stem) written = count;
      else if (count > 0) others.push({ stem: other, count });
    }
    others.sort((a, b) => b.count - a.count);
    yield { prefix, stem, written, others };
  }
}

/** What is short is peeled only of an article: in واحد, و is no clitic. سـ stands before verbs of the present alone. */
export function isPeelable(prefix: string, stem: string): boolean {
  if (prefix === "") return true;
  // كـ is rare before a word that begins with a hamza, and كا… begins many words: كامنين, كابدت.
  if (prefix.endsWith("ك")) return false;
  if (prefix.endsWith("س") && !"يتنأا".includes(stem.charAt(0))) return false;
  return stem.length >= (hasArticle(prefix) ? 3 : 4);
}

/**
 * Restorations of one hamza that the dictionary has, for forms that neither figures nor dictionary know:
 * the alif after the clitics as أ, إ or آ.
 */
export function restorationsInDictionary(form: string, words: WordSource): readonly string[] {
  const found = new Set<string>();
  for (const { prefix, stem } of peelings(form)) {
    // ب, ل, ف and ك are as likely the first letter of a name: فارجاس.
    if (!isPeelable(prefix, stem) || !stem.startsWith("ا") || stem.startsWith("ال") || /^[وف]?[بلفك]$/.test(prefix)) continue;
    for (const alif of ["أ", "إ", "آ"]) {
      const restored = attach(prefix, alif + stem.slice(1));
      if (words.inDictionary(restored)) found.add(restored);
    }
  }
  return [...found];
}

/**
 * Forms of the tables that the form is with a hamza more, for what neither figures nor dictionary know: ارنستو, تاخروا,
 * and with a pronoun امدوها. Rare words and names are generated, not counted.
 */
export function restorationsInTables(form: string, words: WordSource): readonly string[] {
  const found = new Set<string>();
  for (const { prefix, stem } of peelings(form)) {
    // ب, ل, ف and ك are as likely the first letter of a name: باسيرا.
    if (!isPeelable(prefix, stem) || stem.length < 4 || /^[وف]?[بلفك]$/.test(prefix)) continue;
    for (const [base, suffix] of withoutPronoun(stem)) {
      for (const { form: other } of words.sameSkeleton(base)) {
        if (other === base || differences(base, other).some((difference) => difference !== "alif-bare")) continue;
        // ال is the article, or a name's: اليف is no أليف.
        if (base.startsWith("ال") && !words.analyses(other).some(({ pos }) => pos === "name")) continue;
        const restored = attach(prefix, other + suffix);
        if (readingsOf(restored, words).length > 0) found.add(restored);
      }
    }
  }
  return [...found];
}

const PRONOUN = /(?:هما|ها|هم|هن|نا|ه)$/;

function withoutPronoun(stem: string): readonly (readonly [base: string, suffix: string])[] {
  const suffix = PRONOUN.exec(stem)?.[0];
  if (suffix === undefined || stem.length - suffix.length < 4) return [[stem, ""]];
  return [
    [stem, ""],
    [stem.slice(0, -suffix.length), suffix],
  ];
}

/** Endings and the article, which foreign names do not have, in a long word. */
const ARABIC = /^[وف]?(?:[بك]?ال|لل)|(?:ة|ات|تها|تهم|ته)$/;

export function looksArabic(form: string): boolean {
  return form.length >= 6 && ARABIC.test(form);
}

/** Restorations of one hamza inside a word that the dictionary has: تاسيسية, المتالمين. */
export function restorationsInside(form: string, words: WordSource): readonly string[] {
  const found = new Set<string>();
  for (let at = 1; at < form.length; at++) {
    if (form.charAt(at) !== "ا") continue;
    for (const alif of ["أ", "آ"]) {
      const restored = form.slice(0, at) + alif + form.slice(at + 1);
      if (words.inDictionary(restored)) found.add(restored);
    }
  }
  return [...found];
}

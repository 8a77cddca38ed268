import { attach, peelings } from "../clitics.ts";
import { isPeelable } from "./candidates.ts";
import type { Flaw, FlawKind } from "./flaw.ts";
import type { WordSource } from "./words.ts";

/** What no word of the language can look like: ى or ة inside, a letter three times, an alif after اء. */
export function fromShape(form: string, words: WordSource): Flaw | undefined {
  return letterInside(form, words) ?? elongated(form, words) ?? tanweenAlif(form, words) ?? diptoteAlif(form, words);
}

function flaw(kind: FlawKind, spellings: readonly string[], safe: boolean): Flaw {
  return { kind, spellings, safe, needsContext: false, evidence: { by: "shape" } };
}

/** A word that is written so often is right however it looks. */
const COMMON = 10;

function letterInside(form: string, words: WordSource): Flaw | undefined {
  const at = form.search(/[ةى]./);
  if (at < 0) return undefined;
  const [head, letter, tail] = [form.slice(0, at), form.charAt(at), form.slice(at + 1)];
  if (letter === "ى") {
    const right = ["ي", "ئ", "ا"].map((other) => head + other + tail).filter((candidate) => words.count(candidate) >= COMMON);
    if (right.length > 0) return flaw("final-letter-inside", right, right.length === 1);
  }
  const whole = [head + letter, tail];
  return tail.length > 1 && whole.every((word) => words.count(word) >= COMMON) ? flaw("final-letter-inside", [whole.join(" ")], false) : undefined;
}

/** So many times as common is the word that is meant: يكون, not يكوون. */
const MANY = 50;

function elongated(form: string, words: WordSource): Flaw | undefined {
  const run = /(.)\1{2,}/.exec(form);
  // A word of one letter is laughter or a cry: ههههه.
  if (!run || run[0].length === form.length || words.count(form) > 0 || words.inDictionary(form)) return undefined;
  const letter = run[1] as string;
  const candidates = [letter, letter + letter]
    .map((kept) => form.replace(run[0], kept))
    .filter((word) => words.count(word) >= COMMON || words.inDictionary(word));
  candidates.sort((a, b) => words.count(b) - words.count(a));
  const [best, second] = candidates;
  if (best !== undefined) {
    const sure = second === undefined || words.count(best) >= MANY * Math.max(words.count(second), 1);
    return flaw("letter-elongation", candidates, sure);
  }
  // A name that nobody knows is most likely written with one.
  return form.length >= 6 && /[اوي]/.test(letter) ? flaw("letter-elongation", [form.replace(run[0], letter)], false) : undefined;
}

/** Verbs whose dual ends so: جاءا. */
const DUAL_VERBS: ReadonlySet<string> = new Set("جاء شاء ساء باء ناء فاء ضاء أساء أضاء أفاء استاء استضاء".split(" "));

/** بناءا, عادةا: the tanween stands on the hamza or ta itself. */
function tanweenAlif(form: string, words: WordSource): Flaw | undefined {
  const base = form.slice(0, -1);
  if (form.length < 4 || !form.endsWith("ا") || !/(?:اء|ة)$/.test(base)) return undefined;
  if (DUAL_VERBS.has(base.replace(/^[وف](?=...)/, ""))) return undefined;
  const known = peelings(base).find(({ prefix, stem }) => isPeelable(prefix, stem) && words.count(stem) > 0);
  return known ? flaw("tanween-alif", [attach(known.prefix, `${known.stem}\u064b`)], true) : undefined;
}

/** مصانعا: a broken plural that takes no tanween, with the alif of one. */
function diptoteAlif(form: string, words: WordSource): Flaw | undefined {
  if (form.length < 5 || !form.endsWith("ا") || words.analyses(form).length > 0) return undefined;
  const base = form.slice(0, -1);
  const known = peelings(base).find(({ prefix, stem }) => /^[وف]?$/.test(prefix) && isDiptotePlural(stem, words));
  // What the press writes often is another word: the dual of a noun, a verb with its alif.
  if (!known || words.count(form) * 20 > words.count(base)) return undefined;
  return flaw("tanween-on-diptote", [base], false);
}

/** A plural of the patterns مدارس, مصابيح, زعماء and أصدقاء, and no singular. */
export function isDiptotePlural(form: string, words: WordSource): boolean {
  const analyses = words.analyses(form);
  return analyses.length > 0 && analyses.every(({ diptote, number }) => diptote && number === "plural");
}

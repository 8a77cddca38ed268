import type { Token } from "../document.ts";
import { nextWord, previousWord } from "../neighbours.ts";

/** A correction met more often than this in the figures is a word wherever it stands. */
const COMMON = 1000;
/** If the dictionary has it too, less is enough. */
export const WELL_KNOWN = 100;
/** And still less where only the first alif is at stake: few names are a word with another alif. */
const KNOWN = 20;

/** The first difference is the first alif, after clitics or not. */
function isInitial(form: string, right: string): boolean {
  let at = 0;
  while (form[at] === right[at]) at++;
  return /^(?:[وف]?[بل]?(?:ال|ل)?)$/.test(form.slice(0, at));
}

/** Beside a word that nobody knows, a rare one is most likely part of a foreign name: كالوندا راسي. */
export function isForeignName(token: Token, right: string): boolean {
  const { words } = token.block.lexicon;
  const count = words.count(right);
  if (count >= COMMON || (words.inDictionary(right) && count >= (isInitial(token.form, right) ? KNOWN : WELL_KNOWN))) return false;
  return standsBesideUnknown(token);
}

export function standsBesideUnknown(token: Token): boolean {
  return isUnknown(previousWord(token)) || isUnknown(nextWord(token));
}

/** A foreign syllable that looks like و and a pronoun or particle without its hamza. */
const SYLLABLE = /^وا.{1,2}$/;

/** Whether a syllable begins a foreign name of several words (واي فاي, وانا كراي): what follows is read by no table and is no common word. */
export function beginsForeignName(token: Token): boolean {
  const next = nextWord(token);
  if (!SYLLABLE.test(token.form) || next?.script !== "arabic" || next.readings.length > 0 || next.meanings.some(({ exact }) => exact)) return false;
  const { lexicon } = next.block;
  return lexicon.words.count(next.form) < WELL_KNOWN && !lexicon.place(next.form) && lexicon.judge(next.form).flaw === undefined;
}

/** Below this, the figures' words are mostly names and slips. */
const RARE = 20;

/** A word that nobody knows, however its hamzas are written: most likely a name. */
export function isUnknown(token: Token | undefined): boolean {
  if (token?.script !== "arabic" || token.meanings.length > 0) return false;
  const { words } = token.block.lexicon;
  return words.count(token.form) < RARE && !words.inDictionary(token.form) && words.sameSkeleton(token.form).every(({ count }) => count < RARE);
}

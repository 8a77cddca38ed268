import type { Document, Token } from "../document.ts";
import { formOf, respell } from "../form.ts";
import { nextWord, previousWord } from "../neighbours.ts";
import type { Flaw, FlawKind } from "./flaw.ts";
import { isLetterName } from "./letters.ts";

/** A misspelt word in its sentence. */
export interface Misspelling {
  readonly token: Token;
  /** The word without tashkeel, as written and as it should be. */
  readonly form: string;
  readonly right: string;
  readonly flaw: Flaw;
  /** One for each spelling, the likeliest first; tashkeel and tatweel stay on the letters that stay. */
  readonly fixes: readonly SpellingFix[];
}

export interface SpellingFix {
  readonly safety: "safe" | "unsafe";
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** The misspelt words of one kind, without those that the words beside them show to be names or to be right. */
export function misspellingsOf(document: Document, kind: FlawKind): readonly Misspelling[] {
  const found: Misspelling[] = [];
  for (const { form, flaw: undecided, tokens } of document.flaws.get(kind) ?? []) {
    for (const token of tokens) {
      const flaw = undecided.spellings.length > 1 ? decidedByNeighbours(token, undecided) : undecided;
      const right = flaw.spellings[0] as string;
      if (isLetterName(token)) continue;
      if (flaw.needsNeighbour && !neighbourKnows(token, form, right)) continue;
      if (kind === "alif-fariqa" ? standsBesideUnknown(token) : flaw.evidence.by !== "table" && isForeignName(token, right)) continue;
      found.push({ token, form, right, flaw, fixes: fixesOf(token, form, flaw) });
    }
  }
  return found;
}

function fixesOf(token: Token, form: string, { spellings, safe }: Flaw): readonly SpellingFix[] {
  return spellings.map((spelling) => ({
    safety: safe ? "safe" : "unsafe",
    // A spelling with a mark of its own replaces the marks too: عادةاً becomes عادةً.
    edits: [{ start: token.start, end: token.end, text: formOf(spelling) === spelling ? respell(token.text, form, spelling) : spelling }],
  }));
}

/** A spelling must be met this many times as often beside a neighbour as all others together. */
const DECISIVE = 30;

/** Of several corrections the one that the words beside it are met with: الا before أن is إلا, اعداد before من is أعداد. */
function decidedByNeighbours(token: Token, flaw: Flaw): Flaw {
  const { words } = token.block.lexicon;
  const before = previousWord(token)?.form;
  const after = nextWord(token)?.form;
  const votes = flaw.spellings.map((spelling) => (before ? words.follows(before, spelling) : 0) + (after ? words.follows(spelling, after) : 0));
  const most = Math.max(...votes);
  const others = votes.reduce((sum, vote) => sum + vote, 0) - most;
  if (most < DECISIVE || others * DECISIVE > most) return flaw;
  const winner = flaw.spellings[votes.indexOf(most)] as string;
  return { ...flaw, safe: true, spellings: [winner, ...flaw.spellings.filter((spelling) => spelling !== winner)] };
}

/** A word beside it is met with the correction in the news, and not with what is written. */
function neighbourKnows(token: Token, written: string, right: string): boolean {
  const { words } = token.block.lexicon;
  const before = previousWord(token)?.form;
  const after = nextWord(token)?.form;
  return (
    (before !== undefined && words.follows(before, right) > 0 && words.follows(before, written) === 0) ||
    (after !== undefined && words.follows(right, after) > 0 && words.follows(written, after) === 0)
  );
}

/** A correction met more often than this in the figures is a word wherever it stands. */
const COMMON = 1000;
/** If the dictionary has it too, less is enough. */
const WELL_KNOWN = 100;
/** And still less where only the first alif is at stake: few names are a word with another alif. */
const KNOWN = 20;

/** The first difference is the first alif, after clitics or not. */
function isInitial(form: string, right: string): boolean {
  let at = 0;
  while (form[at] === right[at]) at++;
  return /^(?:[وف]?[بل]?(?:ال|ل)?)$/.test(form.slice(0, at));
}

/** Beside a word that nobody knows, a rare one is most likely part of a foreign name: كالوندا راسي. */
function isForeignName(token: Token, right: string): boolean {
  const { words } = token.block.lexicon;
  const count = words.count(right);
  if (count >= COMMON || (words.inDictionary(right) && count >= (isInitial(token.form, right) ? KNOWN : WELL_KNOWN))) return false;
  return standsBesideUnknown(token);
}

function standsBesideUnknown(token: Token): boolean {
  return isUnknown(previousWord(token)) || isUnknown(nextWord(token));
}

/** Below this, the figures' words are mostly names and slips. */
const RARE = 20;

function isUnknown(token: Token | undefined): boolean {
  if (token?.script !== "arabic" || token.meanings.length > 0) return false;
  const { words } = token.block.lexicon;
  return words.count(token.form) < RARE && !words.inDictionary(token.form) && words.sameSkeleton(token.form).every(({ count }) => count < RARE);
}

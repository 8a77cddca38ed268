import type { Document, Token } from "../document.ts";
import { formOf, respell } from "../form.ts";
import { nextWord, previousWord } from "../neighbours.ts";
import type { Flaw, FlawKind } from "./flaw.ts";

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
  for (const { form, flaw, tokens } of document.flaws.get(kind) ?? []) {
    const right = flaw.spellings[0] as string;
    for (const token of tokens) {
      if (flaw.needsNeighbour && !neighbourKnows(token, form, right)) continue;
      if ((flaw.evidence.by !== "table" || kind === "alif-fariqa") && isForeignName(token, right)) continue;
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

/** Beside a word that nobody knows, a rare one is most likely part of a foreign name: كالوندا راسي. */
function isForeignName(token: Token, right: string): boolean {
  const { words } = token.block.lexicon;
  if (words.count(right) >= COMMON) return false;
  return isUnknown(previousWord(token)) || isUnknown(nextWord(token));
}

/** Below this, the figures' words are mostly names and slips. */
const RARE = 20;

function isUnknown(token: Token | undefined): boolean {
  if (token?.script !== "arabic" || token.readings.length > 0) return false;
  const { words } = token.block.lexicon;
  return words.count(token.form) < RARE && !words.inDictionary(token.form) && words.sameSkeleton(token.form).every(({ count }) => count < RARE);
}

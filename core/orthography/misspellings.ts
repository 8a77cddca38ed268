import type { Document, Token } from "../document.ts";
import { formOf, respell } from "../form.ts";
import type { Flaw, FlawKind } from "./flaw.ts";
import { beginsForeignName, isForeignName, standsBesideUnknown } from "./foreign-names.ts";
import { decidedByContext, habitOf } from "./in-context.ts";
import { isLeftToNames } from "./left-to-names.ts";
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
  const flawed = document.flaws.get(kind) ?? [];
  const habit = habitOf(flawed);
  for (const { form, flaw: undecided, tokens } of flawed) {
    for (const token of tokens) {
      const flaw = decidedByContext(token, undecided, habit);
      if (!flaw || isLetterName(token)) continue;
      const right = flaw.spellings[0] as string;
      if (kind === "missing-hamza" && beginsForeignName(token)) continue;
      if (kind === "alif-fariqa" ? standsBesideUnknown(token) : !holdsForNames(flaw) && isForeignName(token, right)) continue;
      if (isLeftToNames(document, token, right)) continue;
      found.push({ token, form, right, flaw, fixes: fixesOf(token, form, flaw) });
    }
  }
  return found;
}

/** What the table has, and the shapes that no name has either. */
function holdsForNames({ kind, evidence: { by } }: Flaw): boolean {
  return by === "table" || (by === "shape" && (kind === "letter-elongation" || kind === "missing-hamza"));
}

function fixesOf(token: Token, form: string, { spellings, safe }: Flaw): readonly SpellingFix[] {
  return spellings.map((spelling) => ({
    safety: safe ? "safe" : "unsafe",
    // A spelling with a mark of its own replaces the marks too: عادةاً becomes عادةً.
    edits: [{ start: token.start, end: token.end, text: formOf(spelling) === spelling ? respell(token.text, form, spelling) : spelling }],
  }));
}

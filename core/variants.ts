import type { Document, Token } from "./document.ts";
import { areNear } from "./facts/name-key.ts";
import { skeletonOf } from "./form.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Rule } from "./rule.ts";
import type { Span } from "./span.ts";

/** Something that is written in one of several spellings, a name or a term, and where a document writes it. */
export interface VariantGroup {
  /** What it is: `place`, `person`, `term` … */
  readonly kind: string;
  /** What all its spellings share, in this document and in every other; unique within its kind. */
  readonly key: string;
  readonly mentions: readonly VariantMention[];
}

/** One occurrence; the span includes the clitics before it. */
export interface VariantMention extends Span {
  /** The spelling without clitics: what is counted and compared. */
  readonly spelling: string;
  /** The clitics before it, as written. */
  readonly prefix: string;
  /** The first word of the mention. */
  readonly token: Token;
  /** How the mention reads in each spelling, clitics included, where that is more than the spelling: والمسئولين in the spelling مسؤول is والمسؤولين. */
  readonly rewritten?: ReadonlyMap<string, string>;
}

/** What the other documents of a desk, a series or an archive write. */
export interface Elsewhere {
  /** In how many other documents each spelling of a group occurs. */
  spellings(kind: string, key: string): ReadonlyMap<string, number>;
}

/** Everything of a document that is compared with other documents: its names, and what rules, by id, know of terms. */
export function variantGroupsOf(
  document: Document,
  rules: Iterable<readonly [id: string, rule: Pick<Rule, "variants">]>,
  crashed?: (id: string, error: unknown) => void,
): readonly VariantGroup[] {
  // The adjective of a place is no spelling of it.
  const groups: VariantGroup[] = document.names.map((name) => ({ ...name, mentions: name.mentions.filter(({ relation }) => !relation) }));
  for (const [id, rule] of rules) {
    try {
      groups.push(...(rule.variants?.(document) ?? []));
    } catch (error) {
      crashed?.(id, error);
    }
  }
  return groups;
}

/** A spelling of a person's name that the figures know this well is a name of its own. */
const KNOWN = 20;

/**
 * Whether two spellings under one key, from whichever documents, are one name or term. Those of organisations must be
 * near each other: a short form is no spelling. People are told apart once more: both must be foreign names, neither a
 * word, and more than a hamza between them, which is the business of spelling.
 */
export function areVariants(kind: string, a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  if (kind === "organisation") return areNear(a, b);
  if (kind !== "person") return true;
  const isRare = lexicon.frequency(a) < KNOWN || lexicon.frequency(b) < KNOWN;
  return isRare && areNear(a, b) && skeletonOf(a) !== skeletonOf(b) && !isWord(a, lexicon) && !isWord(b, lexicon);
}

function isWord(form: string, lexicon: Lexicon): boolean {
  return lexicon.readings(form).some(({ pos }) => pos !== "name");
}

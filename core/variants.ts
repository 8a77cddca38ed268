import type { Document, Token } from "./document.ts";
import { areNear, editDistance } from "./facts/name-key.ts";
import { skeletonOf } from "./form.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Rule } from "./rule.ts";
import { bySpan, overlapFinder, type Span } from "./span.ts";

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

/**
 * Everything of a document that is compared with other documents: its names, and what rules, by id, know of terms. Where a
 * rule knows the spellings of a name, the mention is the rule's: a name is of one kind.
 */
export function variantGroupsOf(
  document: Document,
  rules: Iterable<readonly [id: string, rule: Pick<Rule, "variants">]>,
  crashed?: (id: string, error: unknown) => void,
): readonly VariantGroup[] {
  const ofRules: VariantGroup[] = [];
  for (const [id, rule] of rules) {
    try {
      ofRules.push(...(rule.variants?.(document) ?? []));
    } catch (error) {
      crashed?.(id, error);
    }
  }
  const groups = new Map(ofRules.map((group) => [`${group.kind}:${group.key}`, group]));
  const isOfRule = overlapFinder(ofRules.flatMap(({ mentions }) => mentions));
  for (const name of document.names) {
    // The adjective of a place is no spelling of it. What a rule compares is compared once.
    const mentions = name.mentions.filter((mention) => !mention.relation && !(name.preferred !== undefined && isOfRule(mention)));
    if (mentions.length === 0) continue;
    const id = `${name.kind}:${name.key}`;
    const known = groups.get(id);
    groups.set(id, known ? { ...known, mentions: [...known.mentions, ...mentions].sort(bySpan) } : { kind: name.kind, key: name.key, mentions });
  }
  return [...groups.values()];
}

/** A spelling of a person's name that the figures know this well is a name of its own. */
const KNOWN = 20;

/** Names this long may differ by two letters and still be one. */
const LONG = 7;

/**
 * Whether two spellings under one key, from whichever documents, are one name or term. Those of organisations must be
 * near each other: a short form is no spelling. People are told apart once more: both must be foreign names, neither a
 * word, and end alike: كريستين is no كريستينا. A hamza more is the business of spelling, but for names that the tables
 * have both ways.
 */
export function areVariants(kind: string, a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  if (kind === "organisation") return areNear(a, b) && (skeletonOf(a) !== skeletonOf(b) || (isOrganisation(a, lexicon) && isOrganisation(b, lexicon)));
  if (kind !== "person") return true;
  const isRare = lexicon.frequency(a) < KNOWN || lexicon.frequency(b) < KNOWN;
  if (!isRare || !areNear(a, b) || skeletonOf(a) === skeletonOf(b) || isWord(a, lexicon) || isWord(b, lexicon)) return false;
  return editDistance(a, b) < 2 || (a.length >= LONG && b.length >= LONG && a.at(-1) === b.at(-1));
}

function isOrganisation(spelling: string, { organisations }: Lexicon): boolean {
  return organisations.get(spelling) !== undefined;
}

/** A word of the language or a place, also where it lacks its hamza: امريكا. */
function isWord(form: string, lexicon: Lexicon): boolean {
  const right = lexicon.judge(form).flaw?.spellings[0] ?? form;
  return lexicon.place(right) !== undefined || [form, right].some((form) => lexicon.readings(form).some(({ pos }) => pos !== "name"));
}

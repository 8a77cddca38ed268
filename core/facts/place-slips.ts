import { peelings, withoutArticle } from "../clitics.ts";
import type { Document, Mention, Name, Token } from "../document.ts";
import type { Lexicon } from "../lexicon.ts";
import { previousWord } from "../neighbours.ts";
import { editDistance } from "./name-key.ts";
import { isNameForm, isTabledName } from "./name-words.ts";

/** A shorter name is one letter from too many words. */
const SHORTEST = 4;
/** So long that letters may have changed places at its end too. */
const LONG = 6;
const ARTICLE = "\u0627\u0644";
/** Arab towns have neighbours one letter away (البصرة and البصيرة), so that only what everybody knows is taken for meant. */
const ARAB: ReadonlySet<string> = new Set("AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE".split(" "));
const KNOWN_WELL = 500;

/** A word that is a place of the document but for one slip. */
export interface PlaceSlip {
  readonly name: Name;
  readonly mention: Mention;
  /** The spelling that the document has elsewhere. */
  readonly right: string;
}

/**
 * Words that neither figures nor dictionary know, one slip (a letter too many, too few or another, two that changed places) from a
 * place that the document names too: إسارئيل beside إسرائيل.
 */
export function placeSlipsOf(document: Document, places: readonly Name[]): readonly PlaceSlip[] {
  const byDeletion = deletionsOf(places);
  if (byDeletion.size === 0) return [];
  const { lexicon, vocabulary, unknownForms } = document;
  const slips: PlaceSlip[] = [];
  for (const form of unknownForms) {
    // What the gazetteer has is a place of its own, or another spelling: برمنغهام and بيرمنغهام.
    const found = lexicon.places.mayBegin(form) ? undefined : slipOf(form, byDeletion, lexicon);
    if (!found) continue;
    const tokens = vocabulary.get(form) ?? [];
    const { name, prefix, spelling, right } = found;
    for (const token of tokens) if (!followsName(token)) slips.push({ name, mention: mentionOf(token, prefix, spelling), right });
  }
  return slips;
}

/** After a name of the tables it is most likely the rest of somebody's name. */
function followsName(token: Token): boolean {
  const before = previousWord(token);
  return before !== undefined && isTabledName(before.form, token.block.lexicon) && isNameForm(before.form, token.block.lexicon);
}

function mentionOf(token: Token, prefix: string, spelling: string): Mention {
  return { kind: "place", spelling, prefix, token, start: token.start, end: token.end, evident: true, relation: false };
}

interface Spelled {
  readonly name: Name;
  readonly spelling: string;
}

/** What is left of each spelling of the document when a letter is gone, and the spelling itself. */
function deletionsOf(places: readonly Name[]): ReadonlyMap<string, readonly Spelled[]> {
  const found = new Map<string, Spelled[]>();
  for (const name of places) {
    const spellings = new Set(name.mentions.filter(({ relation, spelling }) => !relation && !name.misspellings.has(spelling)).map(({ spelling }) => spelling));
    for (const spelling of spellings) {
      if (spelling.includes(" ") || withoutArticle(spelling).length < SHORTEST) continue;
      for (const key of keysOf(spelling)) {
        const known = found.get(key);
        if (known) known.push({ name, spelling });
        else found.set(key, [{ name, spelling }]);
      }
    }
  }
  return found;
}

function keysOf(spelling: string): ReadonlySet<string> {
  const keys = new Set([spelling]);
  for (let i = 0; i < spelling.length; i++) keys.add(spelling.slice(0, i) + spelling.slice(i + 1));
  return keys;
}

interface Slip {
  readonly name: Name;
  readonly prefix: string;
  readonly spelling: string;
  readonly right: string;
}

function slipOf(form: string, byDeletion: ReadonlyMap<string, readonly Spelled[]>, lexicon: Lexicon): Slip | undefined {
  for (const { prefix, stem } of peelings(form)) {
    // للموصل hides the article of الموصل.
    const hidden = prefix.endsWith("\u0644\u0644");
    // س stands before verbs.
    if (prefix.endsWith(ARTICLE) || prefix.endsWith("\u0633") || stem.length < SHORTEST - 1) continue;
    const spelling = hidden ? ARTICLE + stem : stem;
    const candidates = new Set([...keysOf(spelling)].flatMap((key) => byDeletion.get(key) ?? []));
    for (const { name, spelling: right } of candidates) {
      if (isSlip(spelling, right, isAmongNeighbours(right, lexicon)))
        return { name, prefix: hidden ? `${prefix.slice(0, -2)}\u0644` : prefix, spelling, right };
    }
  }
  return undefined;
}

/** A town that few know, of a country where others are called nearly the same. */
function isAmongNeighbours(spelling: string, lexicon: Lexicon): boolean {
  const place = lexicon.place(spelling)?.name;
  return place !== undefined && place.kind !== "country" && ARAB.has(place.code) && lexicon.frequency(spelling) < KNOWN_WELL;
}

function isSlip(spelling: string, right: string, swapOnly: boolean): boolean {
  const [a, b] = [withoutArticle(spelling), withoutArticle(right)];
  if (spelling.startsWith(ARTICLE) !== right.startsWith(ARTICLE) || a.length < SHORTEST || editDistance(a, b) !== 1) return false;
  const swapped = a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
  if (a.charAt(0) !== b.charAt(0)) return false;
  // One letter for another makes the names of people of short names: إيرين is nobody's إيران.
  if (a.length === b.length && !swapped && b.length < LONG) return false;
  // Endings make other words of a name: موسكوي, روسيات.
  if (a.at(-1) !== b.at(-1)) return swapped && b.length >= LONG;
  return swapped || !swapOnly;
}

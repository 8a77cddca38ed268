import { withoutArticle } from "../clitics.ts";
import type { Document, Mention, Name, NameVariant } from "../document.ts";
import { skeletonOf } from "../form.ts";
import type { Lexicon } from "../lexicon.ts";
import { nextWord, previousWord } from "../neighbours.ts";
import { areNear, editDistance, nameKey, type Slip, slipBetween } from "./name-key.ts";
import { isKnownName, isNameForm, isNamePart, isNobodys, namePartAt, personNameAt } from "./name-words.ts";

/** A spelling that the figures know this well is a name of its own, not somebody's slip. */
const KNOWN = 20;
/** A name that the figures know this well is meant by what nobody is called. */
const WELL_KNOWN = 100;
/** Lengths without the article. Both spellings in the table of names: so long that they are no pair such as سلمان and سليمان. */
const LONG = 6;
/** So long that the vowels alone make no other name of it: شيفتشنكو and شيفتشينكو. */
const LONGEST = 8;
const SHORT = 5;
const CONSONANTS = 4;
/** A slip that is made more than once is made this much less often than the right spelling at least. */
const OFTEN = 4;

/**
 * The mentions of people and of known organisations that are spelt otherwise than their name is, each with the spelling
 * that the document should have: of a name of the gazetteer the accepted spelling that most mentions have, of any other
 * the commonest. Organisations that are in no table are compared by their words, not by their letters.
 */
export function nameVariantsOf(document: Document): readonly NameVariant[] {
  const found: NameVariant[] = [];
  for (const name of document.names) {
    if (name.kind === "place" || (name.kind === "organisation" && name.preferred === undefined)) continue;
    const groups = groupsOf(name.mentions);
    const right = rightSpelling(name, groups, document.lexicon);
    if (right === undefined) continue;
    const models = groups.get(right) ?? [];
    const standing = standingOf(models, name, document.lexicon);
    for (const [spelling, mentions] of groups) {
      if (withoutArticle(spelling) === withoutArticle(right)) continue;
      if (isTabled(name, spelling) || isVariant(spelling, mentions, right, standing, name, document.lexicon))
        found.push({ name, spelling, right, mentions, models });
    }
  }
  return found;
}

function groupsOf(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.spelling);
    if (group) group.push(mention);
    else groups.set(mention.spelling, [mention]);
  }
  return groups;
}

/** A spelling of the gazetteer, accepted or misspelt. */
function isTabled({ preferred, accepted, misspellings }: Name, spelling: string): boolean {
  return spelling === preferred || accepted.includes(spelling) || misspellings.has(spelling);
}

/** The commonest spelling that the gazetteer accepts, or else the commonest; undefined where there is nothing to compare. */
function rightSpelling(name: Name, groups: ReadonlyMap<string, readonly Mention[]>, lexicon: Lexicon): string | undefined {
  const { preferred } = name;
  if (groups.size < 2 && name.misspellings.size === 0) return undefined;
  const candidates = preferred === undefined ? [...groups] : [...groups].filter(([spelling]) => isTabled(name, spelling) && !name.misspellings.has(spelling));
  const [best] = candidates.sort(
    ([a, x], [b, y]) =>
      y.length - x.length || Number(b === preferred) - Number(a === preferred) || lexicon.words.count(b) - lexicon.words.count(a) || fullness(y) - fullness(x),
  );
  return best?.[0] ?? preferred;
}

/** How many other parts of the name stand beside it at most: the writer of the fuller form knew it better. */
function fullness(mentions: readonly Mention[]): number {
  return mentions.reduce((most, { token, prefix }) => Math.max(most, personNameAt(token, prefix).parts.length), 0);
}

function isVariant(spelling: string, mentions: readonly Mention[], right: string, standing: Standing, name: Name, lexicon: Lexicon): boolean {
  // Names of several words differ by their words, which is for organisation-drift to say.
  if (spelling.includes(" ")) return false;
  if (skeletonOf(spelling) === skeletonOf(right)) return isBareYa(spelling, right, lexicon);
  if (!isNearAny(spelling, right, name)) return false;
  const fame = fameOf(right, name, lexicon);
  const bearing = bearingOf(mentions, standing, fame);
  if (bearing === "neighbours") return false;
  const slip = slipBetween(spelling, right);
  const distance = editDistance(skeletonOf(spelling), skeletonOf(right));
  const sameEnd = lastVowel(spelling) === lastVowel(right);
  const length = withoutArticle(right).length;
  if (isKnownName(spelling, lexicon) && isKnownName(right, lexicon)) {
    // Two spellings that are both names are two names, unless the rest of the name is the same: ميلان and ميلانو.
    const shorter = Math.min(length, withoutArticle(spelling).length);
    if (bearing === "same-rest") return shorter >= LONG && nameKey(spelling) === nameKey(right);
    return bearing === "evident" && (slip === "sound" || slip === "fingers") && shorter >= LONGEST && distance === 1 && sameEnd;
  }
  // Another spelling that the figures know is another name, unless the rest of the name is the same.
  if (lexicon.frequency(spelling) >= KNOWN) return bearing === "same-rest" && name.preferred === undefined;
  return isSlip({
    slip,
    sameEnd,
    bearing,
    length,
    strange: isStrange(spelling, right, lexicon),
    fame,
    consonants: nameKey(right).length,
    often: mentions.length > 1 && mentions.length * OFTEN > standing.starts.size,
  });
}

/** ى for ي at the end of a name that no table knows: of all others the spelling rules tell by themselves. */
function isBareYa(spelling: string, right: string, lexicon: Lexicon): boolean {
  return (
    spelling.endsWith("ى") &&
    spelling.slice(0, -1) === right.slice(0, -1) &&
    right.length >= SHORT &&
    lexicon.judge(spelling).flaw === undefined &&
    isNobodys(spelling, lexicon)
  );
}

interface Case {
  readonly slip: Slip;
  /** Neither ends in a vowel that the other has not. */
  readonly sameEnd: boolean;
  readonly bearing: Bearing;
  /** Of the right spelling, without the article, and its consonants by sound. */
  readonly length: number;
  readonly consonants: number;
  /** Neither a name nor a word that anybody knows. */
  readonly strange: boolean;
  readonly fame: Fame;
  /** Written so more than once and, beside the right spelling, no seldom: this is meant. */
  readonly often: boolean;
}

/** Whether so rare a spelling is somebody's slip for the name: the less the sentence says, the more the letters must. */
function isSlip({ slip, sameEnd, bearing, length, consonants, strange, fame, often }: Case): boolean {
  const easy = slip === "fingers" || slip === "sound";
  if (length < SHORT) return strange && fame === "well-known" && (bearing === "same-rest" || (easy && bearing === "evident") || slip === "fingers");
  if (bearing === "same-rest") return true;
  // One consonant for another makes another name too easily: بارنز and بارتز; so does the last vowel: فالنتينو and فالنتينا.
  if (slip === "other" || (slip === "sound" && !sameEnd) || (!strange && fame === "unknown")) return false;
  if (bearing === "other-rest") return slip === "fingers" && strange && !often;
  if (often) return bearing === "evident" && slip === "sound" && length >= LONG;
  if (bearing === "evident") return easy || (strange && (length >= LONG || fame === "well-known"));
  // Nobody has another name of the same consonants that no table, no dictionary and no newspaper knows.
  if (!strange) return false;
  if (slip === "fingers") return true;
  if (fame === "unknown") return slip === "sound" && length >= LONG && (consonants >= CONSONANTS || length >= LONGEST);
  return length >= LONG ? slip === "sound" || fame === "well-known" : slip === "sound" && fame === "well-known";
}

function lastVowel(spelling: string): string {
  return /[اويىةه]?$/.exec(spelling)?.[0] ?? "";
}

/** A spelling as of an accepted one: the document may have chosen another. */
function isNearAny(spelling: string, right: string, { accepted, preferred }: Name): boolean {
  return areNear(spelling, right) || (preferred !== undefined && [preferred, ...accepted].some((other) => areNear(spelling, other)));
}

/** A name so much commoner has its slips in the figures, too. */
const COMMONER = 20;

function isStrange(spelling: string, right: string, lexicon: Lexicon): boolean {
  if (isNobodys(spelling, lexicon)) return true;
  const { words } = lexicon;
  return words.count(spelling) * COMMONER <= words.count(right) && isNameForm(spelling, lexicon) && !isKnownName(spelling, lexicon);
}

type Fame = "unknown" | "known" | "well-known";

function fameOf(right: string, { preferred }: Name, lexicon: Lexicon): Fame {
  if (!isNameForm(right, lexicon) && preferred === undefined) return "unknown";
  const count = lexicon.frequency(right);
  if (count >= WELL_KNOWN) return "well-known";
  return preferred !== undefined || count >= KNOWN || isKnownName(right, lexicon) ? "known" : "unknown";
}

/** Where the mentions of the right spelling stand. */
interface Standing {
  readonly starts: ReadonlySet<number>;
  /** The parts of names before and after them. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly evident: boolean;
}

function standingOf(models: readonly Mention[], { kind, preferred }: Name, lexicon: Lexicon): Standing {
  const person = kind === "person" && preferred !== undefined ? lexicon.people.get(preferred)?.name : undefined;
  const given = (person?.given ?? []).flatMap((words) => [words.split(" ").at(-1) ?? words, words.replaceAll(" ", "")]);
  return {
    starts: new Set(models.map(({ start }) => start)),
    before: new Set([...given, ...models.flatMap((mention) => partBefore(mention) ?? [])]),
    after: new Set(models.flatMap((mention) => partAfter(mention) ?? [])),
    evident: models.length === 0 || models.some(({ evident }) => evident),
  };
}

/** The part of the name that stands before, its clitics peeled: وباراك. */
function partBefore({ token, prefix }: Mention): string | undefined {
  const before = prefix === "" ? previousWord(token) : undefined;
  return before && namePartAt(before)?.spelling;
}

function partAfter({ token }: Mention): string | undefined {
  const after = nextWord(token);
  return after && isNamePart(after) ? after.form : undefined;
}

/**
 * How two spellings show that they are one person: by the rest of the name, by standing where a name stands; or that they
 * are not: another rest, or one beside the other, as two parts of one name are.
 */
type Bearing = "neighbours" | "same-rest" | "other-rest" | "evident" | "unrelated";

function bearingOf(mentions: readonly Mention[], { starts, before, after, evident }: Standing, fame: Fame): Bearing {
  const isModel = (word: Mention["token"] | undefined): boolean => word !== undefined && starts.has(word.start);
  if (mentions.some(({ token }) => isModel(previousWord(token)) || isModel(nextWord(token)))) return "neighbours";
  let other = false;
  for (const mention of mentions) {
    const parts = [
      [partBefore(mention), before],
      [partAfter(mention), after],
    ] as const;
    // A given name of the table may be a word: محمد بن سلمان.
    const word = mention.prefix === "" ? previousWord(mention.token)?.form : undefined;
    if ((word !== undefined && before.has(word)) || parts.some(([part, known]) => part !== undefined && known.has(part))) return "same-rest";
    // A slip may have befallen the rest: فاسيل and فاسيلي are no two persons' names.
    other ||= parts.some(([part, known]) => part !== undefined && known.size > 0 && [...known].every((rest) => editDistance(rest, part) > 1));
  }
  if (other) return "other-rest";
  // What the figures know for a name need not be shown to be one.
  return (evident || fame !== "unknown") && mentions.some((mention) => mention.evident) ? "evident" : "unrelated";
}

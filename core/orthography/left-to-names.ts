import { peelings } from "../clitics.ts";
import type { Document, Mention, Name, Token } from "../document.ts";
import { isCommonSlip, slipOfMonthAt } from "../facts/misspelt-months.ts";
import { isNamePosition } from "../facts/name-words.ts";
import { isPossibleName } from "../facts/people.ts";
import { skeletonOf } from "../form.ts";
import type { Lexicon } from "../lexicon.ts";
import { previousWord } from "../neighbours.ts";
import { rememberingBy } from "../remember.ts";
import { overlapFinder, type Span } from "../span.ts";

/** A correction met more often than this in the figures is a word that may stand anywhere: كانوا for كانو. */
const COMMON = 100;
/** Nouns that a place is named after; what else may stand before one is a preposition. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  "مدينة مدينتي مدن عاصمة العاصمة ولاية محافظة إقليم منطقة بلدة جزيرة ميناء مطار دولة جمهورية نادي فريق".split(" "),
);

interface Mentions {
  /** Words that are corrected as the name or the month that they are. */
  readonly misspelt: ReadonlySet<number>;
  /** Whether a token is part of a name that no correction is common enough to be taken for. */
  readonly covers: (at: Span) => boolean;
  /** Names of one word that are a slip of a common word, too, unless the sentence shows them to be names. */
  readonly doubtful: ReadonlySet<number>;
}

const known = new WeakMap<Document, Mentions>();

/**
 * Whether rules of spelling have nothing to say of a word, because the rules of names and dates have it: a misspelt month, another
 * spelling of a name of the document, or a name as the gazetteer spells it. Where the correction is a common word (كانو: كانوا), the
 * words before it must show that the name is meant. Dear where the form may be a name's: it asks for the names of the document.
 * @param right what the word is taken to be a slip of
 */
export function isLeftToNames(document: Document, token: Token, right = ""): boolean {
  if (!mayBeOfNames(document, token, right)) return false;
  let mentions = known.get(document);
  if (!mentions) {
    mentions = mentionsIn(document);
    known.set(document, mentions);
  }
  if (mentions.misspelt.has(token.start)) return true;
  if (!mentions.covers(token)) return false;
  return !mentions.doubtful.has(token.start) || document.lexicon.words.count(right) < COMMON || isName(right, document.lexicon);
}

/** Whether it is worth asking for the names: most misspelt words are none, and what lacks but its hamza is another's spelling of none. */
function mayBeOfNames({ lexicon, unknownForms }: Document, token: Token, right: string): boolean {
  const { form } = token;
  if (isInNames(form, lexicon) || slipOfMonthEndingAt(token)) return true;
  const folded = skeletonOf(form) === skeletonOf(right) && form.endsWith("ى") === right.endsWith("ى");
  return !folded && (isPossibleName(form, lexicon) || unknownForms.has(form));
}

/** Whether a gazetteer has a name with this word. */
const isInNames = rememberingBy((form, lexicon: Lexicon): boolean => {
  const { places, people, organisations } = lexicon;
  if (places.mayBegin(form) || people.mayBegin(form) || organisations.mayBegin(form) || lexicon.relation(form)) return true;
  const words = wordsOfNames(lexicon);
  return peelings(form).some(({ stem }) => words.has(stem));
});

const nameWords = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Every word of the names of more than one word, and of given names. */
function wordsOfNames(lexicon: Lexicon): ReadonlySet<string> {
  let words = nameWords.get(lexicon);
  if (!words) {
    const { places, people, organisations } = lexicon;
    const spellings = [...places.names, ...people.names, ...organisations.names].flatMap(({ name, variants, misspellings }) => [
      name,
      ...variants,
      ...misspellings,
    ]);
    const given = people.names.flatMap((person) => person.given);
    words = new Set([...spellings.filter((spelling) => spelling.includes(" ")), ...given].flatMap((spelling) => spelling.split(" ")));
    nameWords.set(lexicon, words);
  }
  return words;
}

/** A misspelt month of one word, or either word of one of two. */
function slipOfMonthEndingAt(token: Token): boolean {
  const before = previousWord(token);
  return slipOfMonthAt(token) !== undefined || (before !== undefined && (slipOfMonthAt(before)?.tokens.length ?? 0) > 1);
}

function isName(form: string, { places, people, organisations }: Lexicon): boolean {
  return peelings(form).some(({ stem }) => (places.get(stem) ?? people.get(stem) ?? organisations.get(stem)) !== undefined);
}

function mentionsIn(document: Document): Mentions {
  const { names, lexicon } = document;
  const spans: Span[] = [];
  const doubtful = new Set<number>();
  for (const name of names) {
    if (name.preferred === undefined) continue;
    for (const mention of name.mentions) {
      if (!isTabled(name, mention)) continue;
      const given = name.kind === "person" ? givenBefore(mention, lexicon.people.get(mention.spelling)?.name.given ?? []) : undefined;
      spans.push({ start: given?.start ?? mention.start, end: mention.end });
      if (!given && !mention.spelling.includes(" ") && !isShown(mention)) doubtful.add(mention.start);
    }
  }
  return { misspelt: misspeltIn(document), covers: overlapFinder(spans), doubtful };
}

/** Where words begin that are another spelling of a name of the document, or a month that is no word. */
function misspeltIn({ names, nameVariants, dates }: Document): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { mentions } of nameVariants) for (const { start } of mentions) starts.add(start);
  for (const { kind, mentions, misspellings } of names) {
    if (kind !== "place" || misspellings.size === 0) continue;
    for (const { start, spelling } of mentions) if (misspellings.has(spelling)) starts.add(start);
  }
  for (const { months } of dates) {
    for (const month of months) if (month.isSlip && !isCommonSlip(month)) for (const { start } of month.tokens) starts.add(start);
  }
  return starts;
}

function isTabled({ preferred, accepted, misspellings }: Name, { spelling, relation }: Mention): boolean {
  return relation || spelling === preferred || accepted.includes(spelling) || misspellings.has(spelling);
}

/** The first word of the given names of a person, which may have a conjunction or preposition: وإدي راما. */
function givenBefore({ token, prefix }: Mention, given: readonly string[]): Token | undefined {
  if (prefix !== "") return undefined;
  for (const names of given) {
    const words = names.split(" ").reverse();
    let first: Token | undefined = token;
    for (const [i, word] of words.entries()) {
      const before: Token | undefined = first && previousWord(first);
      const isFirst = i === words.length - 1;
      first =
        before && (before.form === word || (isFirst && before.form.endsWith(word) && /^[وفبلك]{1,2}$/.test(before.form.slice(0, -word.length))))
          ? before
          : undefined;
    }
    if (first) return first;
  }
  return undefined;
}

/** The words around a name of one word show that it is one. */
function isShown({ kind, token, prefix }: Mention): boolean {
  if (kind === "person") return isNamePosition(token);
  const before = previousWord(token);
  return (
    /[بلك]/.test(prefix) || (before !== undefined && (BEFORE_PLACES.has(before.form) || before.readings.some(({ particle }) => particle === "preposition")))
  );
}

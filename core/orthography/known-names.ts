import { peelings } from "../clitics.ts";
import type { Document, Mention, Name, Token } from "../document.ts";
import { isNamePosition } from "../facts/name-words.ts";
import type { Lexicon } from "../lexicon.ts";
import { previousWord } from "../neighbours.ts";
import { overlapFinder, type Span } from "../span.ts";

/** A correction met more often than this in the figures is a word that may stand anywhere: كانوا for كانو. */
const COMMON = 100;
/** Nouns that a place is named after; what else may stand before one is a preposition. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  "مدينة مدينتي مدن عاصمة العاصمة ولاية محافظة إقليم منطقة بلدة جزيرة ميناء مطار دولة جمهورية نادي فريق".split(" "),
);

interface KnownMentions {
  /** Whether a token is part of a name that no correction is common enough to be taken for. */
  readonly covers: (at: Span) => boolean;
  /** Names of one word that are a slip of a common word, too, unless the sentence shows them to be names. */
  readonly doubtful: ReadonlySet<number>;
}

const known = new WeakMap<Document, KnownMentions>();

/**
 * Whether a word is spelled as the gazetteer spells a name, so that rules of spelling have nothing to say of it: an accepted
 * spelling, or a misspelling of its own, which is the business of the rules of names. Where the correction is a common word
 * (كانو: كانوا), the words before it must show that the name is meant.
 * @param right what the word is taken to be a slip of
 */
export function isKnownName(document: Document, token: Token, right = ""): boolean {
  let mentions = known.get(document);
  if (!mentions) {
    mentions = mentionsIn(document);
    known.set(document, mentions);
  }
  if (!mentions.covers(token)) return false;
  return !mentions.doubtful.has(token.start) || document.lexicon.words.count(right) < COMMON || isName(right, document.lexicon);
}

function isName(form: string, { places, people, organisations }: Lexicon): boolean {
  return peelings(form).some(({ stem }) => (places.get(stem) ?? people.get(stem) ?? organisations.get(stem)) !== undefined);
}

function mentionsIn({ names, lexicon }: Document): KnownMentions {
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
  return { covers: overlapFinder(spans), doubtful };
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

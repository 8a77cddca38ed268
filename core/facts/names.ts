import { hasArticle, peelings } from "../clitics.ts";
import type { Document, Mention, Name, Token } from "../document.ts";
import { skeletonOf } from "../form.ts";
import type { Lexicon, PlaceSpelling } from "../lexicon.ts";
import { nextWord, previousWord } from "../neighbours.ts";
import { editDistance, nameKey } from "./name-key.ts";

/** The names of the document: places by the gazetteer, people by their place in the sentence, all spellings of one name together. */
export function namesOf(document: Document): readonly Name[] {
  return [...placesOf(document), ...peopleOf(document)];
}

const ARTICLE = "\u0627\u0644";

function placesOf(document: Document): readonly Name[] {
  const { lexicon } = document;
  const byName = new Map<string, { readonly mentions: Mention[]; readonly misspellings: Set<string> }>();
  for (const block of document.blocks) {
    let covered = block.start;
    for (const token of block.tokens) {
      if (token.kind !== "word" || token.script !== "arabic" || token.start < covered) continue;
      const match = placeAt(token, lexicon);
      if (!match) continue;
      const { mention, spelling } = match;
      covered = mention.end;
      const known = byName.get(spelling.place.name) ?? { mentions: [], misspellings: new Set() };
      known.mentions.push(mention);
      if (spelling.status === "misspelling") known.misspellings.add(mention.spelling);
      byName.set(spelling.place.name, known);
    }
  }
  return [...byName].map(([name, found]) => ({ kind: "place", key: name, preferred: name, ...found }));
}

/** The longest place name that starts at the token, clitics peeled: وبكازاخستان, للقاهرة, هونغ كونغ. */
function placeAt(token: Token, lexicon: Lexicon): { readonly spelling: PlaceSpelling; readonly mention: Mention } | undefined {
  for (const { prefix, stem } of peelings(token.form)) {
    // للقاهرة hides the article of القاهرة; وال… of a name that has none is no name.
    const first = prefix.endsWith("\u0644\u0644") ? ARTICLE + stem : stem;
    if (hasArticle(prefix) && first === stem) continue;
    let words = first;
    let last = token;
    let longest: { spelling: PlaceSpelling; words: string; last: Token } | undefined;
    for (let count = 1; count <= lexicon.longestPlaceName; count++) {
      const spelling = lexicon.place(words);
      if (spelling) longest = { spelling, words, last };
      const next: Token | undefined = lexicon.startsPlace(first) ? nextWord(last) : undefined;
      if (!next) break;
      words += ` ${next.form}`;
      last = next;
    }
    if (longest) {
      const written = first === stem ? prefix : `${prefix.slice(0, -2)}\u0644`;
      return {
        spelling: longest.spelling,
        mention: { kind: "place", spelling: longest.words, prefix: written, token, start: token.start, end: longest.last.end, evident: true },
      };
    }
  }
  return undefined;
}

/** A shorter name says too little: سعد and سعيد share a key. */
const SHORTEST_NAME = 5;

/**
 * People whose name is written in more than one way. A word is taken for a name where a title (الرئيس الكازاخي …)
 * or a verb of saying stands before it and it is no word of the lexicon; spellings with the same key are one name.
 */
function peopleOf(document: Document): readonly Name[] {
  const { lexicon, vocabulary } = document;
  const byKey = new Map<string, Mention[]>();
  const add = (spelling: string, prefix: string, tokens: readonly Token[]): void => {
    const key = nameKey(spelling);
    const known = byKey.get(key) ?? [];
    for (const token of tokens) known.push({ kind: "person", spelling, prefix, token, start: token.start, end: token.end, evident: isNamePosition(token) });
    byKey.set(key, known);
  };
  const forms = [...vocabulary.keys()].filter((form) => isPossibleName(form, lexicon));
  const evident = evidentNames(forms, vocabulary);
  for (const form of forms) {
    const tokens = vocabulary.get(form) ?? [];
    // A clitic is peeled only where the rest is a name of this document: in وليامز, و is no clitic.
    const peeled = peelings(form).find(
      ({ prefix, stem }) =>
        prefix !== "" &&
        stem.length >= SHORTEST_NAME &&
        evident.get(nameKey(stem))?.some((name) => name !== form && isSameName(name, stem)) &&
        !hasArticle(prefix) &&
        isPossibleName(stem, lexicon) &&
        lexicon.frequency(form) <= lexicon.frequency(stem),
    );
    if (peeled) add(peeled.stem, peeled.prefix, tokens);
    else add(form, "", tokens);
  }
  const names: Name[] = [];
  for (const [key, mentions] of byKey) {
    for (const cluster of clustersOf(mentions)) {
      names.push({ kind: "person", key, preferred: undefined, misspellings: new Set<string>(), mentions: cluster.sort((a, b) => a.start - b.start) });
    }
  }
  return names;
}

/** The forms that stand where a name stands, by key. */
function evidentNames(forms: readonly string[], vocabulary: Document["vocabulary"]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const form of forms) {
    if (!vocabulary.get(form)?.some(isNamePosition)) continue;
    const key = nameKey(form);
    const known = names.get(key);
    if (known) known.push(form);
    else names.set(key, [form]);
  }
  return names;
}

function isPossibleName(form: string, lexicon: Lexicon): boolean {
  return form.length >= SHORTEST_NAME && !form.startsWith(ARTICLE) && lexicon.meanings(form).length === 0;
}

/** Mentions with one key, parted into those whose spellings are near each other; only those of which one is evidently a name. */
function clustersOf(mentions: readonly Mention[]): readonly Mention[][] {
  const clusters: Mention[][] = [];
  for (const mention of mentions) {
    const cluster = clusters.find(([first]) => first && isSameName(first.spelling, mention.spelling));
    if (cluster) cluster.push(mention);
    else clusters.push([mention]);
  }
  return clusters.filter((cluster) => cluster.some(({ evident }) => evident));
}

/** Whether two spellings with one key may be one person's name. */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  // Spellings of one name differ within it: ميران and أميران are two.
  if (skeletonOf(a).charAt(0) !== skeletonOf(b).charAt(0)) return false;
  // A suffix makes another word of it: كازاخستان and كازاخستاني, مسعفون and مسعفين.
  if (a.startsWith(b) || b.startsWith(a) || withoutEnding(a) === withoutEnding(b)) return false;
  return editDistance(a, b) <= (Math.min(a.length, b.length) > SHORTEST_NAME ? 2 : 1);
}

function withoutEnding(form: string): string {
  return form.replace(/(?:ون|ين|ان|ات|وا|تا|ية|ي|ة|ه|ها|هم|ا)$/, "");
}

/** How many words may stand between a title and the last part of a name: الرئيس الكازاخي قاسم جومارت توكاييف. */
const TITLE_REACH = 4;

function isNamePosition(token: Token): boolean {
  let before = previousWord(token);
  for (let i = 0; i < TITLE_REACH && before; i++) {
    const meanings = before.meanings;
    if (meanings.some((reading) => reading.traits.includes("title"))) return true;
    if (i <= 1 && meanings.some((reading) => reading.pos === "verb" && reading.traits.includes("speech"))) return true;
    if (meanings.length > 0 && !before.form.startsWith(ARTICLE)) return false;
    before = previousWord(before);
  }
  return false;
}

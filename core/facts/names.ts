import { hasArticle, peelings } from "../clitics.ts";
import type { Document, Mention, Name, Token } from "../document.ts";
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
  const byName = new Map<string, { spelling: PlaceSpelling; mentions: Mention[] }[]>();
  for (const block of document.blocks) {
    let covered = block.start;
    for (const token of block.tokens) {
      if (token.kind !== "word" || token.script !== "arabic" || token.start < covered) continue;
      const match = placeAt(token, lexicon);
      if (!match) continue;
      covered = match.mention.end;
      const known = byName.get(match.spelling.place.name);
      if (known) known.push({ spelling: match.spelling, mentions: [match.mention] });
      else byName.set(match.spelling.place.name, [{ spelling: match.spelling, mentions: [match.mention] }]);
    }
  }
  return [...byName].map(([name, found]) => ({
    kind: "place",
    key: name,
    preferred: name,
    misspellings: new Set(found.filter(({ spelling }) => spelling.status === "misspelling").flatMap(({ mentions }) => mentions.map((mention) => mention.spelling))),
    mentions: found.flatMap(({ mentions }) => mentions),
  }));
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
      const written = first === stem ? prefix : prefix.slice(0, -2) + "\u0644";
      return {
        spelling: longest.spelling,
        mention: { kind: "place", spelling: longest.words, prefix: written, token, start: token.start, end: longest.last.end },
      };
    }
  }
  return undefined;
}

/** A shorter name says too little: سعد and سعيد share a key. */
const SHORTEST_NAME = 5;
/** More frequent words are known words or known names, not slips. */
const RARE = 20;

/**
 * People whose name is written in more than one way. A word is taken for a name where a title (الرئيس الكازاخي …)
 * or a verb of saying stands before it; its other spellings are looked for everywhere among words that are rare.
 */
function peopleOf(document: Document): readonly Name[] {
  const { lexicon, vocabulary } = document;
  const anchors = new Map<string, Set<string>>();
  for (const [form, tokens] of vocabulary) {
    const stem = rareStem(form, lexicon);
    if (stem === undefined || !tokens.some(isNamePosition)) continue;
    const key = nameKey(stem);
    const stems = anchors.get(key);
    if (stems) stems.add(stem);
    else anchors.set(key, new Set([stem]));
  }
  if (anchors.size === 0) return [];
  const clusters = new Map<string, Mention[]>();
  for (const [form, tokens] of vocabulary) {
    const stem = rareStem(form, lexicon);
    if (stem === undefined) continue;
    const key = nameKey(stem);
    const anchored = anchors.get(key);
    if (!anchored || ![...anchored].some((other) => isSameName(stem, other))) continue;
    const prefix = form.slice(0, form.length - stem.length);
    const mentions = tokens.map((token): Mention => ({ kind: "person", spelling: stem, prefix, token, start: token.start, end: token.end }));
    const cluster = clusters.get(key);
    if (cluster) cluster.push(...mentions);
    else clusters.set(key, mentions);
  }
  return [...clusters].map(([key, mentions]) => ({
    kind: "person",
    key,
    preferred: undefined,
    misspellings: new Set<string>(),
    mentions: mentions.sort((a, b) => a.start - b.start),
  }));
}

/**
 * The form without a conjunction or preposition if it is long and rare enough to be a foreign name.
 * A clitic is peeled only where the rest is met in the figures or the whole is not.
 */
function rareStem(form: string, lexicon: Lexicon): string | undefined {
  if (form.length < SHORTEST_NAME || form.startsWith(ARTICLE)) return undefined;
  if (lexicon.frequency(form) >= RARE || lexicon.readings(form).length > 0) return undefined;
  for (const { prefix, stem } of peelings(form)) {
    if (prefix === "" || hasArticle(prefix) || stem.length < SHORTEST_NAME) continue;
    if (lexicon.frequency(stem) >= RARE) return undefined;
  }
  return form;
}

function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  // A suffix makes another word of it: كازاخستان and كازاخستاني.
  if (a.startsWith(b) || b.startsWith(a)) return false;
  return editDistance(a, b) <= (Math.min(a.length, b.length) > SHORTEST_NAME ? 2 : 1);
}

/** How many words may stand between a title and the last part of a name: الرئيس الكازاخي قاسم جومارت توكاييف. */
const TITLE_REACH = 4;

function isNamePosition(token: Token): boolean {
  let before = previousWord(token);
  for (let i = 0; i < TITLE_REACH && before; i++) {
    const readings = before.readings;
    if (readings.some((reading) => reading.traits.includes("title"))) return true;
    if (i === 0 && readings.some((reading) => reading.pos === "verb" && reading.traits.includes("speech"))) return true;
    if (readings.length > 0 && !before.form.startsWith(ARTICLE)) return false;
    before = previousWord(before);
  }
  return false;
}

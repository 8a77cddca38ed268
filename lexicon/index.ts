import {
  type Entry,
  Lexicon,
  type Numeral,
  type Organisation,
  type PartOfSpeech,
  type Person,
  type Place,
  type TabledMisspelling,
  type Trait,
  type WordSource,
} from "../core/index.ts";
import accepted from "./accepted.tsv";
import { hasWord } from "./dawg.ts";
import { unpackFeatures } from "./features.ts";
import misspellings from "./misspellings.tsv";
import numerals from "./numerals.tsv";
import organisations from "./organisations.tsv";
import particles from "./particles.tsv";
import people from "./people.tsv";
import places from "./places.tsv";
import reporting from "./reporting.tsv";
import roles from "./roles.tsv";
import { listOf, rowsOf } from "./table.ts";
import { to32Bit, Vocabulary } from "./vocabulary.ts";

/** The files that `npm run build` compiles from the tables and figures, as they lie on disk. */
export interface LexiconFiles {
  readonly words: Uint8Array;
  /** Undefined: without a dictionary fewer words are known, and fewer flaws are found. */
  readonly dictionary: Uint8Array | undefined;
}

/**
 * The lexicon of the compiled files and of the small tables in this folder. The tables are validated by
 * `test/lexicon.test.ts`, not at run time.
 * @throws {Error} when the files were compiled by another version.
 */
export function createLexicon(files: LexiconFiles): Lexicon {
  return new Lexicon({
    entries: [...[reporting, particles, roles].flatMap(wordEntries), ...numeralEntries(numerals)],
    places: placeEntries(places),
    people: personEntries(people),
    organisations: organisationEntries(organisations),
    words: wordSource(files),
  });
}

function wordSource({ words, dictionary }: LexiconFiles): WordSource {
  const vocabulary = new Vocabulary(words);
  const edges = dictionary ? to32Bit(dictionary) : undefined;
  const variants = new Set(rowsOf(accepted).map(([stem = ""]) => stem));
  let listed: ReadonlyMap<string, TabledMisspelling> | undefined;
  return {
    count: (form) => vocabulary.count(form),
    sameSkeleton: (form) => vocabulary.sameSkeleton(form),
    follows: (first, second) => vocabulary.follows(first, second),
    beside: (owner, side, neighbour) => vocabulary.beside(owner, side, neighbour),
    plurals: (singular) => vocabulary.plurals(singular),
    singulars: (plural) => vocabulary.singulars(plural),
    mass: (side, wordClass) => vocabulary.mass(side, wordClass),
    inDictionary: (form) => edges !== undefined && hasWord(edges, form),
    isAccepted: (stem) => isAccepted(stem, variants),
    misspelling: (form) => {
      listed ??= misspellingEntries(misspellings);
      return listed.get(form);
    },
    analyses: (form) =>
      vocabulary.analyses(form).map(({ lemma, features }) => {
        const { form, root } = vocabulary.lemma(lemma);
        return { lemma: form, root, ...unpackFeatures(features) };
      }),
  };
}

/** Whether a stem or, with `*`, its beginning is listed. */
function isAccepted(stem: string, variants: ReadonlySet<string>): boolean {
  const bare = stem.startsWith("ال") ? stem.slice(2) : stem;
  if (variants.has(bare)) return true;
  for (let end = bare.length; end > 3; end--) if (variants.has(`${bare.slice(0, end)}*`)) return true;
  return false;
}

/** Columns: form, corrections, family, safe or unsafe. */
function misspellingEntries(table: string): ReadonlyMap<string, TabledMisspelling> {
  return new Map(rowsOf(table).map(([form = "", spellings, family = "", safety]) => [form, { family, spellings: listOf(spellings), safe: safety === "safe" }]));
}

/** Columns: form, lemma, part of speech, traits, the word that must follow. */
function wordEntries(table: string): readonly Entry[] {
  return rowsOf(table).map(([form = "", lemma = "", pos = "", traits, next]) => ({
    form,
    lemma,
    pos: pos as PartOfSpeech,
    traits: listOf(traits) as readonly Trait[],
    ...(next ? { next } : {}),
  }));
}

/** Columns: form, lemma, value, kind. */
function numeralEntries(table: string): readonly Entry[] {
  return rowsOf(table).map(([form = "", lemma = "", value, kind]) => ({
    form,
    lemma,
    pos: "numeral",
    traits: [],
    numeral: { value: Number(value), kind: kind as Numeral["kind"] },
  }));
}

/** Columns: name, kind, country code, nisba, variants, misspellings, misspelt nisba. */
function placeEntries(table: string): readonly Place[] {
  return rowsOf(table).map(([name = "", kind = "", code = "", nisba, variants, misspellings, wrongNisba]) => ({
    name,
    kind,
    code,
    nisba: listOf(nisba),
    variants: listOf(variants),
    misspellings: listOf(misspellings),
    wrongNisba: listOf(wrongNisba),
  }));
}

/** Columns: last part, given names, country or body, variants, misspellings. */
function personEntries(table: string): readonly Person[] {
  return rowsOf(table).map(([name = "", given, , variants, misspellings]) => ({
    name,
    given: listOf(given),
    variants: listOf(variants),
    misspellings: listOf(misspellings),
  }));
}

/** Columns: name, kind, variants, misspellings, other names. */
function organisationEntries(table: string): readonly Organisation[] {
  return rowsOf(table).map(([name = "", kind = "", variants, misspellings, otherNames]) => ({
    name,
    kind,
    variants: listOf(variants),
    misspellings: listOf(misspellings),
    otherNames: listOf(otherNames),
  }));
}

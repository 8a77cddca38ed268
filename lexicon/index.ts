import { type Entry, Lexicon, type Numeral, type PartOfSpeech, type Place, type Trait } from "../core/index.ts";
import frequencies from "./frequencies.tsv";
import nouns from "./nouns.tsv";
import numerals from "./numerals.tsv";
import particles from "./particles.tsv";
import places from "./places.tsv";
import { createLookup, listOf, rowsOf } from "./table.ts";
import verbs from "./verbs.tsv";

/** The lexicon of the word tables in this folder. The tables are validated by `test/lexicon.test.ts`, not at run time. */
export function createLexicon(): Lexicon {
  const count = createLookup(frequencies);
  return new Lexicon({
    entries: [...[verbs, particles, nouns].flatMap(wordEntries), ...numeralEntries(numerals)],
    places: placeEntries(places),
    frequency: (form) => Number(count(form) ?? 0),
  });
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

/** Columns: name, kind, country code, nisba, variants, misspellings. */
function placeEntries(table: string): readonly Place[] {
  return rowsOf(table).map(([name = "", kind = "", code = "", nisba, variants, misspellings]) => ({
    name,
    kind,
    code,
    nisba: listOf(nisba),
    variants: listOf(variants),
    misspellings: listOf(misspellings),
  }));
}

import { hasArticle, type Peeling, peelings } from "./clitics.ts";
import { skeletonOf } from "./form.ts";
import { Gazetteer, type KnownSpelling, type Organisation, type Person, type Place } from "./gazetteer.ts";
import { type Judgement, judge } from "./orthography/judge.ts";
import { type Suggestion, suggestionsFor } from "./orthography/suggestions.ts";
import { type WordClasses, wordClassesOf } from "./orthography/word-class.ts";
import type { Analysis, WordSource } from "./orthography/words.ts";
import { readingsOf } from "./readings.ts";
import { remembering } from "./remember.ts";

export type PartOfSpeech = "verb" | "participle" | "masdar" | "noun" | "adjective" | "name" | "particle" | "numeral";

/**
 * What a word does in a news sentence, as far as rules ask for it.
 * - `speech`: reports what somebody says; with a subject it names a source.
 * - `inna`, `anna`: a clause that it governs begins with إنّ, with أنّ.
 * - `hearsay`: impersonal, names no source (يقال, معروف). `judging`: passes a judgement on what is said.
 * - `source`: a preposition or noun that introduces a source (بحسب, نقلا عن).
 * - `approximate`: marks the figure beside it as rounded.
 * - `title`: stands before a person's name.
 * - `person-noun`: counts people. `topic:…`: the kind of event that a figure belongs to.
 */
export type Trait = "speech" | "inna" | "anna" | "hearsay" | "judging" | "source" | "approximate" | "title" | "person-noun" | `topic:${string}`;

/** One entry of the word tables: a form without clitics and what is known of it. */
export interface Entry {
  readonly form: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly traits: readonly Trait[];
  /** The word that must follow for the entry to apply (عن after نقلا); a trailing `+` asks for a proclitic (`ل+`). */
  readonly next?: string;
  /** For numerals: the number that the word stands for, and how it combines. */
  readonly numeral?: Numeral;
}

/** `unit` 0–10, `teen` the second part of 11–19, `ten` 20–90, `hundred` 100–900, `scale` thousand and above, `dual` two of a scale. */
export interface Numeral {
  readonly value: number;
  readonly kind: "unit" | "teen" | "ten" | "hundred" | "scale" | "dual";
}

/** What a word means in a news sentence: an entry of the tables of meanings with the clitics that stand before it. */
export interface Meaning extends Entry {
  readonly prefix: string;
  readonly stem: string;
  /** False when the entry matches only up to hamza, ة/ه and ى/ي: اعلن read as أعلن. */
  readonly exact: boolean;
}

/** One way to read a word: what the tables of verbs, nouns and names generate, with the clitics around it. */
export interface Reading extends Analysis {
  readonly prefix: string;
  readonly stem: string;
  /** An attached pronoun, or empty: ها of مدرستها. */
  readonly suffix: string;
}

/** What the core knows about words. It is built outside (`lexicon/`) and passed in. */
export interface LexiconSource {
  readonly entries: readonly Entry[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly words: WordSource;
}

/** What is met less often in the figures may be a slip or a name. */
const RARE = 20;

/** An adjective of relation as it is written, and how it should be where it is misspelt. */
export interface Relation {
  readonly place: Place;
  /** The clitics before it, and the rest. */
  readonly prefix: string;
  readonly stem: string;
  readonly right: string | undefined;
}

export class Lexicon {
  readonly #entries = new Map<string, Entry[]>();
  /** What the tables of meanings say of a form, exact matches first, less peeled before more peeled. */
  readonly meanings: (form: string) => readonly Meaning[] = remembering((form) => this.#analyse(form));
  /** Every way to read a form, the least peeled first. Empty: unknown, which is an answer. */
  readonly readings: (form: string) => readonly Reading[] = remembering((form) => readingsOf(form, this.words));
  /** Whether a form is spelled right, as far as the form alone can tell. */
  readonly judge: (form: string) => Judgement = remembering((form) => judge(form, this.words));
  /** What a word is to the words beside it. */
  readonly wordClasses: (form: string) => WordClasses = remembering((form) => wordClassesOf(form, this));
  /** Known words one slip away from a form, the commonest first. */
  readonly suggestions: (form: string) => readonly Suggestion[] = remembering((form) => suggestionsFor(form, this.words));
  #nisbas: ReadonlyMap<string, { readonly place: Place; readonly right: string | undefined }> | undefined;
  /** The place that an adjective of relation belongs to, whatever its ending and clitics: كازاخي, والكازاخيين. */
  readonly relation: (form: string) => Relation | undefined = remembering((form) => this.#relationOf(form));
  /** Figures and dictionary. */
  readonly words: WordSource;
  readonly places: Gazetteer<Place>;
  readonly people: Gazetteer<Person>;
  readonly organisations: Gazetteer<Organisation>;

  constructor(source: LexiconSource) {
    this.words = source.words;
    for (const entry of source.entries) {
      const key = skeletonOf(entry.form);
      const known = this.#entries.get(key);
      if (known) known.push(entry);
      else this.#entries.set(key, [entry]);
    }
    this.places = new Gazetteer(source.places);
    this.people = new Gazetteer(source.people);
    this.organisations = new Gazetteer(source.organisations);
  }

  /** The place that a spelling (without clitics, words joined by one space) stands for. */
  place(spelling: string): KnownSpelling<Place> | undefined {
    return this.places.get(spelling);
  }

  /** How often a form occurs in 8.65 million words of news; 0 is rare or unknown. */
  frequency(form: string): number {
    const count = this.words.count(form);
    return count < RARE ? 0 : count;
  }

  #relationOf(form: string): Relation | undefined {
    this.#nisbas ??= nisbasOf(this.places.names);
    for (const { prefix, stem } of peelings(form)) {
      const end = /(?<=ي)(?:ة|ين|ون|ان|ات|تين|تان|ا)$/.exec(stem)?.[0] ?? "";
      const known = this.#nisbas.get(end === "" ? stem : stem.slice(0, -end.length));
      if (known) return { place: known.place, prefix, stem, right: known.right === undefined ? undefined : known.right + end };
    }
    return undefined;
  }

  #analyse(form: string): readonly Meaning[] {
    const exact: Meaning[] = [];
    const folded: Meaning[] = [];
    for (const peeling of peelings(form)) {
      for (const entry of this.#entries.get(skeletonOf(peeling.stem)) ?? []) {
        // الرأي is no ال + رأى.
        if (entry.pos === "verb" && hasArticle(peeling.prefix)) continue;
        if (entry.form === peeling.stem) exact.push(toMeaning(entry, peeling, true));
        else if (lacksHamza(peeling.stem, entry.form)) folded.push(toMeaning(entry, peeling, false));
      }
    }
    return exact.length > 0 ? [...exact, ...folded] : folded;
  }
}

function nisbasOf(places: readonly Place[]): ReadonlyMap<string, { readonly place: Place; readonly right: string | undefined }> {
  const found = new Map<string, { readonly place: Place; readonly right: string | undefined }>();
  for (const place of places) {
    for (const nisba of place.nisba) if (!found.has(nisba)) found.set(nisba, { place, right: undefined });
    for (const wrong of place.wrongNisba) found.set(wrong, { place, right: place.nisba[0] });
  }
  return found;
}

function toMeaning(entry: Entry, peeling: Peeling, exact: boolean): Meaning {
  return { ...entry, prefix: peeling.prefix, stem: peeling.stem, exact };
}

/** Whether `written` is `form` with letters folded as careless writers fold them, not the other way round. */
function lacksHamza(written: string, form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    if (written[i] !== form[i] && skeletonOf(form.charAt(i)) !== written[i] && !isFinalConfusion(written, form, i)) return false;
  }
  return true;
}

/** ى for ي and ه for ة at the end of a word. */
function isFinalConfusion(written: string, form: string, at: number): boolean {
  return at === form.length - 1 && skeletonOf(written.charAt(at)) === skeletonOf(form.charAt(at));
}

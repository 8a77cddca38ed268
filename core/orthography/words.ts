/** What is known of words apart from the tables of meanings: figures of the news and a dictionary of inflected forms. */
export interface WordSource {
  /** How often a form occurs in 8.65 million words of news; 0 is rare or unknown. */
  count(form: string): number;
  /** Every known form with the skeleton of this one, itself among them if known. */
  sameSkeleton(form: string): readonly { readonly form: string; readonly count: number }[];
  /** How often `second` follows `first` in the news; 0 below 20. */
  follows(first: string, second: string): number;
  /**
   * How much the figures know of what stands beside words: the weight of all pairs in which a word of the class
   * `neighbour` (`word-class.ts`) stands before or after `owner`, which is a form, a class, or empty for all words; an
   * empty neighbour asks for the sum.
   */
  beside(owner: string, side: "before" | "after", neighbour: string): number;
  /** The plurals of a singular as they stand after a number (مهندسين), and back; the likeliest first. */
  plurals(singular: string): readonly string[];
  singulars(plural: string): readonly string[];
  /** How many words of the news have a class, as the words before or after another. */
  mass(side: "before" | "after", wordClass: string): number;
  /** Whether the dictionary has the form, clitics and all. It accepts too much (اعلن), never too little of the language's own words. */
  inDictionary(form: string): boolean;
  /** Whether careful outlets write the hamza of a stem in more than one way, or not at all: إثنين, إستراتيجي, مسئول. */
  isAccepted(stem: string): boolean;
  /** The corrections of a form (without clitics) that a hand-made table calls misspelt. */
  misspelling(form: string): TabledMisspelling | undefined;
  /** Ways to read a form that the tables generate: inflected verbs, nouns and adjectives, and names. */
  analyses(form: string): readonly Analysis[];
}

export interface TabledMisspelling {
  readonly family: string;
  readonly spellings: readonly string[];
  readonly safe: boolean;
}

/** The kinds of words that hold a sentence together; `prepositional` is a preposition with its pronoun: عليها. */
export const particleKinds = [
  "preposition",
  "prepositional",
  "conjunction",
  "subordinator",
  "negation",
  "modal",
  "pronoun",
  "demonstrative",
  "relative",
  "interrogative",
  "adverb",
  "determiner",
  "vocative",
] as const;

export type ParticleKind = (typeof particleKinds)[number];

/** One way to read a form that the tables generate. */
export interface Analysis {
  readonly lemma: string;
  /** Root letters without spaces, hamza as ء; empty where none is known. */
  readonly root: string;
  readonly pos: "verb" | "noun" | "adjective" | "masdar" | "participle" | "name" | "particle" | "numeral";
  /** What a particle does. */
  readonly particle: ParticleKind | undefined;
  readonly gender: "m" | "f" | undefined;
  readonly number: "singular" | "dual" | "plural" | undefined;
  /** Verbs: which of the forms I–X (1–10), or 11, 12, 14 for the quadriliteral I, II, IV; else 0. */
  readonly verbForm: number;
  readonly tense: "past" | "present" | "imperative" | undefined;
  readonly person: 1 | 2 | 3 | undefined;
  /** Short mood of the present: subjunctive or jussive (يكتبوا, يقل). */
  readonly short: boolean;
  readonly passive: boolean;
  readonly human: boolean;
  readonly mass: boolean;
  readonly diptote: boolean;
  /** Nouns: accusative with alif (كتابا), or construct without nūn (مهندسو). */
  readonly accusative: boolean;
  readonly construct: boolean;
  /** Nouns that often have a pronoun although the figures seldom do: بلغ عديده ألفا. */
  readonly possessed: boolean;
}

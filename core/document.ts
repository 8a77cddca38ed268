import type { Lexicon, Meaning, Reading } from "./lexicon.ts";
import type { Flaw, FlawKind } from "./orthography/flaw.ts";
import type { Span } from "./span.ts";

/** The input formats. Each is turned into blocks by one file of `formats/`. */
export type Format = "plaintext" | "markdown";

/**
 * `opaque` tokens are not language: code, URLs, e-mail addresses, hashtags, mentions, HTML tags,
 * Markdown syntax. Rules read past them and never edit them.
 */
export type TokenKind = "word" | "number" | "punctuation" | "space" | "opaque";

/** The writing system of a word token; a token never mixes the two. */
export type Script = "arabic" | "other";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly script: Script;
  /** The characters as written. */
  readonly text: string;
  /** The text without tashkeel, tatweel and invisible characters: what rules compare. */
  readonly form: string;
  /** Whether there are any of these in the text. */
  readonly marked: boolean;
  /** What the tables of meanings say of the word. */
  readonly meanings: readonly Meaning[];
  /** Every known way to read the word; empty means unknown, which is an answer. */
  readonly readings: readonly Reading[];
  readonly block: Block;
  /** Neighbours within the block, spaces included. */
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
}

export type BlockKind = "headline" | "heading" | "paragraph" | "listItem" | "tableCell" | "quote" | "metadata";

/** A unit of layout that a sentence cannot leave: a paragraph, a heading, a table cell. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** What is known of words; the same for every block. */
  readonly lexicon: Lexicon;
  /** The tokens tile the block: the first starts where it starts, each next where the last ended. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  /** Quotation marks that found no partner. */
  readonly unpairedMarks: readonly Token[];
}

/** From its first visible token to its final mark and the quotation mark or bracket closed there. */
export interface Sentence extends Span {
  readonly block: Block;
  readonly tokens: readonly Token[];
}

/** A pair of quotation marks and what stands between them. */
export interface Quote extends Span {
  readonly open: Token;
  readonly close: Token;
  /** Quotes within quotes have a depth above 0. */
  readonly depth: number;
}

/** A number as it was understood, however it was written: 7939, ٧٩٣٩, ثمانية آلاف, 8 آلاف. */
export interface NumberMention extends Span {
  readonly value: number;
  readonly tokens: readonly Token[];
  readonly notation: "digits" | "words" | "mixed";
  /** A word such as نحو, قرابة or أكثر من stands before it, or a word such as تقريبا after it. */
  readonly approximate: boolean;
  /** The word right after the number, without the numerals: what is counted. */
  readonly counted: Token | undefined;
  /** What the clause is about (`killed`, `detained` …), where the lexicon knows a word of it. */
  readonly topic: string | undefined;
  readonly sentence: Sentence;
}

/** What is measured, not counted: its figures are converted, rounded and abbreviated by rules of their own. */
export type Measure = "money" | "distance" | "area" | "volume" | "weight" | "time" | "temperature" | "power" | "data" | "month" | "percent";

/** A unit of measure by its usual name: دولار, كيلومتر, %. */
export interface Unit {
  readonly name: string;
  readonly measure: Exclude<Measure, "month">;
}

/**
 * What a quantity is: people and things counted, a measure, an amount of money, a share of a hundred, an age, a place in an
 * order (الثالث, الـ25), a part of a whole (نصف السكان), the two sides of a game, or a number of which no more is known
 * (labels, codes).
 */
export type QuantityKind = "count" | "measure" | "money" | "share" | "age" | "ordinal" | "fraction" | "score" | "number";

/** A number, or two that belong together, with what it is of; or what says a number without one (قتيلان, نصف السكان). */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The number alone, without what it is of; both numbers of a range. */
  readonly figure: Span;
  /** The lower end of a range, the first side of a score. */
  readonly value: number;
  /** The upper end of a range (بين 5 و10), the other side of a score (3-1). */
  readonly to: number | undefined;
  /** A word such as نحو, قرابة or أكثر من stands beside it. */
  readonly approximate: boolean;
  readonly unit: Unit | undefined;
  /** The noun that is counted, measured or divided. */
  readonly counted: Token | undefined;
  /** What the clause is about (`killed`, `detained` …), where the lexicon knows a word of it. */
  readonly topic: string | undefined;
  /** The numbers that it is made of: none for a dual, an ordinal in words and a fraction. */
  readonly numbers: readonly NumberMention[];
  readonly first: Token;
  readonly last: Token;
  readonly sentence: Sentence;
}

/**
 * The families of month names: `western` in Egypt, the Gulf, Sudan and Libya, `levantine` (Syriac) from Iraq to Lebanon,
 * `maghrebi` (French) in Algeria and Tunisia, `moroccan`, `mauritanian`, and the months of the Hijra.
 */
export type MonthSystem = "western" | "levantine" | "maghrebi" | "moroccan" | "mauritanian" | "hijri";

/** The name of a month as it stands in the text, clitics included in the span. */
export interface WrittenMonth extends Span {
  /** 1–12 in its calendar. */
  readonly month: number;
  /** Every system that calls this month so: مارس is four systems' name. */
  readonly systems: readonly MonthSystem[];
  /** The form without clitics. */
  readonly name: string;
  readonly prefix: string;
  /** Its one or two words. */
  readonly tokens: readonly Token[];
  /**
   * How the name should be written, the likeliest first; empty where it is right. The whole name, where the text leaves out its
   * article (كانون ثاني) or takes the other ordinal (جمادى الثاني); the names one slip away, where there is no such month (ينلير).
   */
  readonly rights: readonly string[];
  /** No month is called so: a slip of typing. */
  readonly isSlip: boolean;
}

/** The name of a day of the week, clitics included in the span. */
export interface WrittenWeekday extends Span {
  /** 0 is Sunday, 6 Saturday. */
  readonly weekday: number;
  readonly token: Token;
}

/**
 * A date of the text, from its weekday (if that stands beside it) to its year and the mark of the era. One of day,
 * month and year at least is known; what the text leaves out is undefined, never guessed.
 */
export interface DateMention extends Span {
  readonly calendar: "gregorian" | "hijri";
  readonly weekday: WrittenWeekday | undefined;
  readonly day: number | undefined;
  /** 1–12; undefined also where the two names of a pair mean different months. */
  readonly month: number | undefined;
  /** The names of the month: none in 25/3/2022, two in كانون الثاني/يناير. */
  readonly months: readonly WrittenMonth[];
  readonly year: number | undefined;
  /** What الماضي, المقبل or الجاري after the date say of a year that is not written. */
  readonly relation: "past" | "present" | "future" | undefined;
  /** yyyy-mm-dd, where a Gregorian date is whole and exists. */
  readonly iso: string | undefined;
  readonly first: Token;
  readonly last: Token;
}

/** When a text was written, so far as it says so itself beyond doubt. */
export interface Publication extends Span {
  readonly year: number;
  /** Known together or not at all. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}
export type NameKind = "place" | "person" | "organisation" | "head";

/** One occurrence of a name; the span includes the clitics before it. */
export interface Mention extends Span {
  readonly kind: NameKind;
  /** As written, without clitics, words joined by one space: كازخستان of وبكازخستان. */
  readonly spelling: string;
  /** The clitics that stand before the spelling, as written. */
  readonly prefix: string;
  /** The first word of the mention. */
  readonly token: Token;
  /** The sentence shows that this is a name: a title or a verb of saying stands before it. Always so for what the gazetteer knows. */
  readonly evident: boolean;
  /** The adjective of relation instead of the name: الكازاخي. */
  readonly relation: boolean;
}

/** One name and every place where the document writes it. People have a name for each written part: قاسم, جومارت, توكاييف. */
export interface Name {
  readonly kind: NameKind;
  /** What all spellings of the name share. */
  readonly key: string;
  /** The reference spelling, where the name is in the gazetteer. */
  readonly preferred: string | undefined;
  /** Other spellings that careful outlets use; empty for a name that is not in the gazetteer. */
  readonly accepted: readonly string[];
  /** Spellings that no careful outlet accepts, of those that occur here, and what they should be. */
  readonly misspellings: ReadonlyMap<string, string>;
  readonly mentions: readonly Mention[];
}

/** A spelling of a name that the document should have otherwise. */
export interface NameVariant {
  readonly name: Name;
  readonly spelling: string;
  readonly right: string;
  /** Where it is spelt so, and where it is spelt right: in reading order, the latter empty where all are wrong. */
  readonly mentions: readonly Mention[];
  readonly models: readonly Mention[];
}

/** Who vouches for a sentence. */
export interface Attribution {
  readonly sentence: Sentence;
  /** The words that name or announce a source in the sentence: قال, بحسب, وفقا. */
  readonly cues: readonly Token[];
  /** No cue of its own, but it continues a sentence that has one (وأضاف, a quotation that runs on). */
  readonly inherited: boolean;
}

/** What a word may be, or begin, by its form alone. */
export type Role = "numeral" | "ordinal" | "fraction" | "dual" | "cue" | "place" | "relation" | "name" | "person" | "organisation" | "head";

/** An unchanging text and all that is known about it. What is dear to compute is computed when first read. */
export interface Document {
  readonly text: string;
  readonly format: Format;
  readonly lexicon: Lexicon;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Every distinct form of a word and where it stands, so that a word list costs its hits, not the text. */
  readonly vocabulary: ReadonlyMap<string, readonly Token[]>;
  /** The distinct forms that may play a role. */
  formsOf(role: Role): readonly string[];
  /** The words that may play a role by their form, in reading order. */
  tokensOf(role: Role): readonly Token[];
  /** Misspelt words by the kind of their flaw, in the order of their first occurrence. */
  readonly flaws: ReadonlyMap<FlawKind, readonly FlawedWord[]>;
  /** Occurrences of إن and أن with or without hamza, clitics and pronoun. */
  readonly innaTokens: readonly Token[];
  /** Forms with a hamza between alif and a pronoun that is not written for the genitive: أعضاءه, أعضاؤه. */
  readonly caseForms: readonly string[];
  /** Forms that neither figures nor dictionary know: names, slips, foreign words. */
  readonly unknownForms: ReadonlySet<string>;
  /** Forms without a flaw that never occur in the figures, known to the dictionary or not. */
  readonly unseenForms: readonly string[];
  /** Tokens that hold tashkeel, tatweel or invisible characters. */
  readonly markedTokens: readonly Token[];
  /** Every number as it is written. */
  readonly numbers: readonly NumberMention[];
  /** What is counted, measured and ordered, in reading order, disjoint; dates are not among them. */
  readonly quantities: readonly Quantity[];
  /** In reading order, disjoint. */
  readonly dates: readonly DateMention[];
  readonly publication: Publication | undefined;
  readonly names: readonly Name[];
  readonly nameVariants: readonly NameVariant[];
  readonly attributions: readonly Attribution[];
  /** Comments that hold instructions to the linter. */
  readonly comments: readonly Comment[];
}

/** A misspelt form and where it stands. */
export interface FlawedWord {
  readonly form: string;
  readonly flaw: Flaw;
  readonly tokens: readonly Token[];
}

/** An HTML comment, the only place for instructions to the linter, in every format. */
export interface Comment extends Span {
  /** What stands between the comment's marks, trimmed. */
  readonly content: string;
}

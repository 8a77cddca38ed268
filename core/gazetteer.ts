import { hasArticle, peelings } from "./clitics.ts";
import type { Token } from "./document.ts";
import { nextWord } from "./neighbours.ts";
import { remembering } from "./remember.ts";

/** The spellings of one name, as a table lists them. */
export interface KnownName {
  /** The spelling that most of the edited press uses; may be several words. */
  readonly name: string;
  /** Other spellings of the edited press. */
  readonly variants: readonly string[];
  readonly misspellings: readonly string[];
  /** Other names of the same, which a text may write beside this one: a longer or shorter one, a former one. */
  readonly otherNames?: readonly string[];
}

/** One place of the gazetteer. */
export interface Place extends KnownName {
  readonly kind: string;
  /** ISO 3166-1 alpha-2 of the country it is or lies in; empty for seas and unions. */
  readonly code: string;
  /** Masculine adjectives of relation, without article. */
  readonly nisba: readonly string[];
  /** The same misspelt. */
  readonly wrongNisba: readonly string[];
}

/** A person by the last part of the name, which the press uses alone. */
export interface Person extends KnownName {
  /** What may stand before the last part, the usual form first: قاسم جومارت, قاسم. */
  readonly given: readonly string[];
}

export interface Organisation extends KnownName {
  readonly kind: string;
}

/** A spelling and the name that it stands for. */
export interface KnownSpelling<N extends KnownName> {
  readonly name: N;
  readonly status: "preferred" | "variant" | "misspelling" | "other";
}

/** Where a name of the gazetteer stands in a text. */
export interface KnownMention<N extends KnownName> extends KnownSpelling<N> {
  /** As written, without the clitics, the words joined by one space. */
  readonly spelling: string;
  /** The clitics before it, as written. */
  readonly prefix: string;
  readonly last: Token;
}

const ARTICLE = "\u0627\u0644";

/** The names of one kind by their spellings. */
export class Gazetteer<N extends KnownName> {
  readonly names: readonly N[];
  readonly #spellings = new Map<string, KnownSpelling<N>>();
  readonly #firstWords = new Set<string>();
  #longest = 1;

  constructor(names: readonly N[]) {
    this.names = names;
    for (const name of names) this.#add(name.name, name, "preferred");
    for (const name of names) {
      for (const variant of name.variants) this.#add(variant, name, "variant");
      for (const wrong of name.misspellings) this.#add(wrong, name, "misspelling");
      for (const other of name.otherNames ?? []) this.#add(other, name, "other");
    }
  }

  /** The name that a spelling (without clitics, words joined by one space) stands for. */
  get(spelling: string): KnownSpelling<N> | undefined {
    return this.#spellings.get(spelling);
  }

  /** Whether a name can begin with the form, its clitics included. */
  mayBegin(form: string): boolean {
    return this.#beginnings(form).length > 0;
  }

  /** The longest name that starts at the token, clitics peeled: وبكازاخستان, للقاهرة, هونغ كونغ. */
  at(token: Token): KnownMention<N> | undefined {
    for (const { first, prefix } of this.#beginnings(token.form)) {
      let words = first;
      let last = token;
      let longest: KnownMention<N> | undefined;
      for (let count = 1; count <= this.#longest; count++) {
        const known = this.#spellings.get(words);
        if (known) longest = { ...known, spelling: words, prefix, last };
        const next: Token | undefined = this.#firstWords.has(first) ? nextWord(last) : undefined;
        if (!next) break;
        words += ` ${next.form}`;
        last = next;
      }
      if (longest) return longest;
    }
    return undefined;
  }

  /** The ways to read a form as the first word of a name, without its clitics: none for most words. */
  readonly #beginnings = remembering((form): readonly { readonly first: string; readonly prefix: string }[] => {
    const found: { first: string; prefix: string }[] = [];
    for (const { prefix, stem } of peelings(form)) {
      // للقاهرة hides the article of القاهرة; وال… of a name that has none is no name.
      const first = prefix.endsWith("\u0644\u0644") ? ARTICLE + stem : stem;
      if (hasArticle(prefix) && first === stem) continue;
      if (!this.#spellings.has(first) && !this.#firstWords.has(first)) continue;
      found.push({ first, prefix: first === stem ? prefix : `${prefix.slice(0, -2)}\u0644` });
    }
    return found;
  });

  #add(spelling: string, name: N, status: KnownSpelling<N>["status"]): void {
    if (!this.#spellings.has(spelling)) this.#spellings.set(spelling, { name, status });
    const words = spelling.split(" ");
    if (words.length > 1) this.#firstWords.add(words[0] as string);
    this.#longest = Math.max(this.#longest, words.length);
  }
}

import {
  attach,
  hasArticle,
  type Lexicon,
  nextVisible,
  nextWord,
  type Peeling,
  peelings,
  prefixTo,
  previousVisible,
  remembering,
  type Token,
} from "../../core/index.ts";
import { type Group, stemOf, type Variant } from "./group.ts";
import { placeGroups } from "./places.ts";
import table from "./variants.tsv";

/** A spelling found in a text. Offsets are UTF-16, half open; the clitics before it are inside. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly token: Token;
  readonly group: Group;
  /** Of `group.variants` and of their `stems`. */
  readonly variant: number;
  readonly stem: number;
  readonly prefix: string;
  readonly ending: string;
}

/** A way to read a form as a spelling; `rest` are the words that must follow. */
interface Match {
  readonly group: Group;
  readonly variant: number;
  readonly stem: number;
  readonly prefix: string;
  readonly ending: string;
  readonly rest: readonly string[];
}

type Place = Omit<Match, "prefix" | "ending">;

const ARTICLE = "ال";

/** No stem is shorter. */
const BEGINNING = 2;

/** Endings of nouns and adjectives: number, gender, case, the relation (ـي), and pronouns (Ryding §§ 5.4, 7, 12.3). */
const ENDINGS: ReadonlySet<string> = new Set(endings());
const LONGEST_ENDING = 6;

function endings(): readonly string[] {
  const pronouns = ["ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا", "ي"];
  const number = ["", "ا", "ان", "ين", "ون", "ات", "ة", "تان", "تين", "و", "ي"];
  const relation = ["ية", "يا", "يان", "يين", "يون", "يات", "يتان", "يتين"];
  const construct = ["", "ا", "و", "ي", "ت", "ات", "يت", "يات"];
  return [...number, ...relation, ...construct.flatMap((end) => pronouns.map((pronoun) => end + pronoun))];
}

const indexes = new WeakMap<Lexicon, VariantIndex>();

/** The table and the gazetteer's places, read when first asked for. */
export function variantIndexOf(lexicon: Lexicon): VariantIndex {
  let index = indexes.get(lexicon);
  if (!index) {
    index = new VariantIndex(lexicon);
    indexes.set(lexicon, index);
  }
  return index;
}

/** All words that have several spellings, by their forms. */
export class VariantIndex {
  readonly #groups: Group[] = [];
  /** By the first word of the stem. */
  readonly #places = new Map<string, Place[]>();
  /** The beginnings of all stems, as long as the shortest: most words of a text have none of them. */
  readonly #beginnings = new Set<string>();

  constructor(lexicon: Lexicon) {
    for (const line of table.split("\n")) if (line !== "" && !line.startsWith("#")) this.#add(tabled(line, lexicon));
    for (const group of placeGroups(lexicon)) if (!this.#isKnown(group)) this.#add(group);
    // Several words before one: the longer name says more.
    for (const list of this.#places.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  }

  get groups(): readonly Group[] {
    return this.#groups;
  }

  /** Every way to read a form as the beginning of a spelling. */
  readonly matchesOf: (form: string) => readonly Match[] = remembering((form) => this.#find(form));

  #find(form: string): readonly Match[] {
    const found: Match[] = [];
    for (const { prefix, stem: bare } of peelings(form).flatMap(withArticle)) {
      if (!this.#beginnings.has(bare.slice(0, BEGINNING))) continue;
      for (let end = bare.length; end >= Math.max(BEGINNING, bare.length - LONGEST_ENDING); end--) {
        const ending = bare.slice(end);
        for (const place of this.#places.get(bare.slice(0, end)) ?? []) {
          const stem = place.group.variants[place.variant]?.stems[place.stem];
          if (!stem || (stem.alone && prefix.length > 1) || (stem.bare && hasArticle(prefix))) continue;
          if (ending === "" || (stem.open && place.rest.length === 0 && ENDINGS.has(ending))) found.push({ ...place, prefix, ending });
        }
      }
    }
    return found;
  }

  #add(group: Group): void {
    this.#groups.push(group);
    for (const [variant, { stems }] of group.variants.entries()) {
      for (const [stem, { form }] of stems.entries()) {
        const [first = "", ...rest] = form.split(" ");
        const known = this.#places.get(first);
        const place = { group, variant, stem, rest };
        if (known) known.push(place);
        else this.#places.set(first, [place]);
        this.#beginnings.add(first.slice(0, BEGINNING));
      }
    }
  }

  /** Whether its spellings are compared already: أمريكا is in the table, جنوب إفريقيا differs by a word that is. */
  #isKnown({ variants: [reference, ...others] }: Group): boolean {
    const name = reference?.stems[0]?.form ?? "";
    return this.#places.has(name) || others.some((variant) => this.#differsByKnown(name, variant));
  }

  #differsByKnown(name: string, { stems }: Variant): boolean {
    const words = name.split(" ");
    const others = (stems[0]?.form ?? "").split(" ");
    if (words.length !== others.length || words.length === 1) return false;
    return words.every((word, i) => {
      if (word === others[i]) return true;
      const alone = this.#find(word).flatMap(({ group, rest }) => (rest.length === 0 ? [group] : []));
      return this.#find(others[i] as string).some(({ group, rest }) => rest.length === 0 && alone.includes(group));
    });
  }
}

/** A line of the table: the choice, then the spellings, ~ before one that the figures lack, ! before the one of grammar. */
function tabled(line: string, lexicon: Lexicon): Group {
  const [choice = "", ...cells] = line.split("\t");
  const variants = cells.map((cell): Variant => ({ unattested: cell.startsWith("~"), stems: cell.replace(/^[~!]/, "").split(",").map(stemOf) }));
  const standard = cells.findIndex((cell) => cell.startsWith("!"));
  const first = variants[0]?.stems[0]?.written ?? "";
  return { ...named(first, lexicon), choice, variants, standard: standard < 0 ? undefined : standard };
}

/** What the gazetteer calls the word, if it is a name. */
function named(first: string, lexicon: Lexicon): { readonly kind: string; readonly key: string } {
  const place = lexicon.place(first);
  if (place) return { kind: "place", key: place.name.name };
  const organisation = lexicon.organisations.get(first) ?? lexicon.organisations.get(ARTICLE + first);
  return organisation ? { kind: "organisation", key: organisation.name.name } : { kind: "term", key: first };
}

/** للغابون hides the article of الغابون, a name that is not without it. */
function withArticle(peeling: Peeling): readonly Peeling[] {
  const { prefix, stem } = peeling;
  return prefix.endsWith("لل") ? [peeling, { prefix: prefix.slice(0, -1), stem: ARTICLE + stem }] : [peeling];
}

/** The spelling that stands at a token, of those that its form could be. */
export function occurrenceAt(token: Token, matches: readonly Match[]): Occurrence | undefined {
  for (const match of matches) {
    const last = lastOf(token, match.rest);
    const stem = match.group.variants[match.variant]?.stems[match.stem];
    if (!last || !stem || (stem.tanween && !TANWEEN.test(token.text)) || (stem.alone && !isSetOff(token))) continue;
    const { group, variant, prefix, ending } = match;
    return { start: token.start, end: last.end, token, group, variant, stem: match.stem, prefix, ending };
  }
  return undefined;
}

const TANWEEN = /\u064b/;

function isSetOff(token: Token): boolean {
  return [previousVisible(token), nextVisible(token)].some((side) => side === undefined || side.kind === "punctuation");
}

function lastOf(token: Token, rest: readonly string[]): Token | undefined {
  let last: Token | undefined = token;
  for (const word of rest) {
    last = last && nextWord(last);
    if (last?.form !== word) return undefined;
  }
  return last;
}

/** The occurrence in another spelling of its word, clitics and ending kept. */
export function spelledAs({ group, stem, prefix, ending }: Occurrence, variant: number): string {
  const other = group.variants[variant]?.stems[stem];
  // A word with the article has no pronoun: what stands there is a careless ة.
  const end = hasArticle(prefix) && /(?:^|ي)ه$/.test(ending) ? `${ending.slice(0, -1)}ة` : ending;
  const word = `${other?.written ?? ""}${end}`;
  // The article belongs to the name where all spellings have it: الغابون, not الكترون beside إلكترون.
  const isArticle = group.variants.every(({ stems }) => stems[stem]?.form.startsWith(ARTICLE));
  return isArticle ? prefixTo(prefix, word) : attach(prefix, word);
}

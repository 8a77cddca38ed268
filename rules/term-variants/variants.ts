import {
  attach,
  formOf,
  hasArticle,
  nextVisible,
  nextWord,
  type Peeling,
  peelings,
  prefixTo,
  previousVisible,
  remembering,
  type Token,
} from "../../core/index.ts";
import table from "./variants.tsv";

/** One word and all the spellings that some press accepts. */
export interface Group {
  /** What regions agree on for many words at once (`g`, `hundred` …), or `-`. */
  readonly choice: string;
  readonly variants: readonly Variant[];
}

/** One spelling of the word: its stems, in the same order as those of the other spellings. */
export interface Variant {
  readonly stems: readonly Stem[];
  /** The figures do not hold it; it is known of a press that they leave out. */
  readonly unattested: boolean;
}

export interface Stem {
  /** Words joined by one space, without tashkeel. */
  readonly form: string;
  /** As a text is given it: form with the tanween, where that tells words apart. */
  readonly written: string;
  /** Takes the endings of nouns and adjectives. */
  readonly open: boolean;
  /** Takes no clitic but a conjunction, and counts only where it is set off by a mark: the adverb إذن, not the noun. */
  readonly alone: boolean;
  /** Counts only where its tanween is written: إذًا, not the conditional إذا. */
  readonly tanween: boolean;
}

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

/** A way to read a form as a spelling of the table; `rest` are the words that must follow. */
interface Match {
  readonly group: Group;
  readonly variant: number;
  readonly stem: number;
  readonly prefix: string;
  readonly ending: string;
  readonly rest: readonly string[];
}

type Place = Omit<Match, "prefix" | "ending">;

interface Index {
  readonly groups: readonly Group[];
  /** By the first word of the stem. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** The beginnings of all stems, as long as the shortest: most words of a text have none of them. */
  readonly beginnings: ReadonlySet<string>;
}

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

let index: Index | undefined;

/** The table, read when first asked for. */
export function variantIndex(): Index {
  index ??= build();
  return index;
}

function build(): Index {
  const groups: Group[] = [];
  const places = new Map<string, Place[]>();
  for (const line of table.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [choice = "", ...cells] = line.split("\t");
    const group: Group = { choice, variants: cells.map(variantOf) };
    groups.push(group);
    for (const [variant, { stems }] of group.variants.entries()) {
      for (const [stem, { form }] of stems.entries()) {
        const [first = "", ...rest] = form.split(" ");
        const known = places.get(first);
        const place = { group, variant, stem, rest };
        if (known) known.push(place);
        else places.set(first, [place]);
      }
    }
  }
  // Several words before one: the longer name says more.
  for (const list of places.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { groups, places, beginnings: new Set([...places.keys()].map((first) => first.slice(0, BEGINNING))) };
}

function variantOf(cell: string): Variant {
  const unattested = cell.startsWith("~");
  return {
    unattested,
    stems: cell
      .slice(unattested ? 1 : 0)
      .split(",")
      .map(stemOf),
  };
}

function stemOf(written: string): Stem {
  const alone = written.startsWith("=");
  const open = written.endsWith("*");
  const bare = written.slice(alone ? 1 : 0, open ? -1 : undefined);
  const form = formOf(bare);
  return { form, written: bare, open, alone, tanween: form !== bare };
}

/** Every way to read a form as the beginning of a spelling of the table. */
export const matchesOf: (form: string) => readonly Match[] = remembering((form) => {
  const { places, beginnings } = variantIndex();
  const found: Match[] = [];
  for (const { prefix, stem: bare } of peelings(form).flatMap(withArticle)) {
    if (!beginnings.has(bare.slice(0, BEGINNING))) continue;
    for (let end = bare.length; end >= Math.max(BEGINNING, bare.length - LONGEST_ENDING); end--) {
      const ending = bare.slice(end);
      for (const place of places.get(bare.slice(0, end)) ?? []) {
        const stem = place.group.variants[place.variant]?.stems[place.stem];
        if (!stem || (stem.alone && prefix.length > 1)) continue;
        if (ending === "" || (stem.open && place.rest.length === 0 && ENDINGS.has(ending))) found.push({ ...place, prefix, ending });
      }
    }
  }
  return found;
});

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

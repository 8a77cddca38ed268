import { hasArticle, peelings } from "../clitics.ts";
import type { Document, Mention, Name, Token } from "../document.ts";
import type { Lexicon } from "../lexicon.ts";
import { previousWord } from "../neighbours.ts";
import { areNear, editDistance, nameKey, slipKeys } from "./name-key.ts";
import { isNameForm, isNamePosition, isNobodys, isTabledName, mayBeName } from "./name-words.ts";
import { namesIn } from "./places.ts";

/** A shorter name says too little: سعد and سعيد share a key. Only what is nobody's name may be a slip for one so short. */
const SHORTEST_NAME = 5;
const SHORTEST = 4;
const ARTICLE = "\u0627\u0644";

/** The people of the document that the gazetteer knows. */
export function knownPeopleOf(document: Document): readonly Name[] {
  return namesIn(document, "person", document.lexicon.people, undefined, isMeant);
}

/**
 * The known names with what may be other spellings of them, and the other people of the document: words that stand where
 * a name stands (after a title, a verb of saying, another name) and are no word of the tables. Spellings that sound alike,
 * or that differ by one slip, are one name; whether they are one person is for `nameVariantsOf` to ask. What is taken is
 * another name's.
 */
export function withSpellings(document: Document, known: readonly Name[], taken: readonly Mention[]): readonly Name[] {
  const covered = new Set([...taken, ...known.flatMap(({ mentions }) => mentions)].map(({ start }) => start));
  const people: Name[] = [];
  const joined = new Map<Name, Cluster>();
  for (const cluster of clustersOf(document, covered, known)) {
    if (cluster.owner) joined.set(cluster.owner, cluster);
    else people.push(nameOf(cluster));
  }
  const owners = known.map((name): Name => {
    const strays = joined.get(name)?.mentions.map((mention): Mention => ({ ...mention, kind: name.kind })) ?? [];
    return strays.length === 0 ? name : { ...name, mentions: inOrder([...name.mentions, ...strays]) };
  });
  return [...owners, ...people];
}

/** A name that is a word too (عباس, سعيد), or another name, is the person's where the given name or a title stands before it. */
function isMeant({ spelling, token, prefix }: Mention): boolean {
  const { lexicon } = token.block;
  if (spelling.includes(" ") || (isNameForm(spelling, lexicon) && (prefix === "" || !isTabledName(token.form, lexicon)))) return true;
  const before = previousWord(token);
  if (before === undefined || prefix !== "") return false;
  const person = lexicon.people.get(spelling)?.name;
  return person?.given.some((given) => given.split(" ").at(-1) === before.form) === true || isNamePosition(token);
}

/** Spellings near each other, and where they stand. */
interface Cluster {
  readonly mentions: Mention[];
  /** The name of the gazetteer that these may be spellings of. */
  readonly owner: Name | undefined;
}

function nameOf({ mentions }: Cluster): Name {
  const [first] = mentions;
  return { kind: "person", key: nameKey(first?.spelling ?? ""), preferred: undefined, accepted: [], misspellings: new Map(), mentions: inOrder(mentions) };
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}

/** A spelling of the document, its clitics peeled. */
interface Spelling {
  readonly form: string;
  readonly mentions: readonly Mention[];
}

/** A key that more spellings share says nothing of any: so the work grows with the number of names, not with its square. */
const MOST_OF_A_KEY = 8;

function clustersOf(document: Document, covered: ReadonlySet<number>, owners: readonly Name[]): readonly Cluster[] {
  const { lexicon } = document;
  const clusters: Cluster[] = [];
  const byKey = new Map<string, { readonly form: string; readonly cluster: Cluster }[]>();
  const put = (form: string, cluster: Cluster, keys = keysOf(form)): void => {
    for (const key of keys) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [{ form, cluster }]);
      else if (known.length < MOST_OF_A_KEY) known.push({ form, cluster });
    }
  };
  const homeOf = (form: string, keys: readonly string[]): Cluster | undefined => {
    for (const key of keys) {
      const found = byKey.get(key)?.find((other) => isSpelling(other.form, form, lexicon));
      if (found) return found.cluster;
    }
    return undefined;
  };
  for (const owner of owners) {
    const cluster: Cluster = { mentions: [], owner };
    clusters.push(cluster);
    for (const spelling of new Set(owner.mentions.map(({ spelling }) => spelling))) put(spelling, cluster);
  }
  for (const { form, mentions } of spellingsOf(document, covered)) {
    const keys = keysOf(form);
    const home = homeOf(form, keys);
    const cluster = home ?? { mentions: [], owner: undefined };
    if (!home) clusters.push(cluster);
    for (const mention of mentions) cluster.mentions.push(mention);
    put(form, cluster, keys);
  }
  return clusters.filter(({ owner, mentions }) => (owner ? mentions.length > 0 : isOfSomebody(mentions, lexicon)));
}

/** What the spellings share that may be one name: the sound, or all letters but one. */
function keysOf(form: string): readonly string[] {
  return [`=${nameKey(form)}`, ...slipKeys(form)];
}

/** Near each other, and either alike in sound or one slip apart. Of short names, one must be nobody's: لويز and ليز are two. */
function isSpelling(a: string, b: string, lexicon: Lexicon): boolean {
  if (!areNear(a, b) || (nameKey(a) !== nameKey(b) && editDistance(a, b) > 1)) return false;
  return Math.min(a.length, b.length) >= SHORTEST_NAME || isNobodys(a, lexicon) !== isNobodys(b, lexicon);
}

/** One of the words stands where a name stands, and is no word; a short one says nothing but beside another spelling. */
function isOfSomebody(mentions: readonly Mention[], lexicon: Lexicon): boolean {
  const [first] = mentions;
  if (first && first.spelling.length < SHORTEST_NAME && mentions.every(({ spelling }) => spelling === first.spelling)) return false;
  return mentions.some(({ evident, spelling }) => evident && isNameForm(spelling, lexicon));
}

function spellingsOf(document: Document, covered: ReadonlySet<number>): readonly Spelling[] {
  const { lexicon, vocabulary } = document;
  const found = new Map<string, Mention[]>();
  const add = (spelling: string, prefix: string, tokens: readonly Token[]): void => {
    const mentions = found.get(spelling) ?? [];
    for (const token of tokens) {
      if (covered.has(token.start)) continue;
      mentions.push({ kind: "person", spelling, prefix, token, start: token.start, end: token.end, evident: evidentTokens.has(token), relation: false });
    }
    if (mentions.length > 0) found.set(spelling, mentions);
  };
  const forms = document.formsOf("name");
  const evidentTokens = new Set(forms.flatMap((form) => (vocabulary.get(form) ?? []).filter(isEvident)));
  const evident = evidentNames(evidentTokens);
  for (const form of forms) {
    const tokens = vocabulary.get(form) ?? [];
    // A clitic is peeled only where the rest is a name of this document: in وليامز, و is no clitic.
    const peeled = peelings(form).find(
      ({ prefix, stem }) =>
        prefix !== "" &&
        stem.length >= SHORTEST_NAME &&
        (lexicon.people.get(stem) || evident.get(nameKey(stem))?.some((name) => name !== form && areNear(name, stem))) &&
        !hasArticle(prefix) &&
        isPossibleName(stem, lexicon) &&
        lexicon.frequency(form) <= lexicon.frequency(stem),
    );
    if (peeled) add(peeled.stem, peeled.prefix, tokens);
    else add(form, "", tokens);
  }
  return [...found].map(([form, mentions]) => ({ form, mentions }));
}

/** The forms that stand where a name stands, by key. */
function evidentNames(tokens: ReadonlySet<Token>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const form of new Set([...tokens].map((token) => token.form))) {
    const key = nameKey(form);
    const known = names.get(key);
    if (known) known.push(form);
    else names.set(key, [form]);
  }
  return names;
}

function isEvident(token: Token): boolean {
  if (isNamePosition(token)) return true;
  const before = previousWord(token);
  return before !== undefined && isNameForm(before.form, token.block.lexicon) && isTabledName(before.form, token.block.lexicon) && mayBeName(token);
}

/** No word of the tables of meanings, no place, no common word; a rarer word may be a slip for a name. */
export function isPossibleName(form: string, lexicon: Lexicon): boolean {
  if (form.length < SHORTEST || lexicon.meanings(form).length > 0 || lexicon.place(form)) return false;
  if (form.length < SHORTEST_NAME) return isNobodys(form, lexicon) || (isNameForm(form, lexicon) && isTabledName(form, lexicon));
  if (form.startsWith(ARTICLE)) return form.length > SHORTEST_NAME && isNameForm(form, lexicon);
  return lexicon.frequency(form) === 0 || isNameForm(form, lexicon) || isTabledName(form, lexicon);
}

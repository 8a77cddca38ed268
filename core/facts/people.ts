import { hasArticle, peelings } from "../clitics.ts";
import type { Document, Mention, Name, Token } from "../document.ts";
import type { Lexicon } from "../lexicon.ts";
import { previousWord } from "../neighbours.ts";
import { remembering } from "../remember.ts";
import { areNear, editDistance, nameKey, slipKeys } from "./name-key.ts";
import { isNameForm, isNamePosition, isTabledName, mayBeName } from "./name-words.ts";
import { namesIn } from "./places.ts";

/** A shorter name says too little: سعد and سعيد share a key. */
const SHORTEST_NAME = 5;
const ARTICLE = "\u0627\u0644";

/**
 * The people of the document: those of the gazetteer, and words that stand where a name stands (after a title, a verb
 * of saying, another name) and are no word of the tables. Spellings that sound alike, or that a slip of one consonant
 * makes of one another, are one name; whether they are one person is for the rule to ask.
 */
export function peopleOf(document: Document): readonly Name[] {
  const known = namesIn(document, "person", document.lexicon.people, undefined, isMeant);
  const covered = new Set(known.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const owners = new Map(known.map((name) => [name.key, name]));
  const names: Name[] = [];
  const joined = new Map<Name, Cluster>();
  for (const cluster of clustersOf(document, covered, owners)) {
    const owner = cluster.owner;
    if (owner) joined.set(owner, cluster);
    else names.push(nameOf(cluster));
  }
  for (const name of known) {
    const cluster = joined.get(name);
    names.push(cluster ? { ...name, mentions: inOrder([...name.mentions, ...cluster.mentions]) } : name);
  }
  return names;
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
  readonly mentions: Mention[];
}

function clustersOf(document: Document, covered: ReadonlySet<number>, owners: ReadonlyMap<string, Name>): readonly Cluster[] {
  const spellings = spellingsOf(document, covered);
  const clusters: Cluster[] = [];
  const bySlip = new Map<string, Cluster[]>();
  const index = (cluster: Cluster, key: string): void => {
    for (const slip of [`=${key}`, ...slipKeys(key)]) {
      const found = bySlip.get(slip);
      if (found) found.push(cluster);
      else bySlip.set(slip, [cluster]);
    }
  };
  for (const owner of owners.values()) {
    const cluster: Cluster = { mentions: [], owner };
    for (const key of new Set(owner.mentions.map(({ spelling }) => nameKey(spelling)))) index(cluster, key);
  }
  for (const { form, mentions } of spellings) {
    const key = nameKey(form);
    const near = [`=${key}`, ...slipKeys(key)].flatMap((slip) => bySlip.get(slip) ?? []);
    const home = near.find((cluster) => {
      const of = cluster.owner?.mentions ?? cluster.mentions;
      return of.some(({ spelling }) => areNear(spelling, form) && (nameKey(spelling) === key || editDistance(spelling, form) <= 1));
    });
    if (home) {
      home.mentions.push(...mentions);
      if (!clusters.includes(home)) clusters.push(home);
    } else {
      const cluster: Cluster = { mentions: [...mentions], owner: undefined };
      clusters.push(cluster);
      index(cluster, key);
    }
  }
  const { lexicon } = document;
  return clusters.filter(({ owner, mentions }) => owner !== undefined || mentions.some(({ evident, spelling }) => evident && isNameForm(spelling, lexicon)));
}

function spellingsOf(document: Document, covered: ReadonlySet<number>): readonly Spelling[] {
  const { lexicon, vocabulary } = document;
  const found = new Map<string, Mention[]>();
  const add = (spelling: string, prefix: string, tokens: readonly Token[]): void => {
    const mentions = found.get(spelling) ?? [];
    for (const token of tokens) {
      if (covered.has(token.start)) continue;
      mentions.push({ kind: "person", spelling, prefix, token, start: token.start, end: token.end, evident: isEvident(token), relation: false });
    }
    if (mentions.length > 0) found.set(spelling, mentions);
  };
  const forms = [...vocabulary.keys()].filter((form) => isPossibleName(form, lexicon));
  const evident = evidentNames(forms, vocabulary);
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
function evidentNames(forms: readonly string[], vocabulary: Document["vocabulary"]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const form of forms) {
    if (!vocabulary.get(form)?.some(isEvident)) continue;
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

const possible = new WeakMap<Lexicon, (form: string) => boolean>();

function isPossibleName(form: string, lexicon: Lexicon): boolean {
  let judge = possible.get(lexicon);
  if (!judge) {
    judge = remembering((form) => mayNameSomebody(form, lexicon));
    possible.set(lexicon, judge);
  }
  return judge(form);
}

/** No word of the tables of meanings, no place, no common word; a rarer word may be a slip for a name. */
function mayNameSomebody(form: string, lexicon: Lexicon): boolean {
  if (form.length < SHORTEST_NAME || lexicon.meanings(form).length > 0 || lexicon.place(form)) return false;
  if (form.startsWith(ARTICLE)) return form.length > SHORTEST_NAME + 1 && isNameForm(form, lexicon);
  return lexicon.frequency(form) === 0 || isNameForm(form, lexicon) || isTabledName(form, lexicon);
}

import { peelings } from "../clitics.ts";
import type { Document, Mention, Name, Token } from "../document.ts";
import { skeletonOf } from "../form.ts";
import type { Organisation } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";
import { nextWord } from "../neighbours.ts";
import { remembering } from "../remember.ts";
import { overlapFinder } from "../span.ts";
import { driftedNameOf, HEADS } from "./organisation-tails.ts";
import { namesIn } from "./places.ts";

const ARTICLE = "\u0627\u0644";
/** Words in construct between the head and the definite part: معاهدة of منظمة معاهدة الأمن الجماعي. */
const MOST_BETWEEN = 2;
/** So many definite words name an organisation; with one, too many do. */
const DISTINCT = 2;

/** The organisations of the document that the gazetteer knows, with mentions under another head than theirs (هيئة الصحة العالمية). */
export function knownOrganisationsOf(document: Document): readonly Name[] {
  const known = namesIn(document, "organisation", document.lexicon.organisations);
  const drifted = new Map<Organisation, Mention[]>();
  for (const { token, prefix, head } of headsOf(document)) {
    const found = driftedNameOf(token, head, document.lexicon);
    if (!found) continue;
    const { organisation, spelling, end } = found;
    const mention: Mention = { kind: "organisation", spelling, prefix, token, start: token.start, end, evident: true, relation: false };
    const mentions = drifted.get(organisation);
    if (mentions) mentions.push(mention);
    else drifted.set(organisation, [mention]);
  }
  if (drifted.size === 0) return known;
  const joined = known.map((name): Name => {
    const own = [...drifted].find(([organisation]) => organisation.name === name.key);
    if (!own) return name;
    drifted.delete(own[0]);
    return { ...name, mentions: inOrder([...name.mentions, ...own[1]]) };
  });
  const alone = [...drifted].map(([{ name, variants }, mentions]): Name => {
    return { kind: "organisation", key: name, preferred: name, accepted: variants, misspellings: new Map<string, string>(), mentions: inOrder(mentions) };
  });
  return [...joined, ...alone];
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}

/** A word that an organisation's name may begin with, with the article or without. */
interface Head {
  readonly token: Token;
  readonly prefix: string;
  readonly head: string;
}

function headsOf(document: Document): readonly Head[] {
  return document.tokensOf("head").flatMap((token) => {
    const read = headOf(token.form);
    return read ? [{ token, ...read }] : [];
  });
}

/** Whether an organisation's name may begin with the form. */
export function isHeadForm(form: string): boolean {
  return headOf(form) !== undefined;
}

const headOf = remembering((form): Omit<Head, "token"> | undefined => {
  for (const { prefix, stem } of peelings(form)) {
    if (!HEADS.has(stem)) continue;
    // للوكالة hides the article of الوكالة.
    const article = /(?:\u0627\u0644|\u0644\u0644)$/.exec(prefix)?.[0];
    const before = article === undefined ? prefix : prefix.slice(0, -2) + (article === ARTICLE ? "" : "\u0644");
    return { prefix: before, head: article === undefined ? stem : ARTICLE + stem };
  }
  return undefined;
});

/**
 * The organisations of the document that no table need know: names of a head noun and at least two definite words
 * (منظمة … الأمن الجماعي). Names with the same definite words are one, whatever their heads, where these words are no
 * common expression: every ministry and council has حقوق الإنسان, الأمن القومي.
 */
export function headedOrganisationsOf(document: Document, known: readonly Name[]): readonly Name[] {
  const { lexicon } = document;
  // معاهدة الأمن الجماعي within منظمة معاهدة الأمن الجماعي is no name of its own.
  const isWithin = overlapFinder(known.flatMap(({ mentions }) => mentions));
  const byKey = new Map<string, Mention[]>();
  for (const { token, prefix, head } of headsOf(document)) {
    if (head.startsWith(ARTICLE) || isWithin(token)) continue;
    const found = headedNameAt(token, prefix, head, lexicon);
    if (!found) continue;
    const known = byKey.get(found.key);
    if (known) known.push(found.mention);
    else byKey.set(found.key, [found.mention]);
  }
  return [...byKey].map(([key, mentions]) => ({
    kind: "organisation",
    key,
    preferred: undefined,
    accepted: [],
    misspellings: new Map<string, string>(),
    mentions: inOrder(mentions),
  }));
}

function headedNameAt(token: Token, prefix: string, head: string, lexicon: Lexicon): { readonly key: string; readonly mention: Mention } | undefined {
  const words: Token[] = [];
  const definite: Token[] = [];
  for (let next = nextWord(token); next && definite.length < DISTINCT; next = nextWord(next)) {
    if (isDefinite(next.form)) definite.push(next);
    else if (definite.length > 0 || words.length >= MOST_BETWEEN || !isConstruct(next)) return undefined;
    words.push(next);
  }
  const [first, second] = definite;
  if (!first || !second) return undefined;
  const spelling = [head, ...words.map(({ form }) => form)].join(" ");
  const tail = skeletonOf(`${first.form} ${second.form}`);
  const key = isExpression(first.form, second.form, lexicon) ? skeletonOf(spelling) : tail;
  return { key, mention: { kind: "organisation", spelling, prefix, token, start: token.start, end: second.end, evident: true, relation: false } };
}

function isDefinite(form: string): boolean {
  return form.startsWith(ARTICLE) || form.startsWith(`\u0648${ARTICLE}`);
}

/** A noun without article or clitics, which may stand in construct. */
function isConstruct(token: Token): boolean {
  return token.readings.some(({ pos, prefix, suffix }) => (pos === "noun" || pos === "masdar") && prefix === "" && suffix === "");
}

/** Whether the press writes the two words together often enough for them to mean more than one organisation. */
function isExpression(first: string, second: string, { words }: Lexicon): boolean {
  const right = (form: string): string => words.sameSkeleton(form).reduce((best, each) => (each.count > words.count(best) ? each.form : best), form);
  return words.follows(first, second) > 0 || words.follows(right(first), right(second)) > 0;
}

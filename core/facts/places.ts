import type { Document, Mention, Name, Token } from "../document.ts";
import type { Gazetteer, KnownName } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";
import { placeSlipsOf } from "./place-slips.ts";

/** The places of the document by the gazetteer, with their adjectives of relation and the slips that are made of them. */
export function placesOf(document: Document): readonly Name[] {
  const { lexicon } = document;
  const known = namesIn(document, "place", lexicon.places, (token) => relationAt(token, lexicon));
  const slips = placeSlipsOf(document, known);
  if (slips.length === 0) return known;
  return known.map((name) => {
    const own = slips.filter((slip) => slip.name === name);
    if (own.length === 0) return name;
    const mentions = [...name.mentions, ...own.map(({ mention }) => mention)].sort((a, b) => a.start - b.start);
    return { ...name, mentions, misspellings: new Map([...name.misspellings, ...own.map(({ mention, right }) => [mention.spelling, right] as const)]) };
  });
}

/** One mention and the name that it belongs to. */
interface Found {
  readonly name: KnownName;
  readonly mention: Mention;
  /** What it should be, where it is misspelt. */
  readonly right: string | undefined;
}

/** The tokens that a name of the kind may begin with; adjectives of relation are those of places. */
function candidates(document: Document, kind: Mention["kind"]): readonly Token[] {
  const named = document.tokensOf(kind);
  return kind === "place" ? [...new Set([...named, ...document.tokensOf("relation")])].sort((a, b) => a.start - b.start) : named;
}

/** The names of a gazetteer that occur in the document, each with its mentions in order. */
export function namesIn<N extends KnownName>(
  document: Document,
  kind: Mention["kind"],
  gazetteer: Gazetteer<N>,
  otherwise: (token: Token) => Found | undefined = () => undefined,
  isMeant: (mention: Mention) => boolean = () => true,
): readonly Name[] {
  const byName = new Map<KnownName, { readonly mentions: Mention[]; readonly misspellings: Map<string, string> }>();
  const add = ({ name, mention, right }: Found): void => {
    const known = byName.get(name) ?? { mentions: [], misspellings: new Map<string, string>() };
    known.mentions.push(mention);
    if (right !== undefined) known.misspellings.set(mention.spelling, right);
    byName.set(name, known);
  };
  let covered = 0;
  for (const token of candidates(document, kind)) {
    if (token.script !== "arabic" || token.start < covered) continue;
    const known = gazetteer.at(token);
    if (!known) {
      const other = otherwise(token);
      if (other) add(other);
      continue;
    }
    const { name, status, spelling, prefix, last } = known;
    const mention = { kind, spelling, prefix, token, start: token.start, end: last.end, evident: true, relation: false };
    if (!isMeant(mention)) continue;
    covered = last.end;
    add({ name, mention, right: status === "misspelling" ? name.name : undefined });
  }
  return [...byName].map(([{ name, variants }, found]) => ({ kind, key: name, preferred: name, accepted: variants, ...found }));
}

/** كازاخي, كازاخية, كازاخيين … with what may stand before them. */
function relationAt(token: Token, lexicon: Lexicon): Found | undefined {
  const relation = lexicon.relation(token.form);
  if (!relation) return undefined;
  const { place, prefix, stem, right } = relation;
  return { name: place, right, mention: { kind: "place", spelling: stem, prefix, token, start: token.start, end: token.end, evident: true, relation: true } };
}

import type { Document, Mention, Name, Token } from "../document.ts";
import type { Gazetteer, KnownName } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";

/** The places of the document by the gazetteer, with their adjectives of relation. */
export function placesOf(document: Document): readonly Name[] {
  return namesIn(document, "place", document.lexicon.places, (token) => relationAt(token, document.lexicon));
}

/** One mention and the name that it belongs to. */
interface Found {
  readonly name: KnownName;
  readonly mention: Mention;
  /** What it should be, where it is misspelt. */
  readonly right: string | undefined;
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
  for (const block of document.blocks) {
    let covered = block.start;
    for (const token of block.tokens) {
      if (token.kind !== "word" || token.script !== "arabic" || token.start < covered) continue;
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

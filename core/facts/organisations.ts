import { peelings } from "../clitics.ts";
import type { Document, Mention, Name, Token } from "../document.ts";
import { skeletonOf } from "../form.ts";
import type { Lexicon } from "../lexicon.ts";
import { nextWord } from "../neighbours.ts";

/** Nouns that an organisation's name begins with and that a hurried writer takes for each other. */
const HEADS: ReadonlySet<string> = new Set(
  ("منظمة مجموعة مجلس هيئة جمعية رابطة مؤسسة حركة حزب جبهة تحالف ائتلاف تيار معاهدة جماعة " + "حلف اتحاد معهد مركز وكالة مفوضية نقابة صندوق").split(" "),
);

const ARTICLE = "\u0627\u0644";
/** Words in construct between the head and the definite part: معاهدة of منظمة معاهدة الأمن الجماعي. */
const MOST_BETWEEN = 2;
/** So many definite words name an organisation; with one, too many do. */
const DISTINCT = 2;

/**
 * The organisations of the document that no table need know: names of a head noun and at least two definite words
 * (منظمة … الأمن الجماعي). Names with the same definite words are one, whatever their heads, where these words are no
 * common expression: every ministry and council has حقوق الإنسان, الأمن القومي.
 */
export function headedOrganisationsOf(document: Document): readonly Name[] {
  const byKey = new Map<string, Mention[]>();
  for (const [form, tokens] of document.vocabulary) {
    const head = peelings(form).find(({ prefix, stem }) => HEADS.has(stem) && !prefix.includes(ARTICLE) && !prefix.endsWith("\u0644\u0644"));
    if (!head) continue;
    for (const token of tokens) {
      const found = headedNameAt(token, head.prefix, head.stem, document.lexicon);
      if (!found) continue;
      const known = byKey.get(found.key);
      if (known) known.push(found.mention);
      else byKey.set(found.key, [found.mention]);
    }
  }
  return [...byKey].map(([key, mentions]) => ({
    kind: "organisation",
    key,
    preferred: undefined,
    accepted: [],
    misspellings: new Map<string, string>(),
    mentions: mentions.sort((a, b) => a.start - b.start),
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

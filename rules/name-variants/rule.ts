import {
  defineRule,
  isNameForm,
  isNamePart,
  isTabledName,
  type Lexicon,
  type Mention,
  type Name,
  nameKey,
  nextWord,
  oneOrAll,
  personNameAt,
  previousWord,
  skeletonOf,
} from "../../core/index.ts";
import { page } from "./page.ts";

/** A spelling that the figures know this well is a name of its own, not somebody's slip. */
const KNOWN = 20;
/** Both spellings in the table of names: so long that they are no pair such as سلمان and سليمان. */
const LONG = 6;
const CONSONANTS = 4;
/** So long that the vowels alone make no other name of it: بابتشنكو and بابتشينكو. */
const LONGEST = 8;
const ARTICLE = "\u0627\u0644";
/** Of the other places, so many are shown. */
const MOST_RELATED = 5;

export const rule = defineRule({
  scope: "document",
  category: "consistency",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const name of document.names) {
      // Names of organisations that are in no table are compared by organisation-drift.
      if (name.kind === "place" || (name.kind === "organisation" && name.preferred === undefined)) continue;
      const groups = groupsOf(name.mentions);
      const right = rightSpelling(name, groups, document.lexicon);
      if (right === undefined) continue;
      const models = groups.get(right) ?? [];
      const isWrong = (spelling: string, of: readonly Mention[]): boolean =>
        withoutArticle(spelling) !== withoutArticle(right) && (isTabled(name, spelling) || isVariant(spelling, of, right, models, name, document.lexicon));
      const wrong = [...groups].filter(([spelling, of]) => isWrong(spelling, of)).flatMap(([, of]) => of);
      const fixesOf = oneOrAll(wrong, () => right, { message: "fixAll", data: { right } } as const);
      const related = models.slice(0, MOST_RELATED).map((at) => ({ at, message: "other", data: { word: right } }) as const);
      for (const mention of wrong) {
        const word = mention.spelling;
        const fixes = fixesOf(mention, "unsafe");
        if (name.misspellings.has(word)) report({ at: mention, message: "misspelled", data: { word, right }, fixes, related });
        else
          report({
            at: mention,
            message: "variant",
            data: { word, right, count: groups.get(word)?.length ?? 0, rightCount: models.length },
            fixes,
            related,
          });
      }
    }
  },
});

function groupsOf(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.spelling);
    if (group) group.push(mention);
    else groups.set(mention.spelling, [mention]);
  }
  return groups;
}

/** الناتو and ناتو are one spelling. */
function withoutArticle(spelling: string): string {
  return spelling.startsWith(ARTICLE) ? spelling.slice(ARTICLE.length) : spelling;
}

/** A spelling of the gazetteer, accepted or misspelt. */
function isTabled({ preferred, accepted, misspellings }: Name, spelling: string): boolean {
  return spelling === preferred || accepted.includes(spelling) || misspellings.has(spelling);
}

/** The commonest spelling that the gazetteer accepts, or else the commonest; undefined where there is nothing to compare. */
function rightSpelling(name: Name, groups: ReadonlyMap<string, readonly Mention[]>, lexicon: Lexicon): string | undefined {
  const { preferred } = name;
  if (groups.size < 2 && name.misspellings.size === 0) return undefined;
  const candidates = preferred === undefined ? [...groups] : [...groups].filter(([spelling]) => isTabled(name, spelling) && !name.misspellings.has(spelling));
  const [best] = candidates.sort(
    ([a, x], [b, y]) =>
      y.length - x.length || Number(b === preferred) - Number(a === preferred) || lexicon.frequency(b) - lexicon.frequency(a) || fullness(y) - fullness(x),
  );
  return best?.[0] ?? preferred;
}

function isVariant(spelling: string, of: readonly Mention[], right: string, models: readonly Mention[], name: Name, lexicon: Lexicon): boolean {
  if (skeletonOf(spelling) === skeletonOf(right)) return false;
  const relation = bearing(of, models);
  if (relation === "neighbours") return false;
  if (isTabledName(spelling, lexicon) && isTabledName(right, lexicon)) {
    // Two spellings that are both names are two names, unless the rest of the name is the same: ميلان and ميلانو.
    const length = Math.min(spelling.length, right.length);
    return nameKey(spelling) === nameKey(right) && (relation === "same-rest" ? length >= LONG : relation === "evident" && length >= LONGEST);
  }
  // A slip of the pen in a common word is no name.
  if (relation !== "same-rest" && !(isNameForm(spelling, lexicon) && isNameForm(right, lexicon))) return false;
  // Another spelling that the figures know is another name, unless the rest of the name is the same.
  if (lexicon.frequency(spelling) >= KNOWN) return relation === "same-rest" && name.preferred === undefined;
  // Nobody has another name of the same consonants that no table, no dictionary and no newspaper knows.
  if (relation === "unrelated") return isSlip(spelling, right, lexicon);
  // One consonant for another makes another name too easily: بارنز and بارتز.
  return relation === "same-rest" || (relation === "evident" && (nameKey(spelling) === nameKey(right) || !isExchange(spelling, right)));
}

function isSlip(spelling: string, right: string, lexicon: Lexicon): boolean {
  const long = Math.min(spelling.length, right.length) >= LONG && nameKey(right).length >= CONSONANTS;
  return long && lexicon.words.count(spelling) === 0 && !isTabledName(spelling, lexicon) && nameKey(spelling) === nameKey(right);
}

/** Whether one letter stands for another, all others being the same. */
function isExchange(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((letter, i) => letter !== b[i]).length === 1;
}

/**
 * How two groups of mentions show that they are one person: by the rest of the name, by standing where a name stands; or
 * that they are not: two parts of one name beside each other are no spellings of each other.
 */
function bearing(variants: readonly Mention[], models: readonly Mention[]): "neighbours" | "same-rest" | "evident" | "unrelated" {
  const starts = new Set(models.map(({ start }) => start));
  if (variants.some(({ token }) => [previousWord(token), nextWord(token)].some((side) => side !== undefined && starts.has(side.start)))) return "neighbours";
  const before = new Set(models.map(({ token }) => previousWord(token)?.form));
  const after = new Set(models.map(({ token }) => nextWord(token)?.form));
  const shares = variants.some(({ token }) => {
    const [first, next] = [previousWord(token), nextWord(token)];
    return (first && before.has(first.form) && isNamePart(first)) || (next && after.has(next.form) && isNamePart(next));
  });
  if (shares) return "same-rest";
  return variants.some(({ evident }) => evident) && models.some(({ evident }) => evident) ? "evident" : "unrelated";
}

/** How many other parts of the name stand beside it at most: the writer of the fuller form knew it better. */
function fullness(mentions: readonly Mention[]): number {
  return mentions.reduce((most, { token, prefix }) => Math.max(most, personNameAt(token, prefix).parts.length), 0);
}

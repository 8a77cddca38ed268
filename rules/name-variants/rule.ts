import { defineRule, type Lexicon, type Mention, nextWord, prefixTo, previousWord, respell, skeletonOf, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** A spelling that the figures know this well is a name of its own, not somebody's slip. */
const KNOWN = 20;

/** With more places than this to change, each diagnostic would carry them all: the editor changes them by search and replace. */
const MOST_AT_ONCE = 50;
/** Of the other places, so many are shown. */
const MOST_RELATED = 5;

export const rule = defineRule({
  scope: "document",
  category: "consistency",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const { kind, mentions } of document.names) {
      if (kind !== "person") continue;
      const groups = new Map<string, Mention[]>();
      for (const mention of mentions) {
        const group = groups.get(mention.spelling);
        if (group) group.push(mention);
        else groups.set(mention.spelling, [mention]);
      }
      if (groups.size < 2) continue;
      const [best, ...others] = [...groups].sort(([a, x], [b, y]) => y.length - x.length || compareKnown(document.lexicon, a, b) || fullness(y) - fullness(x));
      if (!best) continue;
      const [right, models] = best;
      const wrong = others
        .filter(([spelling, of]) => document.lexicon.frequency(spelling) < KNOWN && skeletonOf(spelling) !== skeletonOf(right) && isSameBearer(of, models))
        .flatMap(([, of]) => of);
      const all =
        wrong.length > 1 && wrong.length <= MOST_AT_ONCE
          ? [{ safety: "unsafe" as const, edits: wrong.map((other) => editOf(other, right)), title: { message: "fixAll", data: { right } } as const }]
          : [];
      for (const mention of wrong) {
        report({
          at: mention,
          message: "variant",
          data: { word: mention.spelling, right, count: groups.get(mention.spelling)?.length ?? 0, rightCount: models.length },
          fixes: [{ safety: "unsafe" as const, edits: [editOf(mention, right)] }, ...all],
          related: models.slice(0, MOST_RELATED).map((model) => ({ at: model, message: "other", data: { word: right } }) as const),
        });
      }
    }
  },
});

function editOf({ start, end, token, prefix }: Mention, right: string): { start: number; end: number; text: string } {
  return { start, end, text: respell(token.text, token.form, prefixTo(prefix, right)) };
}

/** The spelling that the figures know before the one they do not. */
function compareKnown(lexicon: Lexicon, a: string, b: string): number {
  return lexicon.frequency(b) - lexicon.frequency(a);
}

/** Both spellings stand where a name stands, or after the same other part of the name: قاسم تواكييف, قاسم توكاييف. */
function isSameBearer(variants: readonly Mention[], models: readonly Mention[]): boolean {
  // Two parts of one person's name are no variants of each other: فابيانور فابينور.
  const starts = new Set(models.map(({ start }) => start));
  if (variants.some(({ token }) => [previousWord(token), nextWord(token)].some((side) => side !== undefined && starts.has(side.start)))) return false;
  if (variants.some(({ evident }) => evident) && models.some(({ evident }) => evident)) return true;
  const before = new Set(models.map(({ token }) => previousWord(token)?.form));
  return variants.some(({ token }) => {
    const form = previousWord(token)?.form;
    return form !== undefined && before.has(form) && !isKnown(previousWord(token));
  });
}

function isKnown(token: Token | undefined): boolean {
  return token === undefined || token.meanings.length > 0;
}

/** How many other parts of the name stand before it at most: the writer of the fuller form knew it better. */
function fullness(mentions: readonly Mention[]): number {
  return mentions.reduce((most, { token }) => Math.max(most, partsBefore(token)), 0);
}

/** No name has more parts than this before its last. */
const MOST_PARTS = 5;

function partsBefore(token: Token): number {
  let parts = 0;
  for (let before = previousWord(token); parts < MOST_PARTS && before?.meanings.length === 0 && !before.form.startsWith("ال"); before = previousWord(before))
    parts++;
  return parts;
}

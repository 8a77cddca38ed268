import { areVariants, defineRule, type Lexicon, prefixTo, respell, type VariantGroup, type VariantMention } from "../../core/index.ts";
import { page } from "./page.ts";

/** The majority writes its spelling in at least this share of the other files that write the name. */
const CLEAR_SHARE = 0.8;

/** A spelling of a person's name that the figures know this well is right in itself. */
const KNOWN = 20;

export const rule = defineRule({
  scope: "workspace",
  category: "consistency",
  severity: "warning",
  page,
  options: { atLeast: { type: "integer", default: 3, minimum: 2, maximum: 1000 } },
  check({ document, groups, elsewhere, options, report }) {
    // What is a name may be a term, too.
    const reported = new Set<number>();
    for (const group of groups) {
      const others = elsewhere.spellings(group.kind, group.key);
      if (others.size === 0) continue;
      for (const spelling of new Set(group.mentions.map((mention) => mention.spelling))) {
        const clear = majorityOver(spelling, group, others, document.lexicon);
        if (!clear || clear.files < options.atLeast) continue;
        for (const mention of group.mentions) {
          if (mention.spelling !== spelling || reported.has(mention.start)) continue;
          reported.add(mention.start);
          const text = textOf(mention, clear.spelling);
          report({
            at: mention,
            message: "variant",
            data: { word: spelling, right: clear.spelling, files: clear.files },
            ...(text === undefined ? {} : { fixes: [{ safety: "unsafe", edits: [{ start: mention.start, end: mention.end, text }] }] }),
          });
        }
      }
    }
  },
});

/** The spelling that the other files clearly prefer to this one. */
function majorityOver(
  spelling: string,
  { kind }: VariantGroup,
  others: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): { readonly spelling: string; readonly files: number } | undefined {
  if (kind === "person" && lexicon.frequency(spelling) >= KNOWN) return undefined;
  // Between equals the first by its letters, so that the order of files says nothing.
  const rivals = [...others].filter(([other]) => areVariants(kind, spelling, other, lexicon)).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [best] = rivals;
  if (!best || best[0] === spelling || lexicon.place(best[0])?.status === "misspelling") return undefined;
  const total = rivals.reduce((sum, [, files]) => sum + files, 0);
  return best[1] >= CLEAR_SHARE * total ? { spelling: best[0], files: best[1] } : undefined;
}

/** The mention in another spelling; undefined where nobody knows how it is inflected. */
function textOf({ start, end, token, prefix, rewritten }: VariantMention, right: string): string | undefined {
  const word = rewritten ? rewritten.get(right) : prefixTo(prefix, right);
  return word !== undefined && start === token.start && end === token.end ? respell(token.text, token.form, word) : word;
}

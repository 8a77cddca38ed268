import { defineRule, type Mention, type Name, prefixTo, respell } from "../../core/index.ts";
import { page } from "./page.ts";

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
    for (const name of document.names) {
      if (name.kind !== "place") continue;
      const right = rightSpelling(name);
      // Between accepted spellings `term-variants` chooses, for the name and its adjective together.
      const wrong = name.mentions.filter((mention) => name.misspellings.has(mention.spelling));
      if (wrong.length === 0) continue;
      const related = name.mentions
        .filter((mention) => mention.spelling === right)
        .slice(0, MOST_RELATED)
        .map((at) => ({ at, message: "other", data: { word: right } }) as const);
      const all =
        wrong.length > 1 && wrong.length <= MOST_AT_ONCE
          ? [{ safety: "unsafe" as const, edits: wrong.map((other) => editOf(other, right)), title: { message: "fixAll", data: { right } } as const }]
          : [];
      for (const mention of wrong) {
        report({
          at: mention,
          message: "misspelled",
          data: { word: mention.spelling, right },
          fixes: [{ safety: "safe", edits: [editOf(mention, right)] }, ...all],
          related,
        });
      }
    }
  },
});

/** The accepted spelling that most mentions have; the reference spelling between equals and where all are wrong. */
function rightSpelling(name: Name): string {
  const preferred = name.preferred ?? "";
  let best = preferred;
  let most = 0;
  for (const [spelling, count] of countSpellings(name)) {
    if (name.misspellings.has(spelling)) continue;
    if (count > most || (count === most && spelling === preferred)) {
      best = spelling;
      most = count;
    }
  }
  return best;
}

function countSpellings(name: Name): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { spelling } of name.mentions) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return counts;
}

function editOf({ start, end, token, prefix }: Mention, right: string): { start: number; end: number; text: string } {
  const word = prefixTo(prefix, right);
  return { start, end, text: end === token.end ? respell(token.text, token.form, word) : word };
}

import { defineRule, type Lexicon, type Mention, type Name, oneOrAll, type Safety } from "../../core/index.ts";
import { page } from "./page.ts";

/** Of the other places, so many are shown. */
const MOST_RELATED = 5;

export const rule = defineRule({
  scope: "document",
  category: "consistency",
  severity: "warning",
  page,
  check({ document, report }) {
    const { lexicon } = document;
    // A slip that the gazetteer does not list is that of the spelling it is nearest to.
    const isTabled = (spelling: string, relation: boolean): boolean => !relation && lexicon.place(spelling)?.status === "misspelling";
    for (const name of document.names) {
      if (name.kind !== "place") continue;
      const right = rightSpelling(name);
      // Between accepted spellings `term-variants` chooses, for the name and its adjective together.
      const wrong = name.mentions.filter(({ spelling }) => name.misspellings.has(spelling));
      if (wrong.length === 0) continue;
      const rightOf = ({ spelling, relation }: (typeof wrong)[number]): string =>
        isTabled(spelling, relation) ? right : (name.misspellings.get(spelling) ?? right);
      const fixesOf = oneOrAll(wrong, rightOf, { message: "fixAll", data: { right } } as const);
      const related = name.mentions
        .filter((mention) => mention.spelling === right)
        .slice(0, MOST_RELATED)
        .map((at) => ({ at, message: "other", data: { word: right } }) as const);
      for (const mention of wrong) {
        report({
          at: mention,
          message: "misspelled",
          data: { word: mention.spelling, right: rightOf(mention) },
          fixes: fixesOf(mention, safetyOf(mention, lexicon)),
          related,
        });
      }
    }
  },
});

/** What the gazetteer lists as a misspelling is nothing else; another slip may be a name that nobody listed. */
function safetyOf({ spelling, relation }: Mention, lexicon: Lexicon): Safety {
  return relation || lexicon.place(spelling)?.status === "misspelling" ? "safe" : "unsafe";
}

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
  for (const { spelling, relation } of name.mentions) if (!relation) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return counts;
}

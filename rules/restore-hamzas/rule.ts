import { type Document, defineRule, misspellingsOf } from "../../core/index.ts";
import { page } from "./page.ts";

/** More than one word in this many lacks its hamza. */
const ONE_IN = 50;
/** Fewer are soon repaired one by one. */
const FEWEST = 5;
const KINDS = ["missing-hamza", "hamza-on-wasl"] as const;

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "information",
  page,
  check({ document, report }) {
    const found = KINDS.flatMap((kind) => misspellingsOf(document, kind)).filter(({ fixes }) => fixes[0]?.safety === "safe");
    if (found.length < FEWEST || found.length * ONE_IN <= wordsIn(document)) return;
    found.sort((a, b) => a.token.start - b.token.start);
    const [first] = found;
    if (!first) return;
    report({
      at: first.token,
      message: "bulk",
      data: { count: found.length },
      fixes: [{ safety: "unsafe", title: { message: "restore" }, edits: found.flatMap(({ fixes }) => fixes[0]?.edits ?? []) }],
    });
  },
});

function wordsIn({ vocabulary }: Document): number {
  let count = 0;
  for (const tokens of vocabulary.values()) count += tokens.length;
  return count;
}

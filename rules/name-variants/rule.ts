import { defineRule, groupBy, oneOrAll } from "../../core/index.ts";
import { page } from "./page.ts";

/** Of the other places, so many are shown. */
const MOST_RELATED = 5;

export const rule = defineRule({
  scope: "document",
  category: "consistency",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const [name, variants] of groupBy(document.nameVariants, ({ name }) => name)) {
      const wrong = variants.flatMap(({ mentions }) => mentions);
      for (const { spelling: word, right, mentions, models } of variants) {
        const fixesOf = oneOrAll(wrong, () => right, { message: "fixAll", data: { right } } as const);
        const related = models.slice(0, MOST_RELATED).map((at) => ({ at, message: "other", data: { word: right } }) as const);
        for (const mention of mentions) {
          const fixes = fixesOf(mention, "unsafe");
          if (name.misspellings.has(word)) report({ at: mention, message: "misspelled", data: { word, right }, fixes, related });
          else report({ at: mention, message: "variant", data: { word, right, count: mentions.length, rightCount: models.length }, fixes, related });
        }
      }
    }
  },
});

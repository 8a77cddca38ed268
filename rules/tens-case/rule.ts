import { defineRule, previousWord, respell, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** Prepositions that govern the word right after them; بعد and قبل are adverbs too, but not before a number. */
const GOVERNORS: ReadonlySet<string> = new Set("في من على إلى الى عن مع منذ بين خلال بعد قبل حول ضد لدى عبر نحو قرابة حوالي".split(" "));
/** The nominative and the genitive of the numbers that show it. */
const CASES: ReadonlyMap<string, string> = new Map([
  ["عشرون", "عشرين"],
  ["ثلاثون", "ثلاثين"],
  ["أربعون", "أربعين"],
  ["خمسون", "خمسين"],
  ["ستون", "ستين"],
  ["سبعون", "سبعين"],
  ["ثمانون", "ثمانين"],
  ["تسعون", "تسعين"],
  ["اثنا", "اثني"],
  ["اثنتا", "اثنتي"],
  ["مئتان", "مئتين"],
  ["مائتان", "مائتين"],
  ["ألفان", "ألفين"],
  ["مليونان", "مليونين"],
  ["ملياران", "مليارين"],
]);

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "error",
  page,
  check({ document, report }) {
    for (const { tokens, notation } of document.numbers) {
      if (notation === "digits") continue;
      const governor = previousWord(tokens[0] as Token);
      const bare = governor?.form.replace(/^[وف](?=..)/, "");
      if (!governor || bare === undefined || !GOVERNORS.has(bare)) continue;
      for (const token of tokens) {
        const prefix = token.form.startsWith("و") ? "و" : "";
        const right = CASES.get(token.form.slice(prefix.length));
        if (right === undefined) continue;
        report({
          at: token,
          message: "genitive",
          data: { governor: governor.form, right: prefix + right },
          fixes: [{ safety: "safe", edits: [{ start: token.start, end: token.end, text: respell(token.text, token.form, prefix + right) }] }],
        });
      }
    }
  },
});

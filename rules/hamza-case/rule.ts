import { defineRule, previousWord, respell, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** A noun in اء with a pronoun, its hamza written for another case than the genitive. */
const NOT_GENITIVE = /^(.+ا)([ءؤ])(ه|ها|هم|هن|هما|نا|كم)$/;
/** Prepositions and adverbs that govern the word right after them; من is left out, for it is also مَن. */
const GOVERNORS =
  /^[وف]?(?:في|على|إلى|الى|عن|مع|بين|بعد|قبل|خلال|عبر|ضد|لدى|أثناء|تحت|حول|أمام|وراء|خلف|دون|بدون|رغم|برغم|حسب|بحسب|وفق|بسبب|نتيجة|جميع|كل|بعض|كافة|معظم|أحد|إحدى|عدد|بحضور|بمشاركة|برفقة|بقية|باقي|سائر)$/;

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    for (const form of document.caseForms) {
      const match = NOT_GENITIVE.exec(form);
      if (!match) continue;
      const [, stem = "", , pronoun = ""] = match;
      const right = `${stem}ئ${pronoun}`;
      for (const token of document.vocabulary.get(form) ?? []) {
        const governor = governorOf(token, right);
        if (governor === undefined) continue;
        report({
          at: token,
          message: "genitive",
          data: { governor, right },
          fixes: [{ safety: "safe", edits: [{ start: token.start, end: token.end, text: respell(token.text, form, right) }] }],
        });
      }
    }
  },
});

/** The preposition before the word or on it; a word that is also a verb (جاءه, شاءها) is none of ours. */
function governorOf(token: Token, right: string): string | undefined {
  const { words } = token.block.lexicon;
  const clitic = /^[وف]?([بل])/.exec(token.form)?.[1];
  const rightStem = right.replace(/^[وف]?[بل]/, "");
  // Of جاءه there is no genitive: the press has never written جائه.
  if (words.count(right) === 0 && (clitic === undefined || words.count(rightStem) === 0)) return undefined;
  const withoutClitic = token.form.replace(/^[وف]?[بل]/, "");
  const peeled = clitic !== undefined && withoutClitic.length > 4 && (words.count(withoutClitic) > 0 || words.count(rightStem) > 0);
  if (peeled) return clitic;
  const before = previousWord(token);
  if (!before || !GOVERNORS.test(before.form)) return undefined;
  return before.form;
}

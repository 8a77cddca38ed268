import { defineRule, previousWord, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const RIGHT = "إن شاء الله";
const SHA = "شاء";
const ALLAH = "الله";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    const visit = (first: Token, last: Token): void => {
      const word = document.text.slice(first.start, last.end);
      const right = (/^[وف](?=[إاأ])/.exec(first.form)?.[0] ?? "") + RIGHT;
      if (word === right) return;
      report({
        at: { start: first.start, end: last.end },
        message: "split",
        data: { word, right },
        fixes: [{ safety: "safe", edits: [{ start: first.start, end: last.end, text: right }] }],
      });
    };
    for (const god of document.vocabulary.get(ALLAH) ?? []) {
      const before = previousWord(god);
      if (before && /^[وف]?[إا]نشاء?$/.test(before.form)) visit(before, god);
      const earlier = before?.form === SHA ? previousWord(before) : undefined;
      if (earlier && /^[وف]?[اأ]ن$/.test(earlier.form)) visit(earlier, god);
    }
    for (const joined of document.vocabulary.get(SHA + ALLAH) ?? []) {
      const before = previousWord(joined);
      if (before && /^[وف]?[إاأ]ن$/.test(before.form)) visit(before, joined);
    }
    for (const whole of ["انشاءالله", "إنشاءالله"]) for (const token of document.vocabulary.get(whole) ?? []) visit(token, token);
  },
});

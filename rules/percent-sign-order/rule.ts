import { defineRule, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "block",
  category: "numbers",
  severity: "warning",
  page,
  check({ block, report }) {
    for (const sign of block.tokens) {
      if (sign.kind !== "punctuation" || (sign.text !== "%" && sign.text !== "٪")) continue;
      const number = sign.next;
      if (number?.kind !== "number" || !standsFree(sign.previous) || !endsFree(number.next)) continue;
      const { start } = sign;
      const { end } = number;
      const right = `${number.text}${sign.text}`;
      report({ at: { start, end }, message: "before", data: { right }, fixes: [{ safety: "safe", edits: [{ start, end, text: right }] }] });
    }
  },
});

/** Nothing before the sign that it could belong to: a space after a word, a bracket, an Arabic proclitic; not «5% 10» nor «a%20». */
function standsFree(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === "space") return before.previous?.kind !== "number";
  if (before.kind === "word") return /^(?:[وفبلك]|[وف]?[بلك])ـ?$/.test(before.text);
  return before.kind === "punctuation" && '(«"“['.includes(before.text);
}

function endsFree(after: Token | undefined): boolean {
  if (after === undefined || after.kind === "space") return true;
  return after.kind === "punctuation" && !"%٪/-–$".includes(after.text);
}

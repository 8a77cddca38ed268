import { countedNounOf, defineRule, isCount, type NumberMention, respell, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** The duals of a hundred and of scales, without their last letter. */
const DUAL = /^(?:مئت|مائت|ألف|مليون|مليار|بليون|تريليون|ترليون)[اي]ن$/;

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "error",
  page,
  check({ document, report }) {
    for (const number of document.numbers) {
      if (number.notation === "digits" || !isCount(number)) continue;
      for (const { message, token, right } of flawsOf(number)) {
        const edits = [{ start: token.start, end: token.end, text: respell(token.text, token.form, right) }];
        const fixes = [{ safety: "unsafe", edits }] as const;
        if (message === "dual") report({ at: token, message, data: { word: token.form, right }, fixes });
        else report({ at: token, message, severity: "warning", data: { right }, fixes });
      }
    }
  },
});

interface Flaw {
  readonly message: "dual" | "eight";
  readonly token: Token;
  readonly right: string;
}

function flawsOf(number: NumberMention): readonly Flaw[] {
  const { tokens } = number;
  return tokens.flatMap((token, i): readonly Flaw[] => {
    const word = token.form.replace(/^[وفبل]?(?=مئت|مائت|ألف|مليون|مليار|بليون|تريليون|ترليون|ثمان$)/, "");
    const isDual = DUAL.test(word);
    if (!isDual && word !== "ثمان") return [];
    const next = tokens[i + 1];
    // What follows within the number is its scale (مئتين ألف), after it the noun.
    const noun = next ? undefined : countedNounOf(number);
    if (isDual && (next ? isScale(next) : noun?.number === "singular")) return [{ message: "dual", token, right: token.form.slice(0, -1) }];
    return !isDual && (next ? isScale(next) : noun?.number === "plural") ? [{ message: "eight", token, right: `${token.form}ي` }] : [];
  });
}

function isScale(token: Token): boolean {
  return token.meanings.some(({ numeral, prefix }) => prefix === "" && (numeral?.kind === "scale" || numeral?.kind === "hundred"));
}

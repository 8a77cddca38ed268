import { countedNounOf, defineRule, measureOf, previousWord, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const TWO: ReadonlySet<string> = new Set(["اثنان", "اثنين", "اثنتان", "اثنتين"]);

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "information",
  page,
  check({ document, report }) {
    for (const mention of document.numbers) {
      const [number] = mention.tokens;
      if (mention.value !== 2 || !number || mention.tokens.length > 1) continue;
      const noun = countedNounOf(mention);
      if (!noun || noun.accusative || isUnit(noun.token) || (number.kind === "word" && !isTwo(number, noun.number))) continue;
      const [nominative, oblique] = [dualOf(noun.singular, "ان"), dualOf(noun.singular, "ين")];
      report({ at: { start: number.start, end: noun.token.end }, message: "dual", data: { nominative, oblique } });
    }
  },
});

/** اثنين جنود; in هدفين اثنين أمس the number strengthens the dual before it. */
function isTwo(token: Token, number: "singular" | "plural"): boolean {
  return TWO.has(token.form) && number === "plural" && previousWord(token)?.readings.some((reading) => reading.number === "dual") !== true;
}

function dualOf(singular: string, ending: "ان" | "ين"): string {
  if (singular.endsWith("ة")) return `${singular.slice(0, -1)}ت${ending}`;
  return `${singular.endsWith("ى") ? `${singular.slice(0, -1)}ي` : singular}${ending}`;
}

/** Units, which tables and recipes count in figures. */
function isUnit(token: Token): boolean {
  const measure = measureOf(token);
  return measure !== undefined && measure !== "time";
}

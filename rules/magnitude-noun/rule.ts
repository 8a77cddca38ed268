import { defineRule, isCount, nextVisible, nextWord, type Quantity, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** Singular, accusative and plural of each. */
const MAGNITUDES: ReadonlyMap<string, { readonly singular: string; readonly plural: string }> = new Map(
  (
    [
      ["ألف", "آلاف"],
      ["مليون", "ملايين"],
      ["مليار", "مليارات"],
      ["بليون", "بلايين"],
      ["تريليون", "تريليونات"],
      ["ترليون", "ترليونات"],
    ] as const
  ).flatMap(([singular, plural]) => [singular, plural].map((form) => [form, { singular, plural }] as const)),
);

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "error",
  page,
  check({ document, report }) {
    for (const quantity of document.quantities) {
      const found = isCount(quantity) ? magnitudeOf(quantity) : undefined;
      if (!found) continue;
      const { token, count } = found;
      const magnitude = MAGNITUDES.get(token.form);
      if (!magnitude) continue;
      const { singular, plural } = magnitude;
      const last = count % 100;
      const isPlural = token.form === plural;
      const say = (message: "plural" | "singular" | "accusative", right: string): void => {
        report({
          at: token,
          message,
          data: { word: token.form, right },
          fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: right }] }],
        });
      };
      // 105 مليار is met as often as 105 مليارات.
      if (count >= 3 && count <= 10 && !isPlural) say("plural", plural);
      else if (isPlural && (last >= 11 || (count >= 100 && last === 0))) say("singular", singular);
      else if (!isPlural && last >= 11 && endsPhrase(token)) say("accusative", `${singular}ا`);
    }
  },
});

/** The scale of a number and how many of it: 3 of 3 ملايين, 15 of خمسة عشر ألفا. Whole numbers alone. */
function magnitudeOf({ tokens, value }: Quantity): { readonly token: Token; readonly count: number } | undefined {
  const token = tokens.at(-1) as Token;
  const scale = token.meanings.find(({ numeral, prefix }) => numeral?.kind === "scale" && prefix === "")?.numeral?.value;
  if (tokens.length < 2 || scale === undefined) return undefined;
  const count = value / scale;
  const first = tokens[0] as Token;
  if (!Number.isInteger(count) || (first.kind === "number" && /[^\d٠-٩۰-۹]/.test(first.text) && count < 1000)) return undefined;
  return { token, count };
}

/** Nothing that could stand in the genitive follows: a mark, a preposition, a smaller part of the number, the end. */
function endsPhrase(token: Token): boolean {
  const next = nextVisible(token);
  if (!next) return true;
  if (next.kind === "punctuation") return /^[.،؛:؟!)»”]$/.test(next.text);
  const word = nextWord(token);
  if (!word) return false;
  // 14 مليون و700 ألف.
  if (word.form === "و") return word.next?.kind === "number";
  if (word.meanings.some(({ numeral, prefix }) => numeral !== undefined && prefix === "و")) return true;
  return /^(?:في|من|على|عن|منذ|خلال|بعد|قبل|بين)$/.test(word.form);
}

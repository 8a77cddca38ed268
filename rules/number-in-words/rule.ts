import { type Document, defineRule, measureAfter, type NumberMention, nextVisible, numberUse, previousVisible, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** Before a masculine noun and before a feminine one. */
const WORDS: ReadonlyMap<number, { readonly m: string; readonly f: string }> = new Map([
  [3, { m: "ثلاثة", f: "ثلاث" }],
  [4, { m: "أربعة", f: "أربع" }],
  [5, { m: "خمسة", f: "خمس" }],
  [6, { m: "ستة", f: "ست" }],
  [7, { m: "سبعة", f: "سبع" }],
  [8, { m: "ثمانية", f: "ثماني" }],
  [9, { m: "تسعة", f: "تسع" }],
  [10, { m: "عشرة", f: "عشر" }],
]);

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "information",
  preview: true,
  page,
  options: { limit: { type: "integer", default: 10, minimum: 1, maximum: 100 } },
  check({ document, options: { limit }, report }) {
    for (const [i, number] of document.numbers.entries()) {
      const [token] = number.tokens;
      if (number.notation !== "digits" || !token || !Number.isInteger(number.value) || number.value < 1 || number.value > limit) continue;
      if (!isCount(number, token) || hasLargeNeighbour(document, i, limit)) continue;
      const gender = number.counted && genderOf(number.counted);
      const right = gender && WORDS.get(number.value)?.[gender];
      if (right) {
        report({
          at: token,
          message: "words",
          data: { limit, right },
          fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: right }] }],
        });
      } else report({ at: token, message: "small", data: { limit, number: token.text } });
    }
  },
});

/** A count of things in running text: nothing measured, dated, named or listed. */
function isCount({ counted, sentence }: NumberMention, token: Token): boolean {
  const { kind } = sentence.block;
  if (kind !== "paragraph" && kind !== "quote") return false;
  if (counted === undefined || !isCountable(counted) || measureAfter(token) !== undefined || numberUse(token) !== "amount") return false;
  if (/\D/.test(token.text.replace(/[٠-٩۰-۹]/g, "0"))) return false;
  const before = previousVisible(token);
  return (
    before?.kind === "word" &&
    before.script === "arabic" &&
    before.form !== "من" &&
    before.readings.length > 0 &&
    !/^(?:الساعة|يوم|العمر|عمره|عمرها)$/.test(before.form)
  );
}

/** A plural, or those of whom so many are meant; what else follows a number (ن, مناشر) may be no count at all. */
function isCountable({ form, readings }: Token): boolean {
  return readings.some(({ number, pos }) => number === "plural" && pos !== "verb") || form === "من" || form === "منهم" || form === "منها";
}

/** Numbers of one phrase are written in one way: بين 5 و15 شخصا. */
function hasLargeNeighbour({ numbers }: Document, at: number, limit: number): boolean {
  const { sentence } = numbers[at] as NumberMention;
  return [numbers[at - 1], numbers[at + 1]].some(
    (other) => other?.sentence === sentence && other.notation === "digits" && (other.value > limit || !Number.isInteger(other.value)),
  );
}

/** The gender of the counted plural, where all its readings agree. */
function genderOf(counted: Token): "m" | "f" | undefined {
  const genders = new Set(
    counted.readings.filter(({ pos, number }) => pos !== "verb" && pos !== "particle" && number === "plural").map(({ gender }) => gender),
  );
  const [gender] = genders;
  return genders.size === 1 && nextVisible(counted) !== undefined ? gender : undefined;
}

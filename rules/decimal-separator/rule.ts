import {
  defineRule,
  digitSystemsOf,
  groupBy,
  majorityOf,
  nextVisible,
  numberTokens,
  numberUse,
  percentAfter,
  type Span,
  type Token,
} from "../../core/index.ts";
import { page } from "./page.ts";

type Mark = "." | "," | "،" | "٫";

interface Decimal extends Span {
  readonly text: string;
  readonly mark: Mark;
}

const HOUSE: Readonly<Record<string, Mark>> = { point: ".", comma: ",", arabic: "٫" };

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "warning",
  page,
  options: { separator: { type: "enum", values: ["text", "point", "comma", "arabic"], default: "text" } },
  check({ document, options, report }) {
    const numbers = numberTokens(document);
    const decimals = numbers.flatMap((token) => decimalAt(token) ?? []);
    const byMark = groupBy(decimals, ({ mark }) => mark);
    const house = HOUSE[options.separator];
    const right = house ?? majorityOf(byMark)?.[0];
    if (right === undefined) return;
    const model = byMark.get(right)?.[0];
    for (const { start, end, text, mark } of decimals) {
      if (mark === right) continue;
      const data = { number: text, right: text.replace(mark, right), sample: model?.text ?? "" };
      report({
        at: { start, end },
        message: house ? "house" : "mixed",
        data,
        fixes: [{ safety: "unsafe", edits: [{ start, end, text: data.right }] }],
        related: model ? [{ at: model, message: "other", data: { other: model.text } }] : [],
      });
    }
    const comma = byMark.get(",")?.[0];
    if (right !== "," || comma === undefined) return;
    for (const token of numbers) {
      if (!/^[1-9]\d{0,2},\d{3}$/.test(token.text) || !isCounted(token) || numberUse(token) !== "amount") continue;
      report({
        at: token,
        message: "ambiguous",
        // A question: only the writer knows which it is.
        severity: "information",
        data: { number: token.text, other: comma.text },
        related: [{ at: comma, message: "other", data: { other: comma.text } }],
      });
    }
  },
});

/**
 * A decimal of one or two places, or of any number after a point or ٫; with an Arabic comma glued between the digits it is
 * three tokens. A comma also parts the members of a list, so that something countable must follow.
 */
function decimalAt(token: Token): Decimal | undefined {
  const { text, start, end } = token;
  const [, mark, places] = /^[\d٠-٩۰-۹]+([.,٫])([\d٠-٩۰-۹]+)$/.exec(text) ?? [];
  if (mark !== undefined && places !== undefined) {
    // ٣.٥ is how keyboards without ٫ write it, and the systems of digits are another rule's matter.
    if (digitSystemsOf(text).length > 1 || numberUse(token) !== "amount") return undefined;
    if (mark === "٫") return { start, end, text, mark };
    if (places.length > 2 || (mark === "," && !isCounted(token))) return undefined;
    return { start, end, text, mark: mark as Mark };
  }
  const comma = token.next;
  const fraction = comma?.next;
  if (comma?.text !== "،" || fraction?.kind !== "number" || !/^\D?\d{1,2}$/.test(fraction.text) || !/^\d{1,3}$/.test(text)) return undefined;
  if (token.previous?.text === "،" || fraction.next?.text === "،" || !isMeasured(fraction) || numberUse(token) !== "amount") return undefined;
  return { start, end: fraction.end, text: `${text}،${fraction.text}`, mark: "،" };
}

/** What can be counted in fractions: something follows in the same phrase. */
function isCounted(token: Token): boolean {
  const next = nextVisible(token);
  return next !== undefined && (next.text === "%" || next.text === "٪" || (next.kind === "word" && next.script === "arabic" && !/^و/.test(next.form)));
}

const SCALES = /^(?:مليون|مليار|ملايين|مليارات|مليونا|مليارا|تريليون|تريليونات|ألف|آلاف)$/;

function isMeasured(token: Token): boolean {
  return percentAfter(token) !== undefined || SCALES.test(nextVisible(token)?.form ?? "");
}

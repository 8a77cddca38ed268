import { defineRule, groupBy } from "../../core/index.ts";
import { page } from "./page.ts";
import { numbersOf, restyled, type Style, type Written } from "./written.ts";

const HOUSE: Readonly<Record<string, Style>> = { comma: ",", arabic: "٬", point: ".", space: " ", none: "" };
/** With more numbers than this to change, each diagnostic would carry them all. */
const MOST_AT_ONCE = 50;

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "warning",
  page,
  options: { separator: { type: "enum", values: ["text", "comma", "arabic", "point", "space", "none"], default: "text" } },
  check({ document, options, report }) {
    const house = HOUSE[options.separator];
    const byStyle = groupBy(comparable(numbersOf(document), house !== undefined), ({ style }) => style);
    const [majority, others] = house === undefined ? byMajority(byStyle) : byHouse(byStyle, house);
    const example = majority[0];
    const style = house ?? example?.style;
    if (style === undefined) return;
    const all = others.length > 1 && others.length <= MOST_AT_ONCE ? others.map((other) => editOf(other, style)) : [];
    for (const number of others) {
      const edit = editOf(number, style);
      const data = { number: number.text, other: example?.text ?? edit.text, right: edit.text };
      report({
        at: number,
        message: house === undefined ? "mixed" : "house",
        data,
        fixes: [
          { safety: "unsafe", edits: [edit] },
          ...(all.length > 0 ? [{ safety: "unsafe" as const, title: { message: "fixAll", data: { count: all.length } } as const, edits: all }] : []),
        ],
        related: example ? [{ at: example, message: "other", data: { other: example.text } }] : [],
      });
    }
  },
});

function editOf({ start, end, text }: Written, style: Style): { start: number; end: number; text: string } {
  return { start, end, text: restyled(text, style) };
}

/**
 * Many houses part thousands from five digits on (12,500 but 3400, as do the SI and the Spanish academy): four digits
 * without a separator say nothing unless another number of four digits has one.
 */
function comparable(numbers: readonly Written[], asTheHouse: boolean): readonly Written[] {
  const partsFour = asTheHouse || numbers.some(({ style, digits }) => style !== "" && digits === 4) || !numbers.some(({ style }) => style !== "");
  return partsFour ? numbers : numbers.filter(({ style, digits }) => style !== "" || digits > 4);
}

function byHouse(byStyle: ReadonlyMap<Style, readonly Written[]>, house: Style): readonly [readonly Written[], readonly Written[]] {
  const others = [...byStyle].flatMap(([style, numbers]) => (style === house ? [] : numbers));
  return [byStyle.get(house) ?? [], others.sort((a, b) => a.start - b.start)];
}

/** The commonest style, and the numbers of every other one in reading order; between equals the one without separators gives way least. */
function byMajority(byStyle: ReadonlyMap<Style, readonly Written[]>): readonly [readonly Written[], readonly Written[]] {
  if (byStyle.size < 2) return [[], []];
  const groups = [...byStyle].sort(([a, x], [b, y]) => y.length - x.length || a.length - b.length);
  const others = groups.slice(1).flatMap(([, numbers]) => numbers);
  return [groups[0]?.[1] ?? [], others.sort((a, b) => a.start - b.start)];
}

import { type Document, defineRule, digitSystemsOf, groupBy, majorityOf, numberTokens, type PercentMark, percentAfter, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

interface Percentage {
  readonly number: Token;
  readonly mark: PercentMark;
}

const HOUSE: Readonly<Record<string, readonly PercentMark["way"][]>> = { sign: ["%", "٪"], fi: ["في المئة"], bi: ["بالمئة"] };
/** With more than this to change, each diagnostic would carry them all. */
const MOST_AT_ONCE = 50;

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "information",
  page,
  options: { style: { type: "enum", values: ["text", "sign", "fi", "bi"], default: "text" } },
  check({ document, options, report }) {
    const found = percentagesOf(document);
    const byWay = groupBy(found, ({ mark }) => mark.way);
    const [common, models] = majorityOf(byWay) ?? [];
    if (common === undefined || models === undefined) return;
    const house = HOUSE[options.style];
    const right = house === undefined ? [common] : house;
    const model = right.flatMap((way) => byWay.get(way) ?? [])[0];
    const wrong = found.filter(({ mark }) => !right.includes(mark.way));
    const edits = wrong.map((percentage) => editOf(percentage, right, model));
    for (const [i, { mark }] of wrong.entries()) {
      const data = { mark: mark.text, right: model?.mark.text ?? (right[0] as string) };
      const edit = edits[i];
      report({
        at: mark,
        message: house ? "house" : "mixed",
        data,
        fixes: [
          ...(edit ? [{ safety: "unsafe" as const, edits: [edit] }] : []),
          ...(edits.length > 1 && edits.length <= MOST_AT_ONCE
            ? [{ safety: "unsafe" as const, title: { message: "fixAll", data: { count: edits.length } } as const, edits }]
            : []),
        ],
        related: model ? [{ at: model.mark, message: "other", data: { other: model.mark.text } }] : [],
      });
    }
  },
});

/** From the end of the number on, so that the space before the words comes and goes with them. */
function editOf(
  { number, mark }: Percentage,
  right: readonly PercentMark["way"][],
  model: Percentage | undefined,
): { start: number; end: number; text: string } {
  const spaced = model !== undefined && model.mark.start > model.number.end;
  const sign = digitSystemsOf(number.text)[0] === "western" ? "%" : "٪";
  const text = right[0] === "%" || right[0] === "٪" ? `${spaced ? " " : ""}${right.length > 1 ? sign : right[0]}` : ` ${model?.mark.text ?? right[0]}`;
  return { start: number.end, end: mark.end, text };
}

/** Of the running text; brackets abbreviate. */
function percentagesOf(document: Document): readonly Percentage[] {
  return numberTokens(document).flatMap((number) => {
    const { kind } = number.block;
    if (kind !== "paragraph" && kind !== "listItem" && kind !== "quote") return [];
    const mark = percentAfter(number);
    return mark && !isBracketed(number) ? [{ number, mark }] : [];
  });
}

/** How many tokens back a bracket that abbreviates may have opened. */
const BRACKET_REACH = 8;

function isBracketed(number: Token): boolean {
  let before = number.previous;
  for (let i = 0; i < BRACKET_REACH && before; i++, before = before.previous) {
    if (before.text === "(") return true;
    if (before.text === ")") return false;
  }
  return false;
}

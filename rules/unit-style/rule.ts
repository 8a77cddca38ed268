import {
  countedAfter,
  type Document,
  defineRule,
  groupBy,
  majorityOf,
  type NumberMention,
  type Span,
  type Token,
  type UnitWay,
  unitAfter,
} from "../../core/index.ts";
import { page } from "./page.ts";

interface Measured extends Span {
  readonly text: string;
  readonly way: UnitWay;
  readonly number: NumberMention;
}

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "information",
  page,
  check({ document, report }) {
    for (const of of groupBy(measuredIn(document), ({ way }) => way.unit).values()) {
      const byWay = groupBy(of, ({ way }) => way);
      const [right, models] = majorityOf(byWay) ?? [];
      const [model] = models ?? [];
      if (right === undefined || model === undefined || isIntroduction(of)) continue;
      for (const measured of of) {
        if (measured.way === right) continue;
        const { start, end, text, number } = measured;
        report({
          at: { start, end },
          message: "mixed",
          data: { unit: text, right: model.text, rightCount: models?.length ?? 0 },
          fixes: [{ safety: "unsafe", edits: [{ start, end, text: formAfter(number, right) }] }],
          related: [{ at: model, message: "other", data: { other: model.text } }],
        });
      }
    }
  },
});

/** The name in full once or more, and from then on one abbreviation. */
function isIntroduction(of: readonly Measured[]): boolean {
  const firstShort = of.findIndex(({ way }) => way.forms.length === 1);
  if (firstShort < 1) return false;
  const after = new Set(of.slice(firstShort).map(({ way }) => way));
  return after.size === 1 && new Set(of.slice(0, firstShort).map(({ way }) => way)).size === 1;
}

function formAfter({ value }: NumberMention, { forms }: UnitWay): string {
  const [singular = "", accusative = singular, plural = singular] = forms;
  return countedAfter(value, { singular, accusative, plural });
}

/** Units right after a number of the running text. */
function measuredIn({ numbers, text }: Document): readonly Measured[] {
  return numbers.flatMap((number) => {
    const { kind } = number.sentence.block;
    if (kind !== "paragraph" && kind !== "listItem" && kind !== "quote") return [];
    const unit = unitAfter(number.tokens.at(-1) as Token);
    if (!unit) return [];
    const { start, end, way } = unit;
    return [{ start, end, text: text.slice(start, end), way, number }];
  });
}

import { countedAfter, type Document, defineRule, groupBy, majorityOf, nextVisible, type Quantity, type Span, type Token } from "../../core/index.ts";
import { page } from "./page.ts";
import units from "./units.tsv";

interface Way {
  readonly unit: string;
  readonly name: string;
  /** Singular, accusative, plural; one form for an abbreviation. */
  readonly forms: readonly string[];
}

const WAYS: readonly Way[] = units
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [unit = "", name = "", forms = ""] = line.split("\t");
    return { unit, name, forms: forms.split(",") };
  });
const BY_FORM: ReadonlyMap<string, Way> = new Map(WAYS.flatMap((way) => way.forms.map((form) => [form, way] as const)));

interface Measured extends Span {
  readonly text: string;
  readonly way: Way;
  readonly quantity: Quantity;
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
        const { start, end, text, quantity } = measured;
        report({
          at: { start, end },
          message: "mixed",
          data: { unit: text, right: model.text, rightCount: models?.length ?? 0 },
          fixes: [{ safety: "unsafe", edits: [{ start, end, text: formAfter(quantity, right) }] }],
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

function formAfter({ value }: Quantity, { forms }: Way): string {
  const [singular = "", accusative = singular, plural = singular] = forms;
  return countedAfter(value, { singular, accusative, plural });
}

/** Units right after a number of the running text. */
function measuredIn({ quantities, text }: Document): readonly Measured[] {
  return quantities.flatMap((quantity) => {
    const { kind } = quantity.sentence.block;
    if (kind !== "paragraph" && kind !== "listItem" && kind !== "quote") return [];
    const unit = nextVisible(quantity.tokens.at(-1) as Token);
    if (unit?.kind !== "word") return [];
    const second = nextVisible(unit);
    const pair = second && BY_FORM.get(`${unit.form} ${second.form}`);
    const way = pair ?? BY_FORM.get(unit.form);
    const end = pair && second ? second.end : unit.end;
    return way ? [{ start: unit.start, end, text: text.slice(unit.start, end), way, quantity }] : [];
  });
}

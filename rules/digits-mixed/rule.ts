import {
  type DigitSystem,
  defineRule,
  digitSystemsOf,
  groupBy,
  inDigits,
  majorityOf,
  nextVisible,
  numberTokens,
  previousVisible,
  type Token,
} from "../../core/index.ts";
import { page } from "./page.ts";

/** With more numbers than this to change, each diagnostic would carry them all: the house option and `--fix` are for that. */
const MOST_AT_ONCE = 100;

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "warning",
  page,
  options: { digits: { type: "enum", values: ["text", "western", "arabic", "persian"], default: "text" } },
  check({ document, options, report }) {
    const numbers = numberTokens(document).filter((token) => !isForeign(token));
    const bySystem = groupBy(numbers, ({ text }) => digitSystemsOf(text)[0]);
    const [common, models] = majorityOf(bySystem) ?? [];
    if (common === undefined || models === undefined) return;
    const right = options.digits === "text" ? common : (options.digits as DigitSystem);
    const wrong = numbers.filter(({ text }) => digitSystemsOf(text).some((system) => system !== right));
    const all = wrong.length > 1 && wrong.length <= MOST_AT_ONCE ? wrong : [];
    const model = bySystem.get(right)?.[0];
    for (const token of wrong) {
      const text = converted(token.text, right);
      const data = { number: token.text, right: text, sample: model?.text ?? inDigits("123", right) };
      const message = digitSystemsOf(token.text).length > 1 ? "inside" : options.digits === "text" ? "mixed" : "house";
      report({
        at: token,
        message,
        data,
        fixes: [
          { safety: "unsafe", edits: [{ start: token.start, end: token.end, text }] },
          ...(all.length > 0
            ? [
                {
                  safety: "unsafe" as const,
                  title: { message: "fixAll", data: { count: all.length } } as const,
                  edits: all.map(({ start, end, text: written }) => ({ start, end, text: converted(written, right) })),
                },
              ]
            : []),
        ],
        related: model ? [{ at: model, message: "other", data: { other: model.text } }] : [],
      });
    }
  },
});

/** Arabic and Persian digits have separators of their own; a comma before anything but a group of three is a decimal comma. */
function converted(text: string, system: DigitSystem): string {
  const written = inDigits(text, system);
  if (system === "western") return written;
  const marks = written.replace(/[^.,]/g, "");
  const groups = /^.{1,3}(?:,.{3})+(?:\.|$)/.test(written);
  if (groups) return written.replaceAll(",", "٬").replace(".", "٫");
  return marks.length === 1 ? written.replace(/[.,]/, "٫") : written;
}

/** Part of a Latin name or of a code: F-16, إف-16, 5G, PS 5. */
function isForeign(token: Token): boolean {
  for (const side of [token.previous, token.next]) {
    if (side?.kind === "opaque" || side?.kind === "word") {
      if (side.kind === "opaque" || side.script === "other") return true;
    } else if (side?.kind === "punctuation" && "-–/_.:".includes(side.text)) {
      const beyond = side === token.previous ? side.previous : side.next;
      if (beyond?.kind === "word") return true;
    }
  }
  return [previousVisible(token), nextVisible(token)].some((side) => side?.kind === "word" && side.script === "other");
}

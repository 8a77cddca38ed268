import { type Block, defineRule, type Span } from "../../core/index.ts";
import { page } from "./page.ts";

const OVERRIDES = "\u202d\u202e";
const ISOLATES = "\u2066\u2067\u2068";
const POP_ISOLATE = "\u2069";
const POP_EMBEDDING = "\u202c";
const ANY = /[\u202a-\u202e\u2066-\u2069]/g;

export const rule = defineRule({
  scope: "block",
  category: "hygiene",
  severity: "error",
  page,
  check({ block, report }) {
    const text = textOf(block);
    const open: { readonly at: number; readonly isolate: boolean; readonly override: boolean }[] = [];
    const flag = (at: number, message: "override" | "unbalanced", closed?: number): void => {
      const [span, ...others] = [at, ...(closed === undefined ? [] : [closed])].map((index) => ({
        start: block.start + index,
        end: block.start + index + 1,
      })) as [Span, ...Span[]];
      const fixes = [{ safety: "unsafe", edits: [span, ...others].map((place) => ({ ...place, text: "" })) }] as const;
      if (message === "override") report({ at: span, message, fixes });
      else report({ at: span, message, fixes });
    };
    for (const { 0: control, index } of text.matchAll(ANY)) {
      if (control === POP_ISOLATE || control === POP_EMBEDDING) {
        const last = open.at(-1);
        if (last?.isolate !== (control === POP_ISOLATE)) flag(index, "unbalanced");
        else if (open.pop()?.override) flag(last.at, "override", index);
        continue;
      }
      open.push({ at: index, isolate: ISOLATES.includes(control), override: OVERRIDES.includes(control) });
    }
    for (const { at, override } of open) flag(at, override ? "override" : "unbalanced");
  },
});

function textOf(block: Block): string {
  return block.tokens.map(({ text }) => text).join("");
}

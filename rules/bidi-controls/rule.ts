import { defineRule, type Span } from "../../core/index.ts";
import { page } from "./page.ts";

const OVERRIDES = "\u202d\u202e";
const ISOLATES = "\u2066\u2067\u2068";
const POP_ISOLATE = "\u2069";
const POP_EMBEDDING = "\u202c";
const ANY = /[\u202a-\u202e\u2066-\u2069]/g;

export const rule = defineRule({
  scope: "document",
  category: "hygiene",
  severity: "error",
  page,
  check({ document, report }) {
    if (document.text.search(ANY) < 0) return;
    for (const { start, end } of document.blocks) {
      for (const { message, at } of flawsIn(document.text.slice(start, end), start)) {
        const [span, ...others] = at;
        const fixes = [{ safety: "unsafe", edits: [span, ...others].map((place) => ({ ...place, text: "" })) }] as const;
        if (message === "override") report({ at: span, message, fixes });
        else report({ at: span, message, fixes });
      }
    }
  },
});

interface Flaw {
  readonly message: "override" | "unbalanced";
  /** The control, and the one that closes it if there is one. */
  readonly at: readonly [Span, ...Span[]];
}

/** The flaws of a block of text that starts at an offset of the document. */
function flawsIn(text: string, start: number): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const open: { readonly at: number; readonly isolate: boolean; readonly override: boolean }[] = [];
  const spanOf = (index: number): Span => ({ start: start + index, end: start + index + 1 });
  for (const { 0: control, index } of text.matchAll(ANY)) {
    if (control === POP_ISOLATE || control === POP_EMBEDDING) {
      const last = open.at(-1);
      if (last?.isolate !== (control === POP_ISOLATE)) flaws.push({ message: "unbalanced", at: [spanOf(index)] });
      else if (open.pop()?.override) flaws.push({ message: "override", at: [spanOf(last.at), spanOf(index)] });
      continue;
    }
    open.push({ at: index, isolate: ISOLATES.includes(control), override: OVERRIDES.includes(control) });
  }
  for (const { at, override } of open) flaws.push({ message: override ? "override" : "unbalanced", at: [spanOf(at)] });
  return flaws;
}

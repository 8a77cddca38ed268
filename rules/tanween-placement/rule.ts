import { type Document, defineRule, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const FATHATAN = "\u064b";
/** كتابًا: the letter, perhaps a shadda, the tanween, the alif. */
const BEFORE_ALIF = /\u064b\u0651?[اى]$/;
/** كتاباً */
const ON_ALIF = /[اى]\u064b$/;

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  options: { style: { type: "enum", values: ["consistent", "before", "on"], default: "consistent" } },
  check({ document, options, report }) {
    const { before, on } = tanweensOf(document);
    // A text that is undecided gives no reason to prefer one.
    if (options.style === "consistent" && (before.length === on.length || Math.min(before.length, on.length) === 0)) return;
    const keepsBefore = options.style === "before" || (options.style === "consistent" && before.length > on.length);
    for (const token of keepsBefore ? on : before) {
      const right = keepsBefore ? moveBefore(token.text) : moveOn(token.text);
      report({
        at: token,
        message: "spelling",
        data: { word: token.form, right },
        fixes: [{ safety: "safe", edits: [{ start: token.start, end: token.end, text: right }] }],
      });
    }
  },
});

function tanweensOf(document: Document): { readonly before: readonly Token[]; readonly on: readonly Token[] } {
  const words = document.markedTokens.filter(({ kind, text }) => kind === "word" && text.includes(FATHATAN));
  return { before: words.filter(({ text }) => BEFORE_ALIF.test(text)), on: words.filter(({ text }) => ON_ALIF.test(text)) };
}

function moveBefore(text: string): string {
  return text.replace(/([اى])\u064b$/, `${FATHATAN}$1`);
}

function moveOn(text: string): string {
  return text.replace(/\u064b(\u0651?)([اى])$/, `$1$2${FATHATAN}`);
}

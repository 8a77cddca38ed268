import { defineRule, nextVisible, prefixTo, previousVisible, quoteMarkedBy, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const CONJUNCTION = "و";
const ARTICLE = "ال";
const PREPOSITIONS: readonly string[] = ["ب", "ل", "ك", "ف"];
const TATWEEL = "ـ";
/** A noun met this often with the article is a noun. */
const KNOWN = 50;

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    const visit = (clitic: string, joined: (token: Token, next: Token) => string | undefined, safety: "safe" | "unsafe"): void => {
      for (const token of document.vocabulary.get(clitic) ?? []) {
        const next = nextVisible(token);
        if (!next || token.next === next || token.next?.next !== next || token.text !== clitic || isLetter(token, next)) continue;
        const text = joined(token, next);
        if (text === undefined) continue;
        report({
          at: { start: token.start, end: next.start },
          message: "detached",
          data: { word: clitic, right: text + (next.kind === "word" ? "" : next.text) },
          fixes: [{ safety, edits: [{ start: token.start, end: next.kind === "word" ? next.end : next.start, text }] }],
        });
      }
    };
    visit(CONJUNCTION, joinConjunction, "safe");
    for (const preposition of PREPOSITIONS) visit(preposition, joinPreposition, "unsafe");
    visit(ARTICLE, joinArticle, "unsafe");
  },
});

/** The letter itself is meant, as in a list: أ و ب, (و), حرف و. */
function isLetter(token: Token, next: Token): boolean {
  const before = previousVisible(token);
  if (next.kind === "word" && (next.form.length < 2 || next.script !== "arabic")) return true;
  if (!before) return next.kind !== "word" || next.form.length < 3;
  if (before.end === token.start && quoteMarkedBy(before)?.open !== before) return true;
  return before.kind === "word" && (before.form.length < 2 || /^(?:ال)?حرفا?$/.test(before.form));
}

function joinConjunction(_: Token, next: Token): string | undefined {
  if (next.kind === "word") return CONJUNCTION + next.text;
  if (next.kind === "number" || quoteMarkedBy(next)?.open === next) return CONJUNCTION;
  return undefined;
}

function joinPreposition(token: Token, next: Token): string | undefined {
  if (next.kind === "number") return token.text + TATWEEL;
  if (next.kind !== "word") return undefined;
  const joined = prefixTo(token.text, next.text);
  return next.block.lexicon.words.count(prefixTo(token.form, next.form)) > 0 ? joined : undefined;
}

/** ال before a name is a family's آل or part of a foreign name: ال سعود, ال باتشينو. */
function joinArticle(_: Token, next: Token): string | undefined {
  if (next.kind !== "word") return undefined;
  const { words } = next.block.lexicon;
  const together = words.count(ARTICLE + next.form);
  return together >= KNOWN && words.follows("آل", next.form) === 0 && words.count(next.form) > 0 ? ARTICLE + next.text : undefined;
}

import { defineRule, type Edit, type Safety, type Span } from "../../core/index.ts";
import { page } from "./page.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  quot: '"',
  amp: "&",
  lt: "<",
  gt: ">",
  apos: "'",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  rlm: "",
  lrm: "",
  zwnj: "",
  "#39": "'",
  "#34": '"',
  "#160": " ",
  "#8220": "“",
  "#8221": "”",
};
const ENTITY = /&(#?[a-z0-9]{2,6});/gi;
/** The elements that editing systems leave behind. */
const TAG = /<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|p|span|strong|u|ul)(?:\s[a-z][^<>\n]{0,300})?\s*\/?>/gi;
const WIKI_LINK = /\[\[([^[\]\n]{1,100})\]\]/g;

export const rule = defineRule({
  scope: "document",
  category: "hygiene",
  severity: "warning",
  page,
  check({ document, report }) {
    const { text, format } = document;
    if (format !== "plaintext") return;
    const replace = (at: Span, text: string, safety: Safety): readonly { safety: Safety; edits: readonly Edit[] }[] => [{ safety, edits: [{ ...at, text }] }];
    for (const match of text.matchAll(ENTITY)) {
      const right = ENTITIES[(match[1] ?? "").toLowerCase()];
      if (right === undefined) continue;
      const at = { start: match.index, end: match.index + match[0].length };
      if (right.trim() === "") report({ at, message: "space", fixes: replace(at, right, "safe") });
      else report({ at, message: "entity", data: { right }, fixes: replace(at, right, "safe") });
    }
    for (const match of text.matchAll(TAG)) {
      const at = { start: match.index, end: match.index + match[0].length };
      report({ at, message: "tag", fixes: replace(at, "", "unsafe") });
    }
    for (const match of text.matchAll(WIKI_LINK)) {
      const at = { start: match.index, end: match.index + match[0].length };
      report({ at, message: "wiki", fixes: replace(at, match[1]?.split("|").at(-1) ?? "", "unsafe") });
    }
  },
});

import type { BlockKind } from "../document.ts";
import type { BlockLayout } from "../parse.ts";
import type { Span } from "../span.ts";

/** The fields that readers see. */
const CHECKED: Readonly<Record<string, BlockKind>> = { title: "headline", description: "metadata" };

/**
 * The values of `title` and `description` in YAML front matter, where they stand on one line, plain or quoted.
 * A value with an escape sequence or a block scalar is left alone: its letters are not where they seem to be.
 */
export function frontmatterBlocks(text: string, span: Span): readonly BlockLayout[] {
  const blocks: BlockLayout[] = [];
  let lineStart = span.start;
  while (lineStart < span.end) {
    let lineEnd = text.indexOf("\n", lineStart);
    if (lineEnd < 0 || lineEnd > span.end) lineEnd = span.end;
    const field = /^(title|description)[ \t]*:[ \t]+/.exec(text.slice(lineStart, Math.min(lineEnd, lineStart + 40)));
    if (field) {
      const value = valueSpan(text, lineStart + field[0].length, lineEnd);
      const kind = CHECKED[field[1] ?? ""];
      if (value && kind) blocks.push({ ...value, kind, opaque: [] });
    }
    lineStart = lineEnd + 1;
  }
  return blocks;
}

function valueSpan(text: string, from: number, lineEnd: number): Span | undefined {
  let end = lineEnd;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  if (end === from) return undefined;
  const first = text.charAt(from);
  if (first === '"' || first === "'") {
    const close = text.indexOf(first, from + 1);
    const inner = text.slice(from + 1, close);
    return close > from + 1 && !inner.includes("\\") && !text.startsWith(first, close + 1) ? { start: from + 1, end: close } : undefined;
  }
  if ("|>[{&*!%@`".includes(first)) return undefined;
  const comment = text.slice(from, end).search(/\s#/);
  if (comment >= 0) end = from + comment;
  return { start: from, end };
}

import type { Nodes, Parents, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { BlockKind, Comment } from "../document.ts";
import type { BlockLayout, Layout } from "../parse.ts";
import type { Span } from "../span.ts";
import { findComments } from "./comments.ts";
import { frontmatterBlocks } from "./frontmatter.ts";
import { plaintextLayout } from "./plaintext.ts";

/** CommonMark with GFM tables and YAML front matter, read by micromark: the text in it is checked, the rest is opaque. */
export function markdownLayout(text: string): Layout {
  // A byte-order mark is no part of Markdown; a space keeps the offsets.
  const source = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
  const found: { blocks: BlockLayout[]; comments: Comment[] } = { blocks: [], comments: [] };
  try {
    const tree = fromMarkdown(source, {
      extensions: [frontmatter(["yaml"]), gfm()],
      mdastExtensions: [frontmatterFromMarkdown(["yaml"]), gfmFromMarkdown()],
    });
    visitBlocks(text, tree, "paragraph", found);
  } catch (error) {
    // Quotations nested thousands deep exhaust the stack. Nobody wrote them; the text is still read, as plain text.
    if (error instanceof RangeError) return plaintextLayout(text);
    throw error;
  }
  found.blocks.sort((a, b) => a.start - b.start);
  return found;
}

function visitBlocks(text: string, parent: Parents | Root, inherited: BlockKind, found: { blocks: BlockLayout[]; comments: Comment[] }): void {
  for (const node of parent.children as Nodes[]) {
    switch (node.type) {
      case "yaml":
        found.blocks.push(...frontmatterBlocks(text, spanOf(node)));
        break;
      case "html":
        for (const comment of findComments(text, spanOf(node).start, spanOf(node).end)) found.comments.push(comment);
        break;
      case "heading":
        addBlock(text, node, node.depth === 1 ? "headline" : "heading", found);
        break;
      case "paragraph":
        addBlock(text, node, inherited, found);
        break;
      case "tableCell":
        addBlock(text, node, "tableCell", found);
        break;
      case "blockquote":
        visitBlocks(text, node, "quote", found);
        break;
      case "listItem":
        visitBlocks(text, node, "listItem", found);
        break;
      default:
        if ("children" in node) visitBlocks(text, node, inherited, found);
    }
  }
}

/** The block from its first to its last visible language; what lies between the text nodes is opaque. */
function addBlock(text: string, node: Parents, kind: BlockKind, found: { blocks: BlockLayout[]; comments: Comment[] }): void {
  const language: Span[] = [];
  collectLanguage(text, node, language, found.comments);
  const first = language[0];
  const last = language.at(-1);
  if (!first || !last) return;
  const start = first.start;
  const end = last.end;
  const opaque: Span[] = [];
  let at = start;
  for (const span of language) {
    if (span.start > at) opaque.push(...gaps(text, at, span.start));
    at = span.end;
  }
  found.blocks.push({ kind, start, end, opaque });
}

function collectLanguage(text: string, node: Nodes, language: Span[], comments: Comment[]): void {
  switch (node.type) {
    case "text":
      for (const span of withoutEscapes(text, spanOf(node))) language.push(span);
      return;
    case "html":
      for (const comment of findComments(text, spanOf(node).start, spanOf(node).end)) comments.push(comment);
      return;
    case "inlineCode":
    case "image":
    case "imageReference":
    case "footnoteReference":
    case "break":
      return;
    default:
      if ("children" in node) for (const child of node.children as Nodes[]) collectLanguage(text, child, language, comments);
  }
}

/** A line break and the indentation or `>` after it lie between two text nodes or inside one: white space stays white space. */
function gaps(text: string, start: number, end: number): readonly Span[] {
  return text.slice(start, end).trim() === "" ? [] : [{ start, end }];
}

/** A backslash escape and a character reference (`&nbsp;`) inside a text node are Markdown, not language. */
function withoutEscapes(text: string, span: Span): readonly Span[] {
  const kept: Span[] = [];
  let from = span.start;
  const cut = (start: number, end: number): void => {
    if (start > from) kept.push({ start: from, end: start });
    from = end;
  };
  for (let i = span.start; i < span.end; i++) {
    const char = text[i];
    if (char === "\\" && /[!-/:-@[-`{-~]/.test(text.charAt(i + 1))) {
      cut(i, i + 1);
      i++;
    } else if (char === "&") {
      const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/.exec(text.slice(i, Math.min(i + 40, span.end)));
      if (reference) {
        cut(i, i + reference[0].length);
        i += reference[0].length - 1;
      }
    } else if (char === "\n") {
      // In a block quotation, the next line's `>` is inside the text node's span.
      const marker = /^[ \t]*>[> \t]*/.exec(text.slice(i + 1, Math.min(i + 80, span.end)));
      if (marker) cut(i + 1, i + 1 + marker[0].length);
    }
  }
  if (span.end > from) kept.push({ start: from, end: span.end });
  return kept;
}

function spanOf(node: Nodes): Span {
  // Every node that the parser made has its place.
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

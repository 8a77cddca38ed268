import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { overlaps } from "../core/index.ts";
import { pageIn } from "../workspace/pages.ts";
import type { Checker } from "./checker.ts";
import { rangeOf, say } from "./convert.ts";
import type { ClientFeatures } from "./features.ts";
import type { Host } from "./host.ts";

/** The flaws at a position, each with the page of its rule; nothing where there is no flaw. */
export async function hover(document: TextDocument, position: Position, checker: Checker, host: Host, features: ClientFeatures): Promise<Hover | null> {
  const { diagnostics, language } = await checker.check(document);
  const offset = document.offsetAt(position);
  const found = diagnostics.filter((diagnostic) => overlaps(diagnostic, { start: offset, end: offset }));
  const [first] = found;
  if (!first) return null;
  const range = rangeOf(document, first);
  const parts: string[] = [];
  for (const rule of new Set(found.map(({ rule }) => rule))) {
    for (const { message, rule: reporter } of found) {
      if (reporter !== rule) continue;
      const text = say(message, language);
      parts.push(features.markdownHover ? `**${escaped(text)}**` : text);
    }
    const page = await host.readPage(rule);
    if (page !== undefined) parts.push(pageIn(language, page).trim());
  }
  return { contents: { kind: features.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText, value: parts.join("\n\n") }, range };
}

/** The words of an article are no Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}

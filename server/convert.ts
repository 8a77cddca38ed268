import {
  type CodeAction,
  CodeActionKind,
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Diagnostic, type Language, type Message, render, type Severity, type Span } from "../core/index.ts";
import { pageUrl } from "../workspace/pages.ts";

export const SOURCE = "tadqiq";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Travels with a diagnostic to the editor and back, so that its fixes need not be found again. */
export interface DiagnosticData {
  readonly version: number;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
}

/** What the editor understands. */
export interface ClientFeatures {
  readonly relatedInformation: boolean;
  readonly versionedEdits: boolean;
}

const RIGHT_TO_LEFT_MARK = "\u200f";

/** A message in one language. Editors show it from left to right: a mark at its end keeps Arabic punctuation on its side. */
export function say(message: Message, language: Language): string {
  const text = render(message, { language, isolate: true });
  return language === "ar" ? text + RIGHT_TO_LEFT_MARK : text;
}

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toLsp(document: TextDocument, diagnostic: Diagnostic, language: Language, features: ClientFeatures): LspDiagnostic {
  const data: DiagnosticData = {
    version: document.version,
    fixes: diagnostic.fixes.map(({ title, edits }) => ({
      title: say(title, language),
      edits: edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })),
    })),
  };
  return {
    range: rangeOf(document, diagnostic),
    severity: severities[diagnostic.severity],
    code: diagnostic.rule,
    codeDescription: { href: pageUrl(diagnostic.rule) },
    source: SOURCE,
    message: say(diagnostic.message, language),
    data,
    ...(features.relatedInformation && diagnostic.related.length > 0
      ? {
          relatedInformation: diagnostic.related.map((place) => ({
            location: { uri: document.uri, range: rangeOf(document, place) },
            message: say(place.message, language),
          })),
        }
      : {}),
  };
}

/** The quick fixes that a diagnostic carries, if it speaks of this version of the document. */
export function quickFixesOf(document: TextDocument, diagnostic: LspDiagnostic, features: ClientFeatures): readonly CodeAction[] {
  const data = dataOf(diagnostic);
  if (!data || data.version !== document.version) return [];
  return data.fixes.map(({ title, edits }, i) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    // The likeliest fix is the one that "auto fix" applies.
    ...(i === 0 ? { isPreferred: true } : {}),
    edit: workspaceEdit(document, edits, features),
  }));
}

export function dataOf({ source, data }: LspDiagnostic): DiagnosticData | undefined {
  if (source !== SOURCE || typeof data !== "object" || data === null) return undefined;
  const { version, fixes } = data as Partial<DiagnosticData>;
  return typeof version === "number" && Array.isArray(fixes) ? { version, fixes } : undefined;
}

/** An edit of one document; with its version where the editor can refuse what is out of date. */
export function workspaceEdit(document: TextDocument, edits: readonly TextEdit[], { versionedEdits }: ClientFeatures): WorkspaceEdit {
  if (!versionedEdits) return { changes: { [document.uri]: [...edits] } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [...edits] }] };
}

/** The edits that make one text of the other: line by line where lines stayed lines, so that cursors and folds survive. */
export function changesBetween(document: TextDocument, after: string): readonly TextEdit[] {
  const before = document.getText();
  const oldLines = before.split("\n");
  const newLines = after.split("\n");
  if (oldLines.length !== newLines.length) return [changeBetween(document, 0, before, after)];
  const edits: TextEdit[] = [];
  let offset = 0;
  for (const [i, line] of oldLines.entries()) {
    const changed = newLines[i] as string;
    if (changed !== line) edits.push(changeBetween(document, offset, line, changed));
    offset += line.length + 1;
  }
  return edits;
}

function changeBetween(document: TextDocument, offset: number, before: string, after: string): TextEdit {
  let prefix = 0;
  while (prefix < before.length && prefix < after.length && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < before.length - prefix && suffix < after.length - prefix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++;
  return {
    range: rangeOf(document, { start: offset + prefix, end: offset + before.length - suffix }),
    newText: after.slice(prefix, after.length - suffix),
  };
}

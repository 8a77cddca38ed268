import { DiagnosticSeverity, type Diagnostic as LspDiagnostic, type Range, type TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Diagnostic, type Edit, type Language, type Message, render, type Severity, type Span } from "../core/index.ts";
import { pageUrl } from "../workspace/pages.ts";
import type { ClientFeatures } from "./features.ts";

export const SOURCE = "tadqiq";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Travels with a diagnostic to the editor and back, so that its fixes need not be found again. */
export interface DiagnosticData {
  /** Of which text the edits speak. */
  readonly revision: string;
  /** The likeliest first. */
  readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
}

const RIGHT_TO_LEFT_MARK = "\u200f";

/** A message in one language. Editors show it from left to right: marks at both ends keep quotation marks and stops on their side. */
export function say(message: Message, language: Language): string {
  const text = render(message, { language, isolate: true });
  return language === "ar" ? RIGHT_TO_LEFT_MARK + text + RIGHT_TO_LEFT_MARK : text;
}

/** Offsets and LSP positions both count UTF-16 code units. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function textEdits(document: TextDocument, edits: readonly Edit[]): readonly TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
}

/** For whom a diagnostic is written out. */
export interface Reader {
  readonly revision: string;
  readonly language: Language;
  readonly features: ClientFeatures;
}

/** A diagnostic of this version of the document as the protocol has it. */
export function toLsp(document: TextDocument, diagnostic: Diagnostic, { revision, language, features }: Reader): LspDiagnostic {
  const related = diagnostic.related.map((place) => ({
    location: { uri: document.uri, range: rangeOf(document, place) },
    message: say(place.message, language),
  }));
  const fixes = diagnostic.fixes.map(({ title, edits }) => ({ title: say(title, language), edits: textEdits(document, edits) }));
  const data: DiagnosticData = { revision, fixes };
  return {
    range: rangeOf(document, diagnostic),
    severity: severities[diagnostic.severity],
    code: diagnostic.rule,
    ...(features.codeDescription ? { codeDescription: { href: pageUrl(diagnostic.rule) } } : {}),
    source: SOURCE,
    message: say(diagnostic.message, language),
    ...(features.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
    ...(features.diagnosticData ? { data } : {}),
  };
}

/** What a diagnostic of ours carries, if it came back whole. */
export function dataOf({ source, data }: LspDiagnostic): DiagnosticData | undefined {
  if (source !== SOURCE || typeof data !== "object" || data === null) return undefined;
  const { revision, fixes } = data as Partial<DiagnosticData>;
  return typeof revision === "string" && Array.isArray(fixes) ? { revision, fixes } : undefined;
}

import type { Diagnostic, Fix, Message, Severity, Span } from "../core/index.ts";
import type { ConfigProblem } from "../workspace/config.ts";
import { pageUrl } from "../workspace/pages.ts";
import { Positions } from "../workspace/positions.ts";
import type { MessageId } from "./console.ts";

/** A diagnostic as reporters print it. Offsets are UTF-16, half open, in the text without a byte-order mark; lines and columns count from 1 as people count letters. */
export interface Reported extends Span {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly url: string;
  readonly fixes: readonly { readonly title: string; readonly safety: "safe" | "unsafe"; readonly edits: Fix["edits"] }[];
  readonly related: readonly (Span & { readonly path: string; readonly message: string })[];
}

export interface FileReport {
  /** Relative to where the command was given, with `/`. */
  readonly path: string;
  readonly diagnostics: readonly Reported[];
}

/** What could not be checked, and why. */
export interface Problem {
  readonly path: string;
  /** For programs. */
  readonly reason: MessageId;
  /** For people. */
  readonly message: string;
}

/** What every format prints, one file at a time. */
export interface Reporter {
  file(report: FileReport, text: string): void;
  end(summary: Summary): void;
}

export interface Summary {
  /** Files that were checked. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  /** Findings whose first fix is safe. */
  readonly fixable: number;
  /** Fixes that `--fix` applied. */
  readonly fixed: number;
  readonly problems: readonly Problem[];
}

/** How messages are written out: for a terminal or for programs, in one language. */
export type Renderer = (message: Message) => string;

/** The diagnostics of a text as reporters print them. */
export function reportOf(path: string, text: string, diagnostics: readonly Diagnostic[], render: Renderer): FileReport {
  const positions = new Positions(text);
  return {
    path,
    diagnostics: diagnostics.map((diagnostic) => ({
      rule: diagnostic.rule,
      category: diagnostic.category,
      severity: diagnostic.severity,
      message: render(diagnostic.message),
      ...placeOf(positions, diagnostic),
      url: pageUrl(diagnostic.rule),
      fixes: diagnostic.fixes.map(({ title, safety, edits }) => ({
        title: render(title),
        safety,
        edits: edits.map(({ start, end, text }) => ({ start, end, text })),
      })),
      related: diagnostic.related.map(({ start, end, message }) => ({ path, start, end, message: render(message) })),
    })),
  };
}

/** The mistakes of a configuration file as diagnostics of that file. */
export function configReportOf(path: string, text: string, problems: readonly ConfigProblem[], render: Renderer): FileReport {
  const positions = new Positions(text);
  return {
    path,
    diagnostics: problems.map((problem) => ({
      rule: "configuration",
      category: "hygiene",
      severity: "error",
      message: render(problem.message),
      ...placeOf(positions, problem),
      url: pageUrl("README"),
      fixes: [],
      related: [],
    })),
  };
}

function placeOf(positions: Positions, { start, end }: Span) {
  const from = positions.at(start);
  const to = positions.at(end);
  return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

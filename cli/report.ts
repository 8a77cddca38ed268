import { type Diagnostic, type Fix, type Language, type Message, render, type Severity, type Span } from "../core/index.ts";
import type { ConfigProblem } from "../workspace/config.ts";
import { pageUrl } from "../workspace/pages.ts";
import { Positions } from "../workspace/positions.ts";

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

/** What every format prints, one file at a time. */
export interface Reporter {
  file(report: FileReport, text: string): void;
  end(summary: Summary): void;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  /** Findings whose first fix is safe. */
  readonly fixable: number;
  /** Fixes that `--fix` applied. */
  readonly fixed: number;
  /** What could not be checked, each said to people. */
  readonly problems: readonly string[];
}

/** The diagnostics of a text as reporters print them, in one language. */
export function reportOf(path: string, text: string, diagnostics: readonly Diagnostic[], language: Language, isolate: boolean): FileReport {
  const positions = new Positions(text);
  const say = (message: Message): string => render(message, { language, isolate });
  return {
    path,
    diagnostics: diagnostics.map((diagnostic) => ({
      rule: diagnostic.rule,
      category: diagnostic.category,
      severity: diagnostic.severity,
      message: say(diagnostic.message),
      ...placeOf(positions, diagnostic),
      url: pageUrl(diagnostic.rule),
      fixes: diagnostic.fixes.map(({ title, safety, edits }) => ({
        title: say(title),
        safety,
        edits: edits.map(({ start, end, text }) => ({ start, end, text })),
      })),
      related: diagnostic.related.map(({ start, end, message }) => ({ path, start, end, message: say(message) })),
    })),
  };
}

/** The mistakes of a configuration file as diagnostics of that file. */
export function configReportOf(path: string, text: string, problems: readonly ConfigProblem[], language: Language, isolate: boolean): FileReport {
  const positions = new Positions(text);
  return {
    path,
    diagnostics: problems.map((problem) => ({
      rule: "configuration",
      category: "hygiene",
      severity: "error",
      message: render(problem.message, { language, isolate }),
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

import type { Language } from "../../core/index.ts";
import { Positions } from "../../workspace/positions.ts";
import { counted, type Environment, nouns, say } from "../console.ts";
import type { FileReport, Reported, Reporter, Summary } from "../report.ts";

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** How many characters of the line are shown on each side of the flaw. */
const CONTEXT = 36;

/** Escape sequences of the terminal: only these, and only where colours are wanted. */
const styles = { error: "31", warning: "33", information: "36", hint: "36", faint: "2", bold: "1", inverse: "7" } as const;

/**
 * For people in a terminal. Terminals order right-to-left text each in its own way, so that a caret under the line
 * would point anywhere: the flaw is bracketed in the line itself, and each foreign part is isolated.
 */
export function stylishReporter(stdout: Environment["stdout"], language: Language, color: boolean): Reporter {
  const paint = (style: keyof typeof styles, text: string): string => (color ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
  return {
    file(report, text) {
      if (report.diagnostics.length > 0) stdout.write(fileBlock(report, text, language, paint));
    },
    end(summary) {
      // Where nothing could be checked, what was said of it is all there is to say.
      if (summary.files > 0) stdout.write(`${summaryLine(summary, language)}\n`);
    },
  };
}

type Paint = (style: keyof typeof styles, text: string) => string;

function fileBlock({ path, diagnostics }: FileReport, text: string, language: Language, paint: Paint): string {
  const positions = new Positions(text);
  const lines = [paint("bold", isolated(visible(path)))];
  for (const diagnostic of diagnostics) {
    const { line, column, severity, message, rule } = diagnostic;
    lines.push(`  ${line}:${column}  ${paint(severity, say(language, severity))}  ${isolated(visibleMessage(message))}  ${paint("faint", rule)}`);
    lines.push(`      ${isolated(excerpt(text, positions, diagnostic, paint))}`);
    const [fix] = diagnostic.fixes;
    if (fix) lines.push(`      ${paint("faint", `${fix.safety === "safe" ? "✓" : "?"} ${isolated(visibleMessage(fix.title))}`)}`);
  }
  return `${lines.join("\n")}\n\n`;
}

function isolated(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}

/** The text with its control characters made visible: an article must not steer the terminal or reorder its lines. */
function visible(text: string): string {
  return Array.from(text, (char) => (isControl(char.charCodeAt(0)) ? "\ufffd" : char)).join("");
}

/** As `visible`, for texts of ours, whose isolates are meant. */
function visibleMessage(text: string): string {
  return Array.from(text, (char) => (char !== FIRST_STRONG_ISOLATE && char !== POP_ISOLATE && isControl(char.charCodeAt(0)) ? "\ufffd" : char)).join("");
}

/** C0, DEL, C1, and the directional marks, embeddings, overrides and isolates. */
function isControl(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** The line with the flaw between ⟦ ⟧, cut around it at spaces. */
function excerpt(text: string, positions: Positions, { start, end }: Reported, paint: Paint): string {
  const line = positions.lineAround(start);
  const flawEnd = Math.min(end, line.end);
  let from = Math.max(line.start, start - CONTEXT);
  let to = Math.min(line.end, flawEnd + CONTEXT);
  while (from > line.start && text[from - 1] !== " " && start - from < CONTEXT * 2) from--;
  while (to < line.end && text[to] !== " " && to - flawEnd < CONTEXT * 2) to++;
  const flaw = visible(text.slice(start, Math.max(flawEnd, start)));
  const before = (from > line.start ? "… " : "") + visible(text.slice(from, start));
  const after = visible(text.slice(flawEnd, to)) + (to < line.end ? " …" : "");
  return `${before}${paint("inverse", `⟦${flaw}⟧`)}${after}`;
}

function summaryLine(summary: Summary, language: Language): string {
  const { errors, warnings, information, hints, files, fixable, fixed } = summary;
  const counts = [
    errors > 0 ? counted(language, errors, nouns.error) : "",
    warnings > 0 ? counted(language, warnings, nouns.warning) : "",
    information + hints > 0 ? counted(language, information + hints, nouns.note) : "",
  ].filter((count) => count !== "");
  const inFiles = counted(language, files, nouns.file);
  const separator = language === "ar" ? "، " : ", ";
  const first = counts.length === 0 ? say(language, "clean", { files: inFiles }) : say(language, "summary", { counts: counts.join(separator), files: inFiles });
  const rest = [fixed > 0 ? say(language, "fixed", { count: fixed }) : "", fixable > 0 ? say(language, "fixable", { count: fixable }) : ""];
  return [first, ...rest.filter((line) => line !== "")].join("\n");
}

import type { Language } from "../../core/index.ts";
import { Positions } from "../../workspace/positions.ts";
import { type Output, say } from "../console.ts";
import { counted, nouns } from "../counted.ts";
import type { FileReport, Reported, Reporter, Summary } from "../report.ts";
import { isolated, isolatedLine, visible } from "../terminal.ts";

/** How many characters of the line are shown on each side of the flaw; of a longer flaw, its two ends. */
const CONTEXT = 36;

/** Escape sequences of the terminal: only these, and only where colours are wanted. */
const styles = { error: "31", warning: "33", information: "36", hint: "36", faint: "2", bold: "1", inverse: "7" } as const;

type Paint = (style: keyof typeof styles, text: string) => string;

/**
 * For people in a terminal. Terminals order right-to-left text each in its own way, so that a caret under the line
 * would point anywhere: the flaw is bracketed in the line itself, and each foreign part is isolated.
 */
export function stylishReporter(output: Output, language: Language, color: boolean): Reporter {
  const paint: Paint = (style, text) => (color ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
  return {
    file(report, text) {
      if (report.diagnostics.length > 0) output.write(fileBlock(report, text, language, paint));
    },
    end(summary) {
      output.write(`${summaryLines(summary, language).join("\n")}\n`);
    },
  };
}

function fileBlock({ path, diagnostics }: FileReport, text: string, language: Language, paint: Paint): string {
  const positions = new Positions(text);
  const lines = [paint("bold", isolated(visible(path)))];
  for (const diagnostic of diagnostics) {
    const { line, column, severity, message, rule } = diagnostic;
    lines.push(`  ${line}:${column}  ${paint(severity, say(language, severity))}  ${isolated(message)}  ${paint("faint", rule)}`);
    lines.push(`      ${isolatedLine(excerpt(text, positions, diagnostic, paint))}`);
    const [fix] = diagnostic.fixes;
    if (fix) lines.push(`      ${paint("faint", `${fix.safety === "safe" ? "✓" : "?"} ${isolated(fix.title)}`)}`);
  }
  return `${lines.join("\n")}\n\n`;
}

/** The line with the flaw between ⟦ ⟧, cut around it at spaces. */
function excerpt(text: string, positions: Positions, { start, end }: Reported, paint: Paint): string {
  const line = positions.lineAround(start);
  // A flaw of several lines is shown as far as its first reaches.
  const flawStart = Math.min(start, line.end);
  const flawEnd = Math.max(flawStart, Math.min(end, line.end));
  const from = cutBefore(text, flawStart, line.start);
  const to = cutAfter(text, flawEnd, line.end);
  const before = (from > line.start ? "… " : "") + visible(text.slice(from, flawStart));
  const after = visible(text.slice(flawEnd, to)) + (to < line.end ? " …" : "");
  const isCutOff = end > flawEnd && text.slice(flawEnd, end).trim() !== "";
  return `${before}${paint("inverse", `⟦${shortened(text, flawStart, flawEnd)}${isCutOff ? " …" : ""}⟧`)}${after}`;
}

function shortened(text: string, start: number, end: number): string {
  const head = cutAfter(text, start, end);
  const tail = cutBefore(text, end, start);
  return head >= tail ? visible(text.slice(start, end)) : `${visible(text.slice(start, head))} … ${visible(text.slice(tail, end))}`;
}

const MARK = /\p{M}/u;

/** Where a quotation that ends at `at` begins: at a space if one is near, never inside a letter, not before `least`. */
function cutBefore(text: string, at: number, least: number): number {
  const wanted = Math.max(least, at - CONTEXT);
  for (let i = wanted; i > least && at - i < CONTEXT * 2; i--) if (text[i - 1] === " ") return i;
  return at - least < CONTEXT * 2 ? least : wholeLetter(text, wanted, least, -1);
}

/** Where a quotation that begins at `at` ends: at a space if one is near, never inside a letter, not after `most`. */
function cutAfter(text: string, at: number, most: number): number {
  const wanted = Math.min(most, at + CONTEXT);
  for (let i = wanted; i < most && i - at < CONTEXT * 2; i++) if (text[i] === " ") return i;
  return most - at < CONTEXT * 2 ? most : wholeLetter(text, wanted, most, 1);
}

function wholeLetter(text: string, at: number, limit: number, step: 1 | -1): number {
  let i = at;
  while (i !== limit && (/[\udc00-\udfff]/.test(text[i] ?? "") || MARK.test(text[i] ?? ""))) i += step;
  return i;
}

function summaryLines({ errors, warnings, information, hints, files, fixable, fixed, problems }: Summary, language: Language): readonly string[] {
  const counts = [
    errors > 0 ? counted(language, errors, nouns.error) : "",
    warnings > 0 ? counted(language, warnings, nouns.warning) : "",
    information + hints > 0 ? counted(language, information + hints, nouns.note) : "",
  ].filter((count) => count !== "");
  const inFiles = counted(language, files, nouns.file);
  const lines: string[] = [];
  if (counts.length > 0 && files > 0) lines.push(say(language, "summary", { counts: counts.join(language === "ar" ? "، " : ", "), files: inFiles }));
  else if (counts.length > 0) lines.push(counts.join(language === "ar" ? "، " : ", "));
  else if (files > 0) lines.push(say(language, "clean", { files: inFiles }));
  else if (problems.length === 0) lines.push(say(language, "nothing-checked"));
  if (fixed > 0) lines.push(say(language, "fixed", { count: fixed }));
  if (fixable > 0) lines.push(say(language, "fixable", { count: fixable }));
  if (problems.length > 0) lines.push(say(language, "incomplete", { problems: counted(language, problems.length, nouns.problem) }));
  return lines;
}

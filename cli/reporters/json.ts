import type { Environment } from "../console.ts";
import type { FileReport, Reporter } from "../report.ts";

/** One JSON document for programs. Its shape is `version` 1: fields may be added, none will change. */
export function jsonReporter(stdout: Environment["stdout"]): Reporter {
  const files: FileReport[] = [];
  return {
    file: (report) => files.push(report),
    end: (summary) => stdout.write(`${JSON.stringify({ version: 1, files, summary })}\n`),
  };
}

import type { Environment } from "../console.ts";
import type { Reported, Reporter } from "../report.ts";

const levels: Readonly<Record<Reported["severity"], string>> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

/** Workflow commands of GitHub Actions, which shows them at their lines in a pull request. */
export function githubReporter(stdout: Environment["stdout"]): Reporter {
  return {
    file({ path, diagnostics }) {
      for (const { severity, line, column, endLine, endColumn, rule, message } of diagnostics) {
        // GitHub takes no column for a place of several lines.
        const place = line === endLine ? `line=${line},col=${column},endColumn=${endColumn}` : `line=${line},endLine=${endLine}`;
        stdout.write(`::${levels[severity]} file=${property(path)},${place},title=${property(`tadqiq ${rule}`)}::${data(message)}\n`);
      }
    },
    end(summary) {
      for (const problem of summary.problems) stdout.write(`::error title=tadqiq::${data(problem)}\n`);
    },
  };
}

function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

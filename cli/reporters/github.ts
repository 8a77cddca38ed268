import type { Output } from "../console.ts";
import type { Reported, Reporter } from "../report.ts";

const levels: Readonly<Record<Reported["severity"], string>> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

/** Workflow commands of GitHub Actions, which shows them at their lines in a pull request. */
export function githubReporter(output: Output): Reporter {
  return {
    file({ path, diagnostics }) {
      for (const { severity, line, column, endLine, endColumn, rule, message } of diagnostics) {
        // GitHub takes no columns for a place of several lines.
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : "";
        output.write(
          `::${levels[severity]} file=${property(path)},line=${line},endLine=${endLine}${columns},title=${property(`tadqiq ${rule}`)}::${data(message)}\n`,
        );
      }
    },
    end({ problems }) {
      for (const { path, message } of problems) output.write(`::error file=${property(path)},title=tadqiq::${data(message)}\n`);
    },
  };
}

function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

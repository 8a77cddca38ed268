import type { Output } from "../console.ts";
import type { Reporter } from "../report.ts";

/** One JSON document for programs, written as the files come. Its shape is `version` 1: fields may be added, none will change. */
export function jsonReporter(output: Output): Reporter {
  let before = '{"version":1,"files":[';
  return {
    file(report) {
      output.write(before + JSON.stringify(report));
      before = ",";
    },
    end(summary) {
      output.write(`${before === "," ? "" : before}],"summary":${JSON.stringify(summary)}}\n`);
    },
  };
}

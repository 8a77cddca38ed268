import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readLexiconFiles } from "../lexicon/files.ts";
import packageJson from "../package.json" with { type: "json" };
import { run } from "./run.ts";

// `tadqiq … | head` closes the pipe early. That is no error of ours: the work goes on, for `--fix` must not
// stop half-way, and the exit code stays true.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  process.exitCode = await run({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    readPage: (ruleId) => readFile(fileURLToPath(new URL(`./rules/${ruleId}.md`, import.meta.url)), "utf8").catch(() => undefined),
    readLexicon: () => readLexiconFiles(fileURLToPath(new URL("./lexicon", import.meta.url))),
    version: packageJson.version,
  });
} catch (error) {
  // Left to Node, a fault of ours would end with 1, which means findings.
  process.stderr.write(`tadqiq: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}

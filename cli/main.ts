import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import packageJson from "../package.json" with { type: "json" };
import { run } from "./run.ts";

// `tadqiq … | head` closes the pipe early; that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

process.exitCode = await run({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  color: process.env["FORCE_COLOR"] !== undefined || (process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined && process.env["TERM"] !== "dumb"),
  readPage: (ruleId) => readFile(fileURLToPath(new URL(`./rules/${ruleId}.md`, import.meta.url)), "utf8").catch(() => undefined),
  version: packageJson.version,
});

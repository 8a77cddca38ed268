// `npm test`: installs what is missing, builds, and runs every test; `--fast` leaves out the tests in VS Code.
// The last line is always "N passed, N failed".
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";
import { installPackages } from "./install.mjs";

const root = join(import.meta.dirname, "..");
const fast = process.argv.includes("--fast");
const mustRunVsCode = process.env.TADQIQ_REQUIRE_VSCODE === "1";
let passed = 0;
let failed = 0;

process.chdir(root);
installPackages(root);
step("types", ["node_modules/typescript/bin/tsc", "-b"]);
step("lint", ["node_modules/@biomejs/biome/bin/biome", "ci", "--reporter=summary", "."]);
if (step("build", ["esbuild.mjs", "--tests"])) {
  await unitTests();
  if (!fast) await vsCodeTests();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function step(name, argv) {
  const { status } = spawnSync(process.execPath, argv, { stdio: "inherit" });
  console.log(`${status === 0 ? "ok" : "FAILED"} ${name}`);
  if (status === 0) passed++;
  else failed++;
  return status === 0;
}

async function unitTests() {
  const files = readdirSync("out/test", { recursive: true })
    .filter((path) => path.endsWith(".test.mjs"))
    .map((path) => join(root, "out/test", path));
  for await (const { type, data } of run({ files, concurrency: true })) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details.type === "suite" && type === "test:pass") continue;
    if (data.skip !== undefined) console.log(`skipped ${data.name}${typeof data.skip === "string" ? `: ${data.skip}` : ""}`);
    else if (type === "test:pass") passed++;
    else if (!/subtests? failed/.test(data.details.error?.message ?? "")) {
      failed++;
      console.error(`FAILED ${data.name}\n${data.details.error?.cause?.stack ?? data.details.error?.stack}\n`);
    }
  }
  console.log(`unit tests done: ${passed} passed, ${failed} failed so far`);
}

async function vsCodeTests() {
  const { runVsCodeTests } = await import("../test/vscode/run-all.mjs");
  const result = await runVsCodeTests({ root });
  passed += result.passed;
  failed += result.failed;
  for (const name of result.skipped) console.log(`skipped ${name}`);
  if (mustRunVsCode && result.skipped.length > 0) failed += result.skipped.length;
}

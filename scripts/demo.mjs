// `npm run demo`: installs, builds, checks the example article and prints the findings.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installPackages } from "./install.mjs";

const root = join(import.meta.dirname, "..");
installPackages(root);
const build = spawnSync(process.execPath, ["esbuild.mjs"], { cwd: root, stdio: "inherit" });
if (build.status !== 0) process.exit(build.status ?? 1);
// Findings are what the demo is for: exit code 1 is its success.
const check = spawnSync(process.execPath, ["dist/cli.js", "check", "examples/kazakhstan.txt", ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
process.exitCode = check.status === 2 ? 2 : 0;

// Makes ready what the tests in a real VS Code need, from npm and Debian packages alone: a VS Code server in
// .vscode-test/ (npm's code-server holds one) and Chromium with an Arabic font. Does nothing where it is all there.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The last version that runs on Node 20 and starts without its own front end. */
const CODE_SERVER = "4.100.3";
const PACKAGES = ["chromium", "fonts-hosny-amiri"];
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** Parts of the server that tests of an extension do not need. */
const UNNEEDED = ["@github", "node-pty"];
const BUFFER = 64 * 1024 * 1024;

/**
 * @param {{ root: string, log: (line: string) => void }} options
 * @returns {Promise<{ ok: true, server: string, chromium: string } | { ok: false, reason: string }>}
 */
export async function setupVsCode({ root, log }) {
  try {
    const server = await setupServer(root, log);
    const chromium = await setupChromium(log);
    return { ok: true, server, chromium };
  } catch (error) {
    return {
      ok: false,
      reason: String(error.stderr || error.message)
        .trim()
        .split("\n")
        .slice(-3)
        .join(" "),
    };
  }
}

async function setupServer(root, log) {
  const folder = join(root, ".vscode-test", `code-server-${CODE_SERVER}`);
  const server = join(folder, "node_modules/code-server/lib/vscode/out/server-main.js");
  if (existsSync(server)) return server;
  log(`installing code-server ${CODE_SERVER} from npm …`);
  // Made beside its place and moved there when whole: an interrupted installation leaves nothing that looks complete.
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, "package.json"), '{"private":true}\n');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  await run("npm", ["install", ...flags, `code-server@${CODE_SERVER}`], { cwd: unfinished, maxBuffer: BUFFER });
  const vscode = join(unfinished, "node_modules/code-server/lib/vscode");
  await run("npm", ["install", "--omit=dev", ...flags], { cwd: vscode, maxBuffer: BUFFER });
  for (const name of UNNEEDED) rmSync(join(vscode, "node_modules", name), { recursive: true, force: true });
  renameSync(unfinished, folder);
  return server;
}

async function setupChromium(log) {
  const wanted = process.env.CHROMIUM ? [process.env.CHROMIUM, ...CHROMIUM] : CHROMIUM;
  const found = wanted.find((path) => existsSync(path));
  if (found) return found;
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    throw new Error(`Chromium is missing; install it (Debian: apt-get install ${PACKAGES.join(" ")})`);
  log(`installing ${PACKAGES.join(" and ")} from Debian …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env, maxBuffer: BUFFER });
  await run("apt-get", ["install", "-y", "--no-install-recommends", ...PACKAGES], { env, maxBuffer: BUFFER });
  const installed = CHROMIUM.find((path) => existsSync(path));
  if (!installed) throw new Error("Chromium is not where Debian puts it");
  return installed;
}

if (import.meta.filename === process.argv[1]) {
  const result = await setupVsCode({ root: join(import.meta.dirname, ".."), log: console.log });
  console.log(result.ok ? `ready: ${result.server}` : `not possible here: ${result.reason}`);
  process.exitCode = result.ok ? 0 : 1;
}

#!/usr/bin/env node
// Runs the mocha suite in a real VS Code extension host, seen through headless Chromium. Takes the arguments of desktop
// VS Code, so that @vscode/test-electron can start it too:
//   run.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE FOLDER
import { resolve } from "node:path";
import { format } from "node:util";
import { setupVsCode } from "../../scripts/setup-vscode.mjs";
import { launchBrowser, quietSettings, startServer } from "./server.mjs";

const root = resolve(import.meta.dirname, "../..");
const LIMIT_MS = 240_000;

/** What the workbench says of itself. */
const NOISE =
  /^\[|bindings file|native-watchdog|vscode-sqlite3|open-vsx|connection token|Creating a socket|builtin extensions cache|authentication provider|marketplace|Canceled/;

/**
 * Runs the suite; resolves with the lines that it printed and its exit code (0: all passed).
 * @returns {Promise<{ code: number, lines: string[] }>}
 */
export async function runSuite({ server: serverFile, chromium, extension, tests, folder }) {
  const server = await startServer({ server: serverFile, settings: quietSettings });
  const browser = await launchBrowser(chromium);
  const lines = [];
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US" })).newPage();
    let finish;
    const ended = new Promise((resolve) => (finish = resolve));
    await page.exposeFunction("codeAutomationLog", (_type, args) => {
      const text = format(...args);
      if (!NOISE.test(text)) lines.push(text);
    });
    await page.exposeFunction("codeAutomationExit", (code) => finish(code));
    const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
    const payload = [
      ["enableProposedApi", ""],
      ["skipWelcome", "true"],
      ["extensionDevelopmentPath", remote(extension)],
      ["extensionTestsPath", remote(tests)],
    ];
    await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    const timer = setTimeout(() => finish(99), LIMIT_MS);
    const code = await ended;
    clearTimeout(timer);
    if (code === 99) lines.push("no result in time", server.log().slice(-3000));
    return { code, lines };
  } finally {
    await browser.close();
    await server.stop();
  }
}

if (import.meta.filename === process.argv[1]) {
  const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  const ready = await setupVsCode({ root, log: console.log });
  if (!ready.ok) throw new Error(ready.reason);
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? root;
  const paths = { extension: resolve(option("extensionDevelopmentPath") ?? root), tests: resolve(option("extensionTestsPath")), folder: resolve(folder) };
  const { code, lines } = await runSuite({ ...ready, ...paths });
  console.log(lines.join("\n"));
  process.exit(code);
}

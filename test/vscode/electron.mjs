// The same suite in desktop VS Code, where it can be downloaded: node test/vscode/electron.mjs
import { resolve } from "node:path";
import { runTests } from "@vscode/test-electron";

const root = resolve(import.meta.dirname, "../..");

await runTests({
  extensionDevelopmentPath: root,
  extensionTestsPath: resolve(root, "out/test/vscode/suite/index.cjs"),
  launchArgs: [resolve(root, "test/vscode/fixture"), "--disable-extensions"],
  ...(process.env.VSCODE_EXECUTABLE ? { vscodeExecutablePath: process.env.VSCODE_EXECUTABLE } : {}),
});

// The same suite in desktop VS Code, where it can be downloaded: node test/vscode/electron.mjs
// VSCODE_EXECUTABLE names another program that takes the same arguments, such as test/vscode/run.mjs.
import { resolve } from "node:path";
import { runTests } from "@vscode/test-electron";
import { inCopyOfFixture } from "./fixture.mjs";

const root = resolve(import.meta.dirname, "../..");

await inCopyOfFixture(root, (folder) =>
  runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: resolve(root, "out/test/vscode/suite/index.cjs"),
    launchArgs: [folder, "--disable-extensions"],
    ...(process.env.VSCODE_EXECUTABLE ? { vscodeExecutablePath: resolve(process.env.VSCODE_EXECUTABLE) } : {}),
  }),
);

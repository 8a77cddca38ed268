// The tests in a real VS Code, for scripts/test.mjs.
import { join } from "node:path";
import { setupVsCode } from "../../scripts/setup-vscode.mjs";
import { inCopyOfFixture } from "./fixture.mjs";
import { runSuite } from "./run.mjs";
import { runUi } from "./ui.mjs";

const NAMES = ["suite in the extension host", "squiggles, Problems and quick fix on screen"];

/** @returns {Promise<{ passed: number, failed: number, skipped: string[] }>} */
export async function runVsCodeTests({ root }) {
  const ready = await setupVsCode({ root, log: console.log });
  if (!ready.ok) return { passed: 0, failed: 0, skipped: NAMES.map((name) => `${name}: ${ready.reason}`) };
  const suite = await inCopyOfFixture(root, (folder) => runSuite({ ...ready, extension: root, tests: join(root, "out/test/vscode/suite/index.cjs"), folder }));
  console.log(suite.lines.join("\n"));
  const results = suite.lines.map((line) => /^RESULT (\d+) passed (\d+) failed$/.exec(line)).find(Boolean);
  let passed = Number(results?.[1] ?? 0);
  let failed = Math.max(Number(results?.[2] ?? 0), suite.code === 0 && results ? 0 : 1);
  try {
    await runUi({ ...ready, root });
    passed++;
  } catch (error) {
    console.error(error);
    failed++;
  }
  return { passed, failed, skipped: [] };
}

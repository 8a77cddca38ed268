import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The suite edits and saves: it works on a copy. */
export async function inCopyOfFixture(root, work) {
  const folder = mkdtempSync(join(tmpdir(), "tadqiq-fixture-"));
  cpSync(join(root, "test/vscode/fixture"), folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

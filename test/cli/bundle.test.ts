import assert from "node:assert/strict";
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import { Folder } from "./command.ts";

/** The command as it is shipped, in a process of its own. */
function tadqiq(folder: Folder, argv: readonly string[], input = ""): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [resolve("dist/cli.js"), ...argv], { cwd: folder.path, encoding: "utf8", input });
}

describe("the built command", () => {
  it("writes fixes, reads its configuration and prints a difference with the packages it carries", () => {
    using folder = new Folder({ "a.txt": "اعلن الوزير القرار .\n", "tadqiq.yaml": "rules:\n  space-around-marks: off\n" });
    const diff = tadqiq(folder, ["check", "--diff"]);
    assert.equal(diff.stderr, "");
    assert.match(diff.stdout, /^\+أعلن الوزير القرار \.$/m);
    const fix = tadqiq(folder, ["check", "--fix"]);
    assert.equal(fix.stderr, "");
    assert.equal(fix.status, 0);
    assert.equal(readFileSync(join(folder.path, "a.txt"), "utf8"), "أعلن الوزير القرار .\n");
  });

  it("finds its pages", () => {
    using folder = new Folder();
    const { status, stdout } = tadqiq(folder, ["explain", "missing-hamza", "--language", "en"]);
    assert.equal(status, 0);
    assert.match(stdout, /^## Missing hamza$/m);
  });

  it("reads standard input and Markdown", () => {
    using folder = new Folder();
    const { status, stdout } = tadqiq(folder, ["check", "--format", "json", "--stdin-filename", "a.md"], "# اعلن\n");
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as { files: { diagnostics: unknown[] }[] }).files[0]?.diagnostics.length, 1);
  });
});

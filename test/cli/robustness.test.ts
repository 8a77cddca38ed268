import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import { check } from "../../cli/check.ts";
import { Configurations } from "../../cli/configurations.ts";
import { unifiedDiff } from "../../cli/diff.ts";
import { type Checked, Workspace } from "../../workspace/workspace.ts";
import { readLexicon } from "../documents.ts";
import { Folder, plain } from "./command.ts";

const FLAWED = "اعلن الوزير القرار .\n";
const FIXED = "أعلن الوزير القرار.\n";
const AS_ROOT = process.getuid?.() === 0 && "root may write everything";

interface Report {
  readonly files: readonly { readonly path: string }[];
  readonly summary: { readonly fixed: number; readonly problems: readonly { readonly path: string; readonly reason: string; readonly message: string }[] };
}

describe("standard input", () => {
  for (const [name, toBytes] of [
    ["UTF-8 with a byte-order mark", (text: string) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16 little endian", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 big endian", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ] as const) {
    it(`in ${name} is fixed in the same encoding`, async () => {
      using folder = new Folder();
      assert.deepEqual((await folder.run(["check", "--fix", "-"], toBytes(FLAWED))).bytes, toBytes(FIXED));
    });
  }

  it("that is not text is named, and nothing is printed as its fixed form", async () => {
    using folder = new Folder();
    for (const bytes of [Buffer.from([0xc7, 0xe1]), Buffer.from([0x41, 0x00]), Buffer.from([0xff, 0xfe, 0x41]), new Uint8Array(10 * 1024 * 1024 + 1)]) {
      const { code, out, err } = await folder.run(["check", "--fix", "--stdin-filename", "a.txt"], bytes);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(plain(err), /^a\.txt /);
    }
  });

  it("under an ignored name is passed through", async () => {
    using folder = new Folder({ "tadqiq.yaml": "ignore: [drafts/]\n" });
    const { code, out, err } = await folder.run(["check", "--fix", "--stdin-filename", "drafts/a.txt"], FLAWED);
    assert.deepEqual([code, out], [0, FLAWED]);
    assert.match(plain(err), /لم يُدقق drafts\/a\.txt/);
  });

  it("has a difference, too", async () => {
    using folder = new Folder();
    const { code, out } = await folder.run(["check", "--diff", "--stdin-filename", "a.txt"], FLAWED);
    assert.equal(code, 1);
    assert.equal(out, `--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-${FLAWED}+${FIXED}`);
  });
});

describe("--fix", () => {
  it("does not write what may not be written, and reports it as it stands", { skip: AS_ROOT }, async () => {
    using folder = new Folder({ "b.txt": FLAWED });
    const path = folder.write("a.txt", FLAWED, 0o444);
    const { code, out, err } = await folder.run(["check", "--fix", "--format", "json"]);
    const { files, summary } = JSON.parse(out) as Report;
    assert.equal(code, 2);
    assert.match(plain(err), /^لم يُصحح a\.txt: لا إذن بالكتابة فيه\.$/m);
    assert.equal(readFileSync(path, "utf8"), FLAWED);
    assert.equal(files.length, 2);
    assert.equal(summary.fixed, 2, "the other file's alone");
    assert.equal(readFileSync(join(folder.path, "b.txt"), "utf8"), FIXED);
  });

  it("writes nothing where the folder admits no new file", { skip: AS_ROOT }, async () => {
    using folder = new Folder({ "sub/a.txt": FLAWED });
    chmodSync(join(folder.path, "sub"), 0o555);
    const { code } = await folder.run(["check", "--fix", "sub/a.txt"]);
    chmodSync(join(folder.path, "sub"), 0o755);
    assert.equal(code, 2);
    assert.equal(readFileSync(join(folder.path, "sub/a.txt"), "utf8"), FLAWED);
  });

  it("leaves no other file behind, and keeps a link a link", async () => {
    using folder = new Folder({ "real/a.txt": FLAWED });
    const link = join(folder.path, "link.txt");
    symlinkSync(join(folder.path, "real/a.txt"), link);
    assert.equal((await folder.run(["check", "--fix", "link.txt"])).code, 0);
    assert.deepEqual(readdirSync(join(folder.path, "real")), ["a.txt"]);
    assert.equal(realpathSync(link), realpathSync(join(folder.path, "real/a.txt")));
    assert.equal(readFileSync(link, "utf8"), FIXED);
  });

  it("does not touch a file in which there is nothing to fix", async () => {
    using folder = new Folder();
    const path = folder.write("a.txt", FIXED, 0o444);
    assert.equal((await folder.run(["check", "--fix", "a.txt"])).code, 0);
    assert.equal(readFileSync(path, "utf8"), FIXED);
  });
});

describe("a difference", () => {
  it("shows what changed and three lines around it", async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `line ${i}\n`);
    const after = lines.with(10, "new\n");
    const around = (from: number): string =>
      lines
        .slice(from, from + 3)
        .map((line) => ` ${line}`)
        .join("");
    assert.equal(
      await unifiedDiff("a.txt", lines.join(""), after.join("")),
      `--- a.txt\n+++ a.txt\n@@ -8,7 +8,7 @@\n${around(7)}-line 10\n+new\n${around(11)}`,
    );
  });

  it("of very many lines is still one that can be applied", async (t) => {
    using folder = new Folder();
    const before = Array.from({ length: 5000 }, (_, i) => `line ${i} .`).join("\n");
    const after = before.replaceAll(" .", ".");
    const patch = await unifiedDiff("a.txt", before, after);
    assert.ok(patch.startsWith("--- a.txt\n+++ a.txt\n@@ -1,5000 +1,5000 @@\n-line 0 .\n"));
    folder.write("a.txt", before);
    const { error, status, stderr } = spawnSync("git", ["apply", "-p0", "-"], { cwd: folder.path, input: patch, encoding: "utf8" });
    if (error) {
      t.diagnostic("there is no git to apply it with");
      return;
    }
    assert.equal(status, 0, stderr);
    assert.equal(readFileSync(join(folder.path, "a.txt"), "utf8"), after);
  });
});

describe("a configuration", () => {
  for (const [name, prepare, reason] of [
    ["that is a folder", (path: string) => mkdirSync(path), "is-a-folder"],
    ["that is not UTF-8", (path: string) => writeFileSync(path, Buffer.from([0x61, 0x3a, 0xff])), "not-utf8"],
  ] as const) {
    it(`${name} is told of once, and what it does not concern is checked`, async () => {
      using folder = new Folder({ "sub/a.txt": FLAWED, "sub/b.txt": FLAWED, "c.txt": FLAWED });
      prepare(join(folder.path, "sub", "tadqiq.yaml"));
      const { code, out } = await folder.run(["check", "--format", "json"]);
      const { files, summary } = JSON.parse(out) as Report;
      assert.equal(code, 2);
      assert.deepEqual(
        files.map(({ path }) => path),
        ["c.txt"],
      );
      assert.deepEqual(
        summary.problems.map(({ path, reason }) => [path, reason]),
        [["sub/tadqiq.yaml", reason]],
      );
      assert.doesNotMatch(summary.problems[0]?.message ?? "", /[\u2066-\u2069]/, "programs get no isolates");
    });
  }

  it("with a byte-order mark counts its columns without it", async () => {
    using folder = new Folder({ "a.txt": FIXED, "tadqiq.yaml": "\ufeffrulez: {}\n" });
    const { code, out } = await folder.run(["check"]);
    assert.equal(code, 2);
    assert.match(plain(out), /tadqiq\.yaml\n {2}1:1 {2}خطأ/);
  });

  it("with a mistake does not spoil a patch", async () => {
    using folder = new Folder({ "a.txt": FLAWED, "tadqiq.yaml": "rulez: {}\n" });
    const { code, out, err } = await folder.run(["check", "--diff"]);
    assert.equal(code, 2);
    assert.match(out, /^--- a\.txt\n/);
    assert.match(plain(err), /rulez/);
  });

  it("may be left out", async () => {
    using folder = new Folder({ "a.txt": FLAWED, "tadqiq.yaml": "rulez: {}\nignore: ['*.txt']\n" });
    assert.equal((await folder.run(["check", "--no-config"])).code, 1);
  });

  it("that is asked for and missing stops the command", async () => {
    using folder = new Folder({ "a.txt": FLAWED });
    const { code, out, err } = await folder.run(["check", "--config", "no.yaml", "--format", "json"]);
    assert.deepEqual([code, out, plain(err)], [2, "", "لا ملف إعدادات باسم no.yaml.\n"]);
  });
});

describe("warnings", () => {
  const UNPAIRED = "قال الرئيس “لن نعود.\n";

  it("beyond --max-warnings are counted though --quiet hides them", async () => {
    using folder = new Folder({ "a.txt": UNPAIRED, "b.txt": UNPAIRED });
    assert.equal((await folder.run(["check", "--quiet"])).code, 0);
    assert.equal((await folder.run(["check", "--quiet", "--max-warnings", "2"])).code, 0);
    const { code, out, err } = await folder.run(["check", "--quiet", "--max-warnings", "1", "--language", "en"]);
    assert.equal(code, 1);
    assert.doesNotMatch(out, /unpaired-quote/);
    assert.equal(plain(err), "Too many warnings: 2; allowed: 1.\n");
  });

  it("do not excuse errors", async () => {
    using folder = new Folder({ "a.txt": FLAWED });
    assert.equal((await folder.run(["check", "--max-warnings", "100"])).code, 1);
  });
});

describe("a fault of a rule", () => {
  class Crashing extends Workspace {
    override check(...given: Parameters<Workspace["check"]>): Checked {
      return { ...super.check(...given), crashes: [{ rule: "a-rule", error: new Error("boom") }] };
    }
  }

  it("is told with the findings of the others, and ends with 2", async () => {
    using folder = new Folder({ "a.txt": FLAWED });
    const workspace = new Crashing({ readLexicon, readText: async () => undefined });
    const given = { command: "check", operands: ["a.txt"], format: "stylish", fix: false, diff: false, quiet: false } as const;
    let out = "";
    let err = "";
    const code = await check({
      given,
      workspace,
      configurations: new Configurations(workspace, {}, folder.path),
      language: "en",
      environment: {
        argv: [],
        cwd: folder.path,
        env: {},
        stdin: (async function* () {})(),
        stdout: { write: (chunk) => (out += String(chunk)) },
        stderr: { write: (chunk) => (err += String(chunk)) },
        readPage: async () => undefined,
        readLexicon,
        version: "0",
      },
    });
    assert.equal(code, 2);
    assert.match(plain(err), /The rule «a-rule» crashed on a\.txt; .*boom/);
    assert.match(out, /missing-hamza/);
  });
});

describe("the process", () => {
  it("does not mind that nobody reads on, and keeps its exit code", async () => {
    using folder = new Folder({ "a.txt": FLAWED.repeat(2000) });
    const child = spawn(process.execPath, [resolve("dist/cli.js"), "check", "--format", "json", "a.txt"], { cwd: folder.path });
    child.stdout.destroy();
    let err = "";
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    const [code] = (await once(child, "close")) as [number];
    assert.deepEqual([code, err], [1, ""]);
  });

  it("prints all of a long report into a pipe", () => {
    using folder = new Folder({ "a.txt": FLAWED.repeat(3000) });
    const { stdout, status } = spawnSync(process.execPath, [resolve("dist/cli.js"), "check", "--format", "json", "a.txt"], {
      cwd: folder.path,
      encoding: "utf8",
      maxBuffer: 100_000_000,
    });
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as { summary: { errors: number } }).summary.errors, 6000);
  });
});

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { findFiles } from "../../cli/files.ts";
import { Folder, plain } from "./command.ts";

const FLAWED = "اعلن الوزير القرار .\n";

/** The files found, relative to the folder. */
async function found(folder: Folder, operands: readonly string[], cwd = "."): Promise<readonly string[]> {
  const { files } = await findFiles(operands, join(folder.path, cwd));
  return files.map(({ path }) => path.slice(folder.path.length + 1));
}

describe("files of a folder", () => {
  it("are texts, sorted; hidden ones, packages and links to folders are left out", async () => {
    using folder = new Folder({
      "b.txt": "",
      "a.MD": "",
      "c.markdown": "",
      "d.html": "",
      ".hidden/e.txt": "",
      ".f.txt": "",
      "node_modules/g.txt": "",
      "sub/node_modules/h.txt": "",
      "sub/i.txt": "",
    });
    symlinkSync(folder.path, join(folder.path, "sub", "loop"));
    symlinkSync(folder.path, join(folder.path, "sub", "loop.txt"));
    symlinkSync(join(folder.path, "b.txt"), join(folder.path, "link.txt"));
    assert.deepEqual(await found(folder, ["."]), ["a.MD", "b.txt", "c.markdown", "link.txt", "sub/i.txt"]);
    assert.deepEqual(await found(folder, ["**/*.txt"]), ["b.txt", "link.txt", "sub/i.txt"], "in globs, too");
  });

  it("may be links that lead nowhere, which is told", async () => {
    using folder = new Folder({ "a.txt": FLAWED });
    symlinkSync(join(folder.path, "gone.txt"), join(folder.path, "b.txt"));
    for (const operand of [".", "*.txt", "b.txt"]) {
      const { code, err } = await folder.run(["check", operand]);
      assert.equal(code, 2, operand);
      assert.match(plain(err), /لا ملف ولا مجلد باسم b\.txt/);
    }
  });

  it("are each found once, however they are named", async () => {
    using folder = new Folder({ "a.txt": "", "sub/b.txt": "" });
    assert.deepEqual(await found(folder, ["sub", "**/*.txt", "./a.txt", join(folder.path, "a.txt"), "sub/../sub"]), ["a.txt", "sub/b.txt"]);
  });

  it("may have names that look like patterns", async () => {
    using folder = new Folder({ "[a]{b}*.txt": "", "a.txt": "" });
    assert.deepEqual(await found(folder, ["[a]{b}*.txt"]), ["[a]{b}*.txt"]);
  });

  it("may lie outside the folder where the command is given", async () => {
    using folder = new Folder({ "here/a.txt": FLAWED, "there/b.txt": FLAWED });
    const { out } = await folder.run(["check", "--format", "json", "../there", "../*/a.txt"], "", { cwd: "here" });
    assert.deepEqual(
      (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path),
      ["a.txt", "../there/b.txt"],
    );
  });

  it("may be given by patterns of every form", async () => {
    using folder = new Folder({ "a/b/x.txt": "", "c/x.txt": "", "c/y.html": "" });
    for (const pattern of ["{a/b,c}/x.txt", `${folder.path}/**/x.txt`, "./*/../**/x.txt", "**/x.*"])
      assert.deepEqual(await found(folder, [pattern]), ["a/b/x.txt", "c/x.txt"], pattern);
    assert.deepEqual(await found(folder, ["c/*.html"]), ["c/y.html"], "a pattern that names another kind of file means it");
  });

  it("that hold nothing to check are named", async () => {
    using folder = new Folder({ "a.txt": FLAWED, "empty/x.bin": "" });
    for (const operand of ["empty", "*.html"]) {
      const { code, err } = await folder.run(["check", "a.txt", operand]);
      assert.equal(code, 2);
      assert.ok(plain(err).includes(`لا نصوص للتدقيق في ${operand}`), err);
    }
  });

  it("that may not be read are named, those beside them are checked", { skip: process.getuid?.() === 0 && "root may read everything" }, async () => {
    using folder = new Folder({ "a.txt": FLAWED, "sub/closed/b.txt": FLAWED });
    const closed = join(folder.path, "sub", "closed");
    chmodSync(closed, 0o000);
    for (const operand of [".", "**/*.txt"]) {
      const { code, out, err } = await folder.run(["check", operand]);
      assert.equal(code, 2);
      assert.match(plain(err), /لا إذن بقراءة sub\/closed\./);
      assert.match(plain(out), /^a\.txt$/m);
    }
    chmodSync(closed, 0o700);
  });
});

describe(".gitignore", () => {
  /** What is in a repository, and which of its files Git does not ignore, as Git itself would say. */
  const repository: Readonly<Record<string, string>> = {
    ".gitignore": "*.old.txt\nbuild/\n/top.txt\n# comment\n\nwith\\ space.txt\n/partly/*\nsub/deep/anchored.txt\n\\#hash.txt\n",
    "a.txt": "",
    "x.old.txt": "",
    "top.txt": "",
    "with space.txt": "",
    "#hash.txt": "",
    "build/a.txt": "",
    "build/.gitignore": "!a.txt\n",
    "sub/top.txt": "",
    "sub/build/a.txt": "",
    "sub/.gitignore": "!keep.old.txt\n/only-here.txt\nanywhere.txt\ndeep/named.txt\n\\!bang.txt\n",
    "sub/keep.old.txt": "",
    "sub/lose.old.txt": "",
    "sub/only-here.txt": "",
    "sub/!bang.txt": "",
    "sub/deep/only-here.txt": "",
    "sub/deep/anywhere.txt": "",
    "sub/deep/named.txt": "",
    "sub/deep/anchored.txt": "",
    "sub/deep/further/named.txt": "",
    "partly/a.txt": "",
    "partly/.gitignore": "!back/\n",
    "partly/back/b.txt": "",
    "partly/gone/c.txt": "",
    "odd[1]/.gitignore": "a.txt\n",
    "odd[1]/a.txt": "",
    "odd[1]/b.txt": "",
    "odd1/a.txt": "",
  };
  const kept = [
    "a.txt",
    "odd1/a.txt",
    "odd[1]/b.txt",
    "partly/back/b.txt",
    "sub/deep/further/named.txt",
    "sub/deep/only-here.txt",
    "sub/keep.old.txt",
    "sub/top.txt",
  ];

  it("is followed as Git follows it", async (t) => {
    using folder = new Folder(repository);
    mkdirSync(join(folder.path, ".git"));
    assert.deepEqual(await found(folder, ["."]), kept);
    assert.deepEqual(await found(folder, ["**/*.txt"]), kept, "in globs, too");
    assert.deepEqual(
      await found(folder, ["."], "sub"),
      kept.filter((path) => path.startsWith("sub/")),
      "also from below",
    );
    using same = new Folder(repository);
    const git = (...args: readonly string[]) => spawnSync("git", args, { cwd: same.path, encoding: "utf8" });
    if (git("init", "-q").status !== 0) {
      t.diagnostic("there is no git to compare with");
      return;
    }
    const byGit = git("-c", "core.excludesFile=", "ls-files", "-z", "--others", "--exclude-standard").stdout.split("\0");
    assert.deepEqual(byGit.filter((path) => path.endsWith(".txt")).sort(), kept);
  });

  it("does not keep from what is named", async () => {
    using folder = new Folder({ ".gitignore": "drafts/\na.txt\n", "a.txt": "", "drafts/b.txt": "", "drafts/c.txt": "", "drafts/.gitignore": "c.txt\n" });
    assert.deepEqual(await found(folder, ["a.txt", "drafts"]), ["a.txt", "drafts/b.txt"]);
    assert.deepEqual(await found(folder, ["drafts/*.txt", "."]), []);
  });

  it("of a repository around does not matter in a repository of its own", async () => {
    using folder = new Folder({ ".gitignore": "*.txt\n", "own/a.txt": "" });
    mkdirSync(join(folder.path, "own", ".git"));
    assert.deepEqual(await found(folder, ["."], "own"), ["own/a.txt"]);
  });
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Folder, plain } from "./command.ts";

const names = (name: string): string => `وصل الوفد إلى ${name} صباحا، ثم غادر المطار.\n`;
const common = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`copy/${i}.txt`, names("كازاخستان")]));

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly { readonly rule: string; readonly message: string; readonly fixes: readonly { readonly safety: string }[] }[];
  }[];
}

const of = ({ files }: Report): readonly string[] =>
  files.flatMap(({ path, diagnostics }) => diagnostics.filter(({ rule }) => rule === "workspace-variants").map(({ message }) => `${path}: ${message}`));

describe("tadqiq check --workspace", () => {
  it("finds the spelling that other files do not use, at each place, with an unsafe fix", async () => {
    using folder = new Folder({ ...common, "odd.txt": `${names("كازخستان")}${names("كازخستان")}` });
    const { code, out } = await folder.run(["check", "--workspace", "--format", "json", "--language", "en"]);
    assert.equal(code, 1);
    const report = JSON.parse(out) as Report;
    const message = "odd.txt: «كازخستان» here, «كازاخستان» in 14 other files.";
    assert.deepEqual(of(report), [message, message]);
    const [first] = report.files.find(({ path }) => path === "odd.txt")?.diagnostics ?? [];
    assert.equal(first?.fixes[0]?.safety, "unsafe");
    assert.match(plain((await folder.run(["check", "--workspace"])).out), /«كازخستان» هنا، و«كازاخستان» في ملفات أخرى عددها 14\. {2}workspace-variants/);
    assert.equal((await folder.run(["check"])).code, 0, "files are compared only when that is asked for");
  });

  it("is silent where the other files are few or undecided, and where the file's own rule has spoken", async () => {
    const found = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      using folder = new Folder(files);
      return of(JSON.parse((await folder.run(["check", "--workspace", "--format", "json"])).out) as Report);
    };
    assert.deepEqual(await found({ "1.txt": names("كازاخستان"), "2.txt": names("كازاخستان"), "3.txt": names("كازخستان") }), []);
    const mixed = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.txt`, names(i % 2 === 0 ? "كازاخستان" : "كازخستان")]));
    assert.deepEqual(await found(mixed), []);
    assert.deepEqual(await found({ ...common, "odd.txt": `${names("كازخستان")}${names("كازاخستان")}${names("كازاخستان")}` }), []);
    assert.deepEqual(await found({ ...common, "odd.txt": names("كزاخستان") }), []);
  });

  it("follows the configuration and comments", async () => {
    using folder = new Folder({ ...common, "odd.txt": names("كازخستان"), "tadqiq.yaml": "rules:\n  workspace-variants:\n    atLeast: 20\n" });
    assert.equal((await folder.run(["check", "--workspace"])).code, 0);
    folder.write("tadqiq.yaml", "ignore: [copy/]\n");
    assert.equal((await folder.run(["check", "--workspace"])).code, 0, "what is ignored says nothing");
    folder.write("tadqiq.yaml", "rules:\n  workspace-variants: error\n");
    assert.match((await folder.run(["check", "--workspace", "--quiet"])).out, /workspace-variants/);
    folder.write("odd.txt", `<!-- tadqiq-disable-next-line workspace-variants -->\n${names("كازخستان")}`);
    assert.equal((await folder.run(["check", "--workspace"])).code, 0);
    assert.doesNotMatch((await folder.run(["check"])).out, /unused-suppression/, "without a comparison it has had no chance to be useful");
  });

  it("counts each file as it was before --fix, and changes nothing unasked", async () => {
    using folder = new Folder({ ...common, "odd.txt": `اعلن الوزير القرار.\n${names("كازخستان")}` });
    const { out } = await folder.run(["check", "--workspace", "--fix", "--language", "en"]);
    assert.match(plain(out), /«كازاخستان» in 14 other files/);
    assert.equal(readFileSync(join(folder.path, "odd.txt"), "utf8"), `أعلن الوزير القرار.\n${names("كازخستان")}`);
  });

  it("tells once of what cannot be read, and does not go with standard input", async () => {
    using folder = new Folder({ ...common, "bad.txt": Uint8Array.from([0xe3, 0xd1]) });
    const { code, err } = await folder.run(["check", "--workspace", "--language", "en"]);
    assert.equal(code, 2);
    assert.equal(plain(err).match(/bad\.txt is not UTF-8/g)?.length, 1);
    assert.match(plain((await folder.run(["check", "--workspace", "-", "--language", "en"])).err), /«--workspace» and «-» exclude each other/);
  });
});

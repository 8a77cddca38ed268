import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FileFacts } from "../../cli/facts.ts";
import { Folder, plain } from "./command.ts";

const TEXT = "\ufeffوصل نحو ثلاثة جنود إلى كازاخستان، ثم عاد 12 جنديا من كازخستان.\nقال «لن نعود» ثم غادر.\n";

interface Facts {
  readonly version: number;
  readonly files: readonly FileFacts[];
}

describe("tadqiq facts", () => {
  it("prints every promised field, with offsets in the text without its mark", async () => {
    using folder = new Folder({ "a.txt": TEXT });
    const { code, out, err } = await folder.run(["facts", "--format", "json"]);
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    const { version, files } = JSON.parse(out) as Facts;
    assert.equal(version, 1);
    const [file] = files;
    assert.ok(file && files.length === 1);
    assert.deepEqual(Object.keys(file), ["path", "names", "quantities", "dates", "quotes", "sentences"]);
    const text = TEXT.slice(1);
    const at = (part: string): { start: number; end: number } => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const place = file.names.find(({ kind }) => kind === "place");
    assert.deepEqual(place, {
      key: "كازاخستان",
      kind: "place",
      mentions: ["كازاخستان", "كازخستان"].map((name) => ({ ...at(name), text: name })),
    });
    assert.deepEqual(
      file.quantities.map(({ start, end, value, exact }) => ({ start, end, value, exact })),
      [
        { ...at("ثلاثة"), value: 3, exact: false },
        { ...at("12"), value: 12, exact: true },
      ],
    );
    assert.deepEqual(
      file.quantities.map(({ counted }) => counted && text.slice(counted.start, counted.end)),
      ["جنود", "جنديا"],
    );
    assert.ok(file.quantities.every(({ counted }) => typeof counted?.lemma === "string"));
    assert.deepEqual(file.quotes, [{ ...at("«لن نعود»"), text: "لن نعود", depth: 0 }]);
    assert.deepEqual(file.sentences, []);
  });

  it("is one document for no file and for several", async () => {
    using folder = new Folder({ "a.txt": "وصل الوفد.\n", "b.md": "وصل الوفد.\n" });
    assert.deepEqual(
      (JSON.parse((await folder.run(["facts", "--format", "json"])).out) as Facts).files.map(({ path }) => path),
      ["a.txt", "b.md"],
    );
    const none = await folder.run(["facts", "--format", "json", "missing.txt"]);
    assert.deepEqual({ code: none.code, out: none.out }, { code: 2, out: '{"version":1,"files":[]}\n' });
    assert.match(plain(none.err), /missing\.txt/);
  });

  it("is readable in both languages, each part in its own direction", async () => {
    using folder = new Folder({ "a.txt": TEXT });
    const arabic = (await folder.run(["facts"])).out;
    assert.match(arabic, /\u2067كازاخستان\u2069 1، \u2067كازخستان\u2069 1/);
    assert.match(plain(arabic), /الأعداد\n {4}1:9 {2}ثلاثة = ≈ 3 {2}جند/);
    const english = plain((await folder.run(["facts", "--language", "en"])).out);
    assert.match(english, /names\n {4}place {2}كازاخستان 1, كازخستان 1/);
    assert.match(english, /quotations\n {4}2:5 {2}لن نعود/);
  });

  it("leaves out what the configuration ignores, and names its mistakes", async () => {
    using folder = new Folder({ "a.txt": "وصل.\n", "b/c.txt": "وصل.\n", "tadqiq.yaml": "ignore: [b/]\n" });
    assert.doesNotMatch((await folder.run(["facts"])).out, /c\.txt/);
    folder.write("tadqiq.yaml", "colour: red\n");
    const { code, err } = await folder.run(["facts", "--language", "en"]);
    assert.equal(code, 2);
    assert.match(plain(err), /tadqiq\.yaml has mistakes, which are left out: 1/);
  });
});

import assert from "node:assert/strict";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Rule } from "../../core/index.ts";
import { houseStyle } from "../../workspace/house-style.ts";
import { rules } from "../../workspace/registry.ts";
import { Summary, type SummaryData } from "../../workspace/summary.ts";
import { readConfig } from "../../workspace/workspace.ts";
import { documentOf } from "../documents.ts";
import { Folder, plain } from "./command.ts";

const FIRST = "عاد 12 جنديا من كازاخستان في 5 يناير، وكازاخستان هادئة، وقال «نعم».\nشكرًا جدًا حقًا أيضًا يومًا عامًا.\n";
const SECOND = "عاد ١٢ جنديا من كازخستان، وقال «لا» ثم “نعم”. شكراً.\n";

describe("tadqiq survey", () => {
  it("counts what texts do, for people", async () => {
    using folder = new Folder({ "a.txt": FIRST, "b.txt": SECOND });
    const { code, out } = await folder.run(["survey", "--language", "en"]);
    assert.equal(code, 0);
    const text = plain(out);
    assert.match(text, /^Surveyed: 2 files\./);
    assert.match(text, /digits: {2}123 2, ١٢٣ 1\n/);
    assert.match(text, /quotation marks: {2}«» 2, “” 1\n/);
    assert.match(text, /months: {2}يناير 1\n/);
    assert.match(text, /place {2}كازاخستان 2 \(1 file\), كازخستان 1 \(1 file\)/);
    assert.match(plain((await folder.run(["survey"])).out), /مكان {2}كازاخستان 2 \(ملف واحد\)، كازخستان 1/);
  });

  it("gives the same for an archive in pieces", async () => {
    using folder = new Folder({ "a/1.txt": FIRST, "b/2.txt": SECOND });
    const whole = await folder.run(["survey", "--format", "json"]);
    assert.equal((JSON.parse(whole.out) as { version: number }).version, 1);
    for (const part of ["a", "b"]) folder.write(`${part}.json`, (await folder.run(["survey", "--format", "json", part])).out);
    assert.equal((await folder.run(["survey", "--format", "json", "b.json", "a.json"])).out, whole.out);
    assert.equal((await folder.run(["survey", "--format", "json", "a.json", "b"])).out, whole.out);
    folder.write("c.json", '{"version":9}');
    const { code, err } = await folder.run(["survey", "c.json", "--language", "en"]);
    assert.equal(code, 2);
    assert.match(plain(err), /c\.json is not the report of a survey/);
  });

  it("writes a configuration that can be read and does what most texts do", async () => {
    using folder = new Folder({ "a.txt": FIRST, "b.txt": SECOND });
    const { code, err } = await folder.run(["survey", "--write", "tadqiq.yaml", "--language", "en"]);
    assert.equal(code, 0);
    assert.match(plain(err), /written to tadqiq\.yaml/);
    const written = readFileSync(join(folder.path, "tadqiq.yaml"), "utf8");
    const { problems, rules } = await readConfig(written);
    assert.deepEqual(problems, []);
    assert.deepEqual(rules.get("tanween-placement")?.options, { style: "before" });
    assert.match(written, /^# .*2 files.*\n(?:#.*\n)+rules:\n/);
    assert.match((await folder.run(["check", "b.txt"])).out, /tanween-placement/);
  });

  it("never writes over a file unless told to", async () => {
    using folder = new Folder({ "a.txt": FIRST, "tadqiq.yaml": "language: en\n" });
    symlinkSync("nowhere", join(folder.path, "link.yaml"));
    for (const name of ["tadqiq.yaml", "link.yaml"]) {
      const { code, err, out } = await folder.run(["survey", "--write", name, "--language", "en"]);
      assert.deepEqual({ code, out }, { code: 2, out: "" });
      assert.match(plain(err), /exists; --force writes over it/);
    }
    assert.equal(readFileSync(join(folder.path, "tadqiq.yaml"), "utf8"), "language: en\n");
    assert.equal((await folder.run(["survey", "--write", "tadqiq.yaml", "--force"])).code, 0);
    assert.match(readFileSync(join(folder.path, "tadqiq.yaml"), "utf8"), /^rules:/m);
    assert.equal((await folder.run(["survey", "--write", "no/folder.yaml"])).code, 2);
    assert.equal(existsSync(join(folder.path, "no")), false);
    assert.equal((await folder.run(["survey", "--force"])).code, 2);
  });

  it("writes no setting where texts are undecided", async () => {
    using folder = new Folder({ "a.txt": "وصل الوفد.\n" });
    await folder.run(["survey", "--write", "new.yaml"]);
    const written = readFileSync(join(folder.path, "new.yaml"), "utf8");
    assert.match(written, /rules: \{\}/);
    assert.deepEqual((await readConfig(written)).problems, []);
  });

  it("proposes only what the configuration knows", () => {
    const summary = Summary.of(documentOf(FIRST), "a.txt");
    assert.deepEqual(
      houseStyle(summary).map(({ rule }) => rule),
      ["tanween-placement"],
    );
    assert.deepEqual(houseStyle(summary, new Map()), []);
    const rule = rules.get("alif-maqsura") as Rule;
    const known = new Map<string, Rule>([
      ["digits-mixed", { ...rule, options: { digits: { type: "enum", values: ["western"], default: "western" } } }],
      ["percent-style", { ...rule, preview: true, options: { style: { type: "enum", values: ["sign"], default: "sign" } } }],
      ["decimal-separator", { ...rule, options: { separator: { type: "enum", values: ["other"], default: "other" } } }],
    ]);
    const numbers = Summary.of(documentOf("بلغ 3.5% ثم 4.5٪ ثم 5.5% ثم 6.5٪ ثم 7.5% ثم 8 بالمئة."), "a.txt");
    assert.deepEqual(houseStyle(numbers, known), [
      { rule: "digits-mixed", option: "digits", value: "western" },
      { rule: "percent-style", option: "severity", value: "on" },
      { rule: "percent-style", option: "style", value: "sign" },
    ]);
    assert.deepEqual(Summary.from(summary.toJSON() satisfies SummaryData).toJSON(), summary.toJSON());
  });
});

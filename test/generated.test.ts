import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import { docFiles } from "../scripts/docs.ts";
import { pageFiles } from "../scripts/pages.ts";

const root = process.cwd();

describe("generated files", () => {
  it("are what `npm run generate` writes", () => {
    for (const [path, content] of [...pageFiles(root), ...docFiles(root)]) {
      assert.ok(existsSync(path) && readFileSync(path, "utf8") === content, `${path} is stale: run npm run generate`);
    }
  });

  it("are all there are in docs/rules", () => {
    const expected = [...docFiles(root).keys()].filter((path) => path.startsWith("docs/rules/")).map((path) => path.slice("docs/rules/".length));
    assert.deepEqual(readdirSync("docs/rules").sort(), expected.sort());
  });

  it("hold a schema that takes right configurations and refuses wrong ones", () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync("docs/tadqiq.schema.json", "utf8")));
    assert.equal(validate({ language: "ar", rules: { "missing-hamza": "off", "missing-full-stop": { severity: "error", minimumWords: 5 } } }), true);
    assert.equal(validate({ rules: { "no-such-rule": "error" } }), false);
    assert.equal(validate({ rules: { "missing-full-stop": { minimumWords: 0 } } }), false);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { render } from "../../core/index.ts";
import { parseConfig } from "../../workspace/config.ts";
import { Positions } from "../../workspace/positions.ts";
import { enabledRules, rules } from "../../workspace/registry.ts";
import { formatOf, Workspace } from "../../workspace/workspace.ts";
import { readLexicon } from "../documents.ts";

function problems(text: string): readonly string[] {
  return parseConfig(text, rules).problems.map(
    ({ start, end, message }) => `${text.slice(start, end)}: ${render(message, { language: "en", isolate: false })}`,
  );
}

describe("configuration", () => {
  it("sets severities and options", () => {
    const config = parseConfig(
      "language: en\nignore: [drafts/]\nrules:\n  missing-hamza: warning\n  inna-anna: off\n  unattributed-claim: { severity: error, stockPhrases: true }\n",
      rules,
    );
    assert.deepEqual(config.problems, []);
    assert.equal(config.language, "en");
    assert.deepEqual(config.ignore, ["drafts/"]);
    const enabled = new Map(enabledRules(config).map((rule) => [rule.id, rule]));
    assert.equal(enabled.get("missing-hamza")?.severity, "warning");
    assert.equal(enabled.has("inna-anna"), false);
    assert.deepEqual(enabled.get("unattributed-claim")?.options, { stockPhrases: true });
    assert.equal(enabled.get("unattributed-claim")?.severity, "error");
  });

  it("spares quotations when asked to", () => {
    assert.equal(parseConfig("", rules).sparesQuotations, false);
    assert.equal(parseConfig("quotations: spare", rules).sparesQuotations, true);
    assert.deepEqual(problems("quotations: all"), ["all: The value of “quotations” is not valid; expected: check | spare."]);
  });

  it("reports each mistake at its place and keeps the rest", () => {
    assert.deepEqual(problems("rules:\n  missing-hamzah: error\n"), ["missing-hamzah: There is no rule “missing-hamzah”; did you mean “missing-hamza”?"]);
    assert.deepEqual(problems("rules:\n  missing-hamza: loud\n"), [
      "loud: The value of “missing-hamza” is not valid; expected: on | off | error | warning | information | hint.",
    ]);
    assert.match(problems("rules:\n  missing-full-stop: { minimumWords: 0 }\n")[0] ?? "", /^0: The value of “missing-full-stop.minimumWords”/);
    assert.match(problems("rules:\n  missing-hamza: { size: 1 }\n")[0] ?? "", /^size: The rule “missing-hamza” has no option “size”/);
    assert.match(problems("langage: ar\n")[0] ?? "", /^langage: There is no setting/);
    assert.match(problems("language: fr\n")[0] ?? "", /^fr: /);
    assert.match(problems("- a\n")[0] ?? "", /Expected “key: value”/);
    assert.match(problems("rules: {\n")[0] ?? "", /cannot be read/);
    assert.deepEqual(problems(""), []);
    assert.deepEqual(problems("rules:\n"), []);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."rules:- {}[]\n\t&*!|>'\"#abc", "  missing-hamza", "language"), maxLength: 40 }), (text) =>
        Array.isArray(parseConfig(text, rules).problems),
      ),
    );
  });

  it("is the nearest above a file", async () => {
    const files: Readonly<Record<string, string>> = { "/a/tadqiq.yaml": "language: en\n", "/a/b/c/tadqiq.yml": "language: ar\n" };
    const workspace = new Workspace({ readLexicon, readText: async (path) => files[path] });
    assert.equal((await workspace.configFor("/a/b/x.txt")).path, "/a/tadqiq.yaml");
    assert.equal((await workspace.configFor("/a/b/c/d/x.txt")).path, "/a/b/c/tadqiq.yml");
    assert.equal((await workspace.configFor("/z/x.txt")).path, undefined);
  });
});

describe("positions", () => {
  it("count lines and letters as people do", () => {
    const positions = new Positions("سطر\r\nكَلِمة 😀 هنا\rثالث");
    assert.deepEqual(positions.at(0), { line: 1, column: 1 });
    assert.deepEqual(positions.at(5), { line: 2, column: 1 });
    assert.deepEqual(positions.at(5 + "كَلِمة 😀 ".length), { line: 2, column: 8 });
    assert.deepEqual(positions.at("سطر\r\nكَلِمة 😀 هنا\r".length), { line: 3, column: 1 });
  });
});

describe("formats", () => {
  it("follow the name of a file", () => {
    assert.deepEqual(["a.md", "b.MARKDOWN", "c.txt", "d"].map(formatOf), ["markdown", "markdown", "plaintext", "plaintext"]);
  });
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { emptyConfig } from "../workspace/config-names.ts";
import { Workspace } from "../workspace/workspace.ts";
import { readLexicon } from "./documents.ts";

const workspace = new Workspace({ readLexicon, readText: async () => undefined });
const text = readFileSync("examples/kazakhstan.txt", "utf8");

describe("the example article", () => {
  const { diagnostics, crashes } = workspace.check(text, "plaintext", emptyConfig);
  const found = diagnostics.map(
    ({ rule, start, end, fixes }) => `${rule} ${text.slice(start, end)} → ${fixes[0]?.edits.map((edit) => edit.text).join() ?? ""}`,
  );

  it("is checked by every rule", () => assert.deepEqual(crashes, []));

  for (const expected of [
    "term-variants كازخستان → كازاخستان",
    "place-name-spelling طاجكستان → طاجيكستان",
    "name-variants تواكييف → توكاييف",
    "conflicting-figures ثمانية آلاف → نحو ثمانية آلاف",
    "unattributed-claim معروف ان → ",
    "unattributed-claim اوسع احتجاجات في تاريخ → ",
    "missing-hamza الاخيرة → الأخيرة",
    "inna-anna إنه → أنه",
    "inna-anna فانها → فإنها",
    "space-around-marks  ، → ،",
    "quote-direction ” → “",
    "month-names كانون ثاني → الثاني",
    "missing-full-stop كازاخستان” → .",
    "mixed-thousands-separators 2,500 → 2500",
  ]) {
    it(`holds ${expected}`, () => assert.ok(found.includes(expected), found.join("\n")));
  }

  it("is left by the safe fixes without anything that a safe fix could still change", () => {
    const fixed = workspace.fix(text, "plaintext", emptyConfig);
    assert.ok(fixed.applied > 20);
    assert.equal(workspace.fix(fixed.document.text, "plaintext", emptyConfig).applied, 0);
  });
});

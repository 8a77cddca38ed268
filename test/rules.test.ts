import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { applyFixes, type Diagnostic, type EnabledRule, lint, overlaps, parse, render } from "../core/index.ts";
import { rules } from "../rules/index.ts";
import { type Example, type ExampleText, readRuleSource, ruleIds } from "../scripts/rule-source.ts";
import { lexicon } from "./documents.ts";

// A rule's examples in rule.md are its tests: every line that begins with - or ! is found, every fix is made, all else is silent.
const known = new Set(Object.keys(rules));

for (const id of ruleIds(process.cwd())) {
  describe(id, () => {
    const source = readRuleSource(process.cwd(), id);
    const rule = rules[id];
    assert.ok(rule, `${id} is not in rules/index.ts: run npm run generate`);
    it("has examples that it finds and examples that it leaves alone", () => {
      const texts = source.examples.flatMap((example) => example.texts);
      assert.ok(
        texts.some((text) => text.flagged.length > 0),
        "no example is flagged",
      );
      assert.ok(
        texts.some((text) => text.silent.length > 0),
        "no example is silent",
      );
    });
    it("describes each of its options", () => {
      assert.deepEqual(Object.keys(source.options).sort(), Object.keys(rule.options).sort());
    });
    for (const example of source.examples) {
      for (const text of example.texts) it(`rules/${id}/rule.md:${text.line}`, () => checkExample(id, example, text));
    }
  });
}

function find(id: string, example: Example, text: string): readonly Diagnostic[] {
  const enabled: EnabledRule[] = Object.entries(rules)
    .filter(([other, rule]) => other === id || !rule.preview)
    .map(([other, rule]) => ({ id: other, rule, severity: rule.severity, options: other === id ? example.options : {} }));
  const { elsewhere: counts } = example;
  const elsewhere = counts && { spellings: (kind: string, key: string) => new Map(Object.entries(counts[`${kind}:${key}`] ?? {})) };
  const result = lint(parse(text, example.format, lexicon), enabled, known, elsewhere && { elsewhere });
  assert.deepEqual(result.crashes, []);
  return result.diagnostics.filter((diagnostic) => diagnostic.rule === id);
}

function checkExample(id: string, example: Example, { text, places, flagged, silent, fixed }: ExampleText): void {
  const diagnostics = find(id, example, text);
  const shown = diagnostics.map((d) => `${text.slice(d.start, d.end)}: ${render(d.message, { language: "ar", isolate: false })}`).join("\n");
  for (const line of flagged)
    assert.ok(
      diagnostics.some((d) => overlaps(d, line)),
      `not found: ${text.slice(line.start, line.end)}`,
    );
  for (const line of silent) assert.ok(!diagnostics.some((d) => overlaps(d, line)), `false alarm in: ${text.slice(line.start, line.end)}\n${shown}`);
  if (places) {
    assert.deepEqual(
      diagnostics.map((d) => `${text.slice(0, d.start)}⟦${text.slice(d.start, d.end)}⟧`),
      places.map((place) => `${text.slice(0, place.start)}⟦${text.slice(place.start, place.end)}⟧`),
    );
  }
  const fixes = diagnostics.flatMap((diagnostic) => diagnostic.fixes.slice(0, 1));
  assert.equal(applyFixes(text, fixes).text, fixed);
  for (const language of ["ar", "en"] as const) {
    for (const message of diagnostics.flatMap((d) => [d.message, ...d.fixes.map((fix) => fix.title), ...d.related.map((place) => place.message)])) {
      assert.doesNotMatch(render(message, { language, isolate: false }), /\{\w+\}/, "a placeholder has no data");
    }
  }
}

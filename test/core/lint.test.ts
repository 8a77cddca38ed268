import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { applyFixes, defineRule, type Edit, type EnabledRule, lint, type Rule, render } from "../../core/index.ts";
import { documentOf } from "../documents.ts";

const page = { title: { ar: "عنوان", en: "title" }, messages: { found: { ar: "«{word}»", en: "«{word}»" } }, options: {} } as const;

const everyWord = defineRule({
  scope: "block",
  category: "hygiene",
  severity: "warning",
  page,
  check({ block, report }) {
    for (const token of block.tokens) if (token.kind === "word") report({ at: token, message: "found", data: { word: token.form } });
  },
});

const crashing = defineRule({
  scope: "document",
  category: "hygiene",
  severity: "error",
  page,
  check() {
    throw new Error("broken");
  },
});

const unused = defineRule({
  scope: "suppressions",
  category: "hygiene",
  severity: "hint",
  page: { ...page, messages: { unused: { ar: "لا أثر", en: "unused" } } },
  check({ suppressions, report }) {
    for (const { comment, used } of suppressions) if (used.size === 0) report({ at: comment, message: "unused" });
  },
});

function enable(rules: Readonly<Record<string, Rule>>): readonly EnabledRule[] {
  return Object.entries(rules).map(([id, rule]) => ({ id, rule, severity: rule.severity, options: {} }));
}

function words(text: string, rules: Readonly<Record<string, Rule>> = { words: everyWord }): readonly string[] {
  return lint(documentOf(text), enable(rules), new Set(["words", "crashing", "unused"])).diagnostics.map(({ start, end }) => text.slice(start, end));
}

describe("lint", () => {
  it("isolates a rule that crashes and says which", () => {
    const { diagnostics, crashes } = lint(documentOf("كلمة هنا."), enable({ crashing, words: everyWord }), new Set());
    assert.equal(diagnostics.length, 2);
    assert.deepEqual(
      crashes.map(({ rule, error }) => [rule, (error as Error).message]),
      [["crashing", "broken"]],
    );
  });

  it("lets one report weigh less than its rule, unless a severity is configured", () => {
    const rule = defineRule({
      scope: "document",
      category: "hygiene",
      severity: "warning",
      page,
      check({ document, report }) {
        report({ at: { start: 0, end: document.text.length }, message: "found", data: { word: "" }, severity: "information" });
      },
    });
    const severities = (["warning", "error"] as const).map(
      (severity) => lint(documentOf("كلمة هنا."), [{ id: "mild", rule, severity, options: {} }], new Set()).diagnostics[0]?.severity,
    );
    assert.deepEqual(severities, ["information", "error"]);
  });

  it("orders by place, then by rule, however the rules are ordered", () => {
    const rules = { b: everyWord, a: everyWord };
    const order = (given: Readonly<Record<string, Rule>>): readonly string[] =>
      lint(documentOf("كلمة هنا."), enable(given), new Set()).diagnostics.map(({ rule, start }) => `${start}${rule}`);
    assert.deepEqual(order(rules), ["0a", "0b", "5a", "5b"]);
    assert.deepEqual(order({ a: everyWord, b: everyWord }), order(rules));
  });

  it("spares quotations when asked to, their spelling alone", () => {
    const { missing, claims } = { missing: { ...everyWord, category: "orthography" as const }, claims: { ...everyWord, category: "attribution" as const } };
    const found = (rules: Readonly<Record<string, Rule>>, sparesQuotations: boolean): readonly string[] => {
      const text = "قال «لن نعود» ثم";
      return lint(documentOf(text), enable(rules), new Set(), { sparesQuotations }).diagnostics.map(({ start, end }) => text.slice(start, end));
    };
    assert.deepEqual(found({ missing }, false), ["قال", "لن", "نعود", "ثم"]);
    assert.deepEqual(found({ missing }, true), ["قال", "ثم"]);
    assert.deepEqual(found({ claims }, true), ["قال", "لن", "نعود", "ثم"]);
  });

  it("renders in both languages and isolates what is filled in", () => {
    const [diagnostic] = lint(documentOf("كلمة"), enable({ words: everyWord }), new Set()).diagnostics;
    assert.ok(diagnostic);
    assert.equal(render(diagnostic.message, { language: "en", isolate: true }), "«\u2068كلمة\u2069»");
  });
});

describe("suppressions", () => {
  it("reach their line, the next line, a region or the file", () => {
    assert.deepEqual(words("أول <!-- tadqiq-disable-line -->\nثان"), ["ثان"]);
    assert.deepEqual(words("<!-- tadqiq-disable-next-line words -->\nأول\nثان"), ["ثان"]);
    assert.deepEqual(words("<!-- tadqiq-disable-next-line -->\r\nأول\r\nثان"), ["ثان"]);
    assert.deepEqual(words("صفر\n<!-- tadqiq-disable words -->\nأول\n<!-- tadqiq-enable words -->\nثان"), ["صفر", "ثان"]);
    assert.deepEqual(words("أول\n<!-- tadqiq-disable-file words -- قصيدة -->\nثان"), []);
  });

  it("concern only the rules that they name", () => {
    assert.deepEqual(words("أول <!-- tadqiq-disable-line other -->"), ["أول"]);
  });

  it("are known to be unused", () => {
    const rules = { words: everyWord, unused };
    assert.deepEqual(words("<!-- tadqiq-disable-next-line words -->\n\nأول", rules), ["<!-- tadqiq-disable-next-line words -->", "أول"]);
    assert.deepEqual(words("<!-- tadqiq-disable-next-line words -->\nأول", rules), []);
  });

  it("for a rule that is switched off are not called unused", () => {
    assert.deepEqual(words("<!-- tadqiq-disable-next-line crashing -->\nأول", { words: everyWord, unused }), ["أول"]);
  });
});

describe("applyFixes", () => {
  const edit = (start: number, end: number, text: string): { readonly edits: readonly Edit[] } => ({ edits: [{ start, end, text }] });

  it("applies fixes in any order and leaves out those that collide", () => {
    const { text, applied } = applyFixes("abcdef", [edit(4, 6, "X"), edit(0, 2, "Y"), edit(1, 3, "Z"), edit(3, 3, "-")]);
    assert.equal(text, "Yc-dX");
    assert.equal(applied.length, 3);
  });

  it("takes a fix whole or not at all", () => {
    const both = {
      edits: [
        { start: 0, end: 1, text: "X" },
        { start: 2, end: 3, text: "Y" },
      ],
    };
    assert.equal(applyFixes("abc", [edit(2, 3, "Z"), both]).text, "abZ");
  });

  it("agrees with the plain definition for any fixes", () => {
    const anyFix = fc
      .tuple(fc.nat(20), fc.nat(4), fc.constantFrom("", "x", "yy"))
      .map(([start, length, text]) => edit(start, Math.min(start + length, 20), text));
    fc.assert(
      fc.property(fc.array(anyFix, { maxLength: 12 }), (fixes) => {
        const original = "0123456789abcdefghij";
        const { text, applied } = applyFixes(original, fixes);
        const taken = applied.flatMap(({ edits }) => edits);
        for (const [i, a] of taken.entries()) {
          for (const b of taken.slice(i + 1)) assert.ok(a.end <= b.start || b.end <= a.start);
        }
        let expected = original;
        for (const { start, end, text: inserted } of [...taken].sort((a, b) => b.start - a.start || b.end - a.end))
          expected = expected.slice(0, start) + inserted + expected.slice(end);
        assert.equal(text, expected);
      }),
    );
  });
});

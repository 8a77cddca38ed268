import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { defineRule, type Elsewhere, type EnabledRule, lint, overlaps, type Rule } from "../../core/index.ts";
import { overlapFinder } from "../../core/span.ts";
import { rule as workspaceVariants } from "../../rules/workspace-variants/rule.ts";
import { documentOf } from "../documents.ts";

const page = { title: { ar: "عنوان", en: "title" }, messages: { found: { ar: "هنا", en: "here" } }, options: {} } as const;

/** A rule of terms that says nothing itself: مسئول and its plural. */
const terms = defineRule({
  scope: "document",
  category: "consistency",
  severity: "warning",
  page,
  variants(document) {
    const mentions = document.tokens
      .filter(({ form }) => form.includes("مسئول"))
      .map((token) => ({
        start: token.start,
        end: token.end,
        token,
        prefix: "",
        spelling: "مسئول",
        rewritten: new Map([["مسؤول", token.form.replace("ئ", "ؤ")]]),
      }));
    return mentions.length === 0 ? [] : [{ kind: "term", key: "مسؤول", mentions }];
  },
  check() {},
});

const crashing = defineRule({
  scope: "document",
  category: "consistency",
  severity: "warning",
  page,
  variants() {
    throw new Error("broken");
  },
  check() {},
});

const elsewhere: Elsewhere = { spellings: (kind, key) => new Map(kind === "term" ? [[key, 9]] : []) };

function found(text: string, rules: Readonly<Record<string, Rule>>) {
  const enabled: EnabledRule[] = Object.entries(rules).map(([id, rule]) => ({ id, rule, severity: rule.severity, options: {} }));
  return lint(documentOf(text), enabled, new Set(Object.keys(rules)), { elsewhere });
}

describe("variants across documents", () => {
  it("come from rules, too, which know how a term is inflected", () => {
    const { diagnostics } = found("قال مسئولون إن المسئول غادر.", { terms, "workspace-variants": workspaceVariants });
    assert.deepEqual(
      diagnostics.map(({ fixes }) => fixes[0]?.edits[0]?.text),
      ["مسؤولون", "المسؤول"],
    );
  });

  it("of a rule that crashes are missing, and the others' stand", () => {
    const { diagnostics, crashes } = found("قال مسئولون ذلك.", { crashing, terms, "workspace-variants": workspaceVariants });
    assert.equal(diagnostics.length, 1);
    assert.deepEqual(
      crashes.map(({ rule }) => rule),
      ["crashing"],
    );
  });
});

describe("the finder of overlaps", () => {
  const span = fc.record({ start: fc.nat(40), length: fc.nat(6) }).map(({ start, length }) => ({ start, end: start + length }));

  it("answers as looking at each span would", () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, at) => {
        assert.equal(
          overlapFinder(spans)(at),
          spans.some((other) => overlaps(other, at)),
        );
      }),
    );
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Format } from "../core/index.ts";
import { emptyConfig } from "../workspace/config-names.ts";
import { Workspace } from "../workspace/workspace.ts";
import { readLexicon } from "./documents.ts";

const workspace = new Workspace({ readLexicon, readText: async () => undefined });

/** Pieces that rules look for, put together without sense. */
const pieces = [
  ...'،؛:.؟!,;?«»“”"()[]/-_#@*`>|\n\r\t ',
  ...["\r\n", "\n\n", "\u00a0", "\u200f", "\u0640", "😀", "\ufeff"],
  ...["قال", "أعلن", "مؤكدا", "ما", "ان", "انه", "وان", "فان", "بان", "إن", "أنه", "الى", "امس", "والاحداث"],
  ...["كازاخستان", "كازخستان", "طاجكستان", "الرئيس", "توكاييف", "تواكييف", "كانون ثاني", "/يناير", "تشرين أول"],
  ...["ثمانية آلاف", "7939", "2,500", "١٢", "شخص", "الموقوفين", "معروف", "واعتبرت كتهديد", "أوسع احتجاجات في تاريخ"],
  ...["<!-- tadqiq-disable-next-line missing-hamza -->", "<!-- tadqiq-disable -->", "<!-- tadqiq-enable -->", "---\ntitle: "],
];

const anyCopy = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).chain((words) => fc.constantFrom("", " ").map((separator) => words.join(separator)));

describe("any text whatever", () => {
  it("is checked without a crash, and every place and edit lies in it", () => {
    fc.assert(
      fc.property(fc.oneof(anyCopy, fc.string({ unit: "binary", maxLength: 60 })), fc.constantFrom<Format>("plaintext", "markdown"), (text, format) => {
        const { diagnostics, crashes } = workspace.check(text, format, emptyConfig);
        assert.deepEqual(crashes, []);
        for (const { start, end, fixes, related } of diagnostics) {
          for (const span of [{ start, end }, ...related, ...fixes.flatMap(({ edits }) => edits)]) {
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
          }
          for (const { edits } of fixes)
            for (const [i, edit] of edits.entries()) assert.ok(i === 0 || (edits[i - 1]?.end ?? 0) <= edit.start, "edits of one fix overlap");
        }
      }),
      { numRuns: 600 },
    );
  });

  it("comes to rest under its safe fixes", () => {
    fc.assert(
      fc.property(anyCopy, fc.constantFrom<Format>("plaintext", "markdown"), (text, format) => {
        const fixed = workspace.fix(text, format, emptyConfig);
        assert.equal(workspace.fix(fixed.document.text, format, emptyConfig).applied, 0);
      }),
      { numRuns: 300 },
    );
  });

  it("takes time in proportion to its length", () => {
    // Texts that make careless scanners quadratic; the test is that they end, not how soon.
    for (const piece of [
      "a.",
      "(",
      "«",
      "و",
      "ان ",
      "<!-- ",
      "@",
      "1,",
      "\u0640",
      "قال ان ",
      "[",
      "ثلاثة و",
      "«ان» ",
      "من كازاخستان وكازخستان ",
      "توقيف ثمانية آلاف شخص و7939 موقوفا. ",
    ]) {
      const { crashes } = workspace.check(piece.repeat(5_000), "plaintext", emptyConfig);
      assert.deepEqual(crashes, []);
    }
    assert.equal(workspace.check("> ".repeat(20_000), "markdown", emptyConfig).crashes.length, 0);
  });
});

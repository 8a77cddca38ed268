import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { damages } from "../bench/damage.ts";
import { emptyConfig } from "../workspace/config-names.ts";
import { Workspace } from "../workspace/workspace.ts";
import { readLexicon } from "./documents.ts";

const workspace = new Workspace({ readLexicon, readText: async () => undefined });
const fix = (text: string): string => workspace.fix(text, "plaintext", emptyConfig).document.text;

/** Sentences that the fixes leave alone: the example article as they leave it. */
const sentences = fix(readFileSync("examples/kazakhstan.txt", "utf8"))
  .split("\n")
  .filter((line) => line.length > 40 && fix(line) === line);

/** A sentence, one of its words, and one way to damage it. */
const damaged = fc
  .record({ sentence: fc.constantFrom(...sentences), place: fc.nat(), damage: fc.constantFrom(...damages) })
  .map(({ sentence, place, damage }) => {
    const words = sentence.split(" ");
    const at = place % words.length;
    return { sentence, words, at, name: damage.name, word: damage.apply(words[at] as string) };
  })
  .filter(({ word }) => word !== undefined);

describe("the round trip", () => {
  it("has sentences to damage", () => assert.ok(sentences.length >= 5));

  it("never changes a word that was not damaged", () => {
    fc.assert(
      fc.property(damaged, ({ sentence, words, at, word }) => {
        const text = words.with(at, word as string).join(" ");
        const fixed = fix(text);
        // The damaged word is restored, left as it is, or corrected otherwise; what stands before and after it stays.
        const before = words.slice(0, at).join(" ");
        const after = words.slice(at + 1).join(" ");
        assert.ok(fixed === sentence || (fixed.startsWith(before) && fixed.endsWith(after)), `${text}\n${fixed}`);
      }),
      { numRuns: 300 },
    );
  });

  it("takes out tatweel and joins the conjunction wherever it is parted", () => {
    const certain = damaged.filter(({ name }) => name === "tatweel inserted" || name === "و joined no more");
    fc.assert(
      fc.property(certain, ({ sentence, words, at, word }) => assert.equal(fix(words.with(at, word as string).join(" ")), sentence)),
      { numRuns: 100 },
    );
  });
});

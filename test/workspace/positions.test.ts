import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Positions } from "../../workspace/positions.ts";

const graphemes = new Intl.Segmenter("ar", { granularity: "grapheme" });

/** What the class promises, said without regard to time: whole lines, segmented whole. */
function slowly(text: string, offset: number): { line: number; column: number } {
  // Lines and what ends them, in turn.
  const parts = text.split(/(\r\n|\n|\r)/);
  let start = 0;
  let index = 0;
  for (; index + 2 < parts.length; index += 2) {
    const next = start + (parts[index] as string).length + (parts[index + 1] as string).length;
    if (next > offset) break;
    start = next;
  }
  const line = parts[index] as string;
  const letters = [...graphemes.segment(line)];
  const inLine = offset - start;
  const column = inLine >= line.length ? letters.length : letters.findLastIndex(({ index }) => index <= inLine);
  return { line: index / 2 + 1, column: column + 1 };
}

describe("positions in any text", () => {
  const unit = fc.constantFrom(..."اب ت.،«»", "َ", "ّ", "ـ", "a", "😀", "👩\u200d👧", "🇯🇴", "e\u0301", "\u200d", "\u200f", "\u0600", "\n", "\r\n", "\r", "\t");

  it("are those of the whole line's letters", () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.array(fc.nat(80), { maxLength: 6 }), (text, offsets) => {
        const positions = new Positions(text);
        for (const offset of offsets) assert.deepEqual(positions.at(Math.min(offset, text.length)), slowly(text, Math.min(offset, text.length)));
      }),
      { numRuns: 1000 },
    );
  });

  it("also in lines of many pieces", () => {
    for (const word of ["القَرار ", "قرار 👩\u200d👧 ", "قرار\u200d ", "قرارٌ\u0301\u0302 "]) {
      const text = word.repeat(300);
      const positions = new Positions(text);
      for (let offset = 0; offset <= text.length; offset += 97) assert.deepEqual(positions.at(offset), slowly(text, offset));
    }
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Summary } from "../../workspace/summary.ts";
import { documentOf } from "../documents.ts";

const sentences = [
  "وصل الوفد إلى كازاخستان في 5 يناير 2022.",
  "عاد الجنود من كازخستان وكازخستان هادئة.",
  "قال الرئيس توكاييف إن العدد بلغ 12,500 جندي.",
  "قال الرئيس تواكييف إن النسبة ٣٫٥٪ “قريبا”.",
  "قال «نعم» بعد ثلاثة أيام من كانون الثاني/يناير، و12500 مئة.",
  "",
];

const anySummary = fc
  .record({ path: fc.integer({ min: 0, max: 999 }), lines: fc.array(fc.constantFrom(...sentences), { maxLength: 5 }) })
  .map(({ path, lines }) => Summary.of(documentOf(lines.join("\n")), `${path}.txt`));

const dataOf = (summary: Summary): unknown => JSON.parse(JSON.stringify(summary));

describe("a summary", () => {
  it("counts spellings and habits, the files that have them, and a few places", () => {
    const one = Summary.of(documentOf("عاد الجنود من كازخستان، وكازخستان هادئة، وكازخستان بعيدة، ثم كازخستان."), "a.txt");
    const two = Summary.of(documentOf("وصل إلى كازاخستان."), "b.txt");
    const spellings = Summary.merged(one, two).spellings("place", "كازاخستان");
    assert.deepEqual(
      [...spellings].map(([spelling, { count, files, places }]) => [spelling, count, files, places.length]),
      [
        ["كازخستان", 4, 1, 3],
        ["كازاخستان", 1, 1, 1],
      ],
    );
  });

  it("merges in any order and grouping to the same", () => {
    fc.assert(
      fc.property(anySummary, anySummary, anySummary, (a, b, c) => {
        const left = dataOf(Summary.merged(Summary.merged(a, b), c));
        assert.deepEqual(dataOf(Summary.merged(a, Summary.merged(b, c))), left);
        assert.deepEqual(dataOf(Summary.merged(c, b, a)), left);
        assert.deepEqual(dataOf(Summary.merged(new Summary(), a)), dataOf(a));
      }),
      { numRuns: 100 },
    );
  });

  it("survives being written and read", () => {
    fc.assert(
      fc.property(anySummary, (a) => assert.deepEqual(dataOf(Summary.from(JSON.parse(JSON.stringify(a)))), dataOf(a))),
      { numRuns: 50 },
    );
  });

  it("takes a file back", () => {
    fc.assert(
      fc.property(anySummary, anySummary, (a, b) => {
        const counts = (summary: Summary): unknown => JSON.parse(JSON.stringify(summary, (key, value: unknown) => (key === "places" ? undefined : value)));
        const both = Summary.merged(a, b);
        both.remove(b);
        assert.deepEqual(counts(both), counts(a));
      }),
      { numRuns: 50 },
    );
  });

  it("says what the other files write", () => {
    const files = ["كازاخستان", "كازاخستان", "كازخستان"].map((name, i) => Summary.of(documentOf(`عاد من ${name}.`), `${i}.txt`));
    const all = Summary.merged(...files);
    assert.deepEqual([...all.elsewhere(files[2] as Summary).spellings("place", "كازاخستان")], [["كازاخستان", 2]]);
    assert.deepEqual([...all.elsewhere(files[0] as Summary).spellings("place", "كازاخستان")].sort(), [
      ["كازاخستان", 1],
      ["كازخستان", 1],
    ]);
    assert.equal(all.elsewhere(files[0] as Summary).spellings("place", "لا شيء").size, 0);
  });

  it("tells habits apart", () => {
    const ways = (habit: string, text: string): unknown =>
      Object.fromEntries([...Summary.of(documentOf(text), "a").spellings("habit", habit)].map(([way, { count }]) => [way, count]));
    assert.deepEqual(ways("digits", "بلغ 12 و١٢ و۱۲ و7."), { western: 2, arabic: 1, persian: 1 });
    assert.deepEqual(ways("thousands", "بلغ 12,500 ثم 12٬500 ثم 125000 ثم 1.250.000 في 2019."), { ",": 1, "٬": 1, none: 1, ".": 1 });
    assert.deepEqual(ways("decimals", "بلغ 3.5 ثم 3,5 ثم ٣٫٥ في المئة."), { ".": 1, ",": 1, "٫": 1 });
    assert.deepEqual(ways("percent", "بلغ 3% ثم 4٪ ثم 5 بالمئة ثم 6 في المائة."), { "%": 1, "٪": 1, بالمئة: 1, "في المائة": 1 });
    assert.deepEqual(ways("small-numbers", "وصل ثلاثة جنود و7 جنود."), { words: 1, digits: 1 });
    assert.deepEqual(ways("quotation-marks", 'قال «نعم» و“لا” و"نعم".'), { "«»": 1, "“”": 1, '""': 1 });
    assert.deepEqual(ways("months", "في 5 يناير ثم 6 شباط ثم في كانون الثاني/يناير 2022 ثم 3 غشت ثم 4 جويلية، ثم جاء شعبان مسرعا."), {
      western: 1,
      levantine: 1,
      both: 1,
      moroccan: 1,
      maghrebi: 1,
    });
    assert.deepEqual(ways("tanween", "شكرًا ثم شكراً ثم شكرا."), { before: 1, on: 1 });
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { countedAfter, digitSystemsOf, inDigits, measureAfter, numberTokens, numberUse, percentAfter, type Token } from "../../core/index.ts";
import { documentOf } from "../documents.ts";

const firstNumber = (text: string): Token => {
  const [token] = numberTokens(documentOf(text));
  assert.ok(token, text);
  return token;
};

describe("number writing", () => {
  it("changes digits and back", () => {
    assert.equal(inDigits("2,500", "arabic"), "٢,٥٠٠");
    assert.equal(inDigits("٧٬٩٣٩٫۵", "western"), "7,939.5");
    assert.deepEqual(digitSystemsOf("1٢۳"), ["western", "arabic", "persian"]);
    fc.assert(fc.property(fc.nat(), fc.constantFrom("arabic", "persian"), (n, system) => inDigits(inDigits(String(n), system), "western") === String(n)));
  });

  it("tells amounts from what only looks like one", () => {
    for (const [text, use] of [
      ["بلغ العدد 7939 شخصا", "amount"],
      ["في عام 1876 بدأت الحرب", "year"],
      ["بدأت الحرب 1945 وانتهت", "year"],
      ["سنة ١٨٧٦ بدأت", "year"],
      ["قرار مجلس الأمن 2254 نافذ", "code"],
      ["هاتف 0112345678 للشكاوى", "code"],
      ["فاز الفريق 3-1 على ضيفه", "code"],
      ["عند الساعة 18,30 بدأت", "clock"],
      ["الجلسة (16,30 ت غ) مغلقة", "clock"],
    ] as const)
      assert.equal(numberUse(firstNumber(text)), use, text);
  });

  it("knows percentages and measures", () => {
    for (const [text, way] of [
      ["نما 5% فقط", "%"],
      ["نما 5 ٪ فقط", "٪"],
      ["نما 5 في المائة فقط", "في المئة"],
      ["نما 5 بالمئة فقط", "بالمئة"],
      ["نما 5 في المدينة", undefined],
    ] as const)
      assert.equal(percentAfter(firstNumber(text))?.way, way, text);
    for (const [text, measure] of [
      ["دفع 5 ملايين دولار", "money"],
      ["دفع $5 لا غير", "money"],
      ["يبعد 12 كيلومترا", "distance"],
      ["حضر 12 شخصا", undefined],
    ] as const)
      assert.equal(measureAfter(firstNumber(text)), measure, text);
  });

  it("gives the form of the noun after a number", () => {
    const forms = { singular: "دولار", plural: "دولارات", accusative: "دولارا" };
    for (const [value, form] of [
      [3, "دولارات"],
      [11, "دولارا"],
      [100, "دولار"],
      [103, "دولارات"],
      [7939, "دولارا"],
      [3.5, "دولار"],
    ] as const)
      assert.equal(countedAfter(value, forms), form, String(value));
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decline, isDiptotePlural, type Noun } from "../../lexicon/compile/decline.ts";

function forms(given: Partial<Noun> & { readonly lemma: string }, number: "singular" | "dual" | "plural"): readonly string[] {
  const noun: Noun = { pos: "noun", gender: "m", plurals: [], flags: new Set(), feminine: undefined, ...given };
  return [...new Set(decline(noun).flatMap(({ form, features }) => (features.number === number ? [form] : [])))];
}

describe("the declension", () => {
  it("of nouns with broken plurals", () => {
    assert.deepEqual(forms({ lemma: "شخص", plurals: ["أشخاص"] }, "plural"), ["أشخاص", "أشخاصا"]);
    assert.deepEqual(forms({ lemma: "مصنع", plurals: ["مصانع"] }, "plural"), ["مصانع"]);
    assert.deepEqual(forms({ lemma: "شخص" }, "dual"), ["شخصان", "شخصين", "شخصا", "شخصي"]);
  });

  it("of nouns with sound plurals", () => {
    assert.deepEqual(forms({ lemma: "سيارة", gender: "f", plurals: ["+ات"] }, "plural"), ["سيارات"]);
    assert.deepEqual(forms({ lemma: "سيارة", gender: "f" }, "dual"), ["سيارتان", "سيارتين", "سيارتا", "سيارتي"]);
    assert.deepEqual(forms({ lemma: "مهندس", plurals: ["+ون"], flags: new Set(["fem"]) }, "plural"), ["مهندسات", "مهندسون", "مهندسين", "مهندسو", "مهندسي"]);
    assert.deepEqual(forms({ lemma: "محامي", plurals: ["+ون"], flags: new Set(["defective"]) }, "plural"), ["محامون", "محامين", "محامو", "محامي"]);
    assert.deepEqual(forms({ lemma: "مفاجأة", gender: "f", plurals: ["+ات"] }, "plural"), ["مفاجآت"]);
  });

  it("of nouns with hamza", () => {
    assert.deepEqual(forms({ lemma: "جزء" }, "singular"), ["جزء", "جزءا"]);
    assert.deepEqual(forms({ lemma: "شيء" }, "singular"), ["شيء", "شيئا"]);
    assert.deepEqual(forms({ lemma: "بناء" }, "singular"), ["بناء"]);
    assert.deepEqual(forms({ lemma: "بريء", plurals: ["+ون"] }, "plural"), ["بريئون", "بريئين", "بريئو", "بريئي"]);
  });

  it("gives no dual and no plural to what is not counted", () => {
    assert.deepEqual(forms({ lemma: "نفط", flags: new Set(["mass"]) }, "dual"), []);
  });
});

describe("diptote plurals", () => {
  it("are those of the patterns مفاعل, مفاعيل, فعلاء and أفعلاء", () => {
    for (const plural of ["مدارس", "مصابيح", "رسائل", "زعماء", "أصدقاء", "أشياء", "أماكن", "قضايا"]) assert.ok(isDiptotePlural(plural), plural);
    for (const plural of ["رجال", "أعضاء", "أبناء", "أساتذة", "كتب", "أعمال", "بلدان", "نساء"]) assert.ok(!isDiptotePlural(plural), plural);
  });
});

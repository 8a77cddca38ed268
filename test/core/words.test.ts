import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { attach, formOf, hasArticle, peelings, prefixTo, respell, skeletonOf } from "../../core/index.ts";
import { lexicon } from "../documents.ts";

const arabicWord = fc.string({ unit: fc.constantFrom(..."ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآءئؤةى"), minLength: 1, maxLength: 10 });

describe("clitics", () => {
  it("are put back as they were, whatever the word", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "و", "ف", "وب", "لل", "ولل", "بال", "وال", "س"), arabicWord, (prefix, stem) => {
        for (const peeling of peelings(prefix + stem)) assert.equal(attach(peeling.prefix, peeling.stem), prefix + stem);
      }),
    );
  });

  it("are read in every way, the whole word first", () => {
    assert.deepEqual(
      peelings("وبالمدينة").map(({ prefix, stem }) => `${prefix}|${stem}`),
      ["|وبالمدينة", "و|بالمدينة", "وب|المدينة", "وبال|مدينة"],
    );
    assert.ok(peelings("للدولة").some(({ prefix, stem }) => prefix === "لل" && stem === "دولة"));
    assert.ok(peelings("لليل").some(({ prefix, stem }) => prefix === "لل" && stem === "ليل"));
    assert.equal(hasArticle("وبال") && hasArticle("لل") && !hasArticle("ول"), true);
  });

  it("are joined to a word that has its own article", () => {
    assert.equal(prefixTo("ل", "القاهرة"), "للقاهرة");
    assert.equal(prefixTo("ول", "الليل"), "ولليل");
    assert.equal(prefixTo("وب", "القاهرة"), "وبالقاهرة");
    assert.equal(prefixTo("ل", "كازاخستان"), "لكازاخستان");
  });
});

describe("forms", () => {
  it("lose tashkeel, tatweel and invisible characters, and nothing else", () => {
    assert.equal(formOf("الأُمَّـــة\u200f"), "الأمة");
    assert.equal(skeletonOf("إلى أمّة قراءة"), "الي امّه قراءه");
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => formOf(formOf(text)) === formOf(text)));
  });

  it("are respelled with the marks of the letters that stay", () => {
    assert.equal(respell("الامـنُ", "الامن", "الأمن"), "الأمـنُ");
    assert.equal(respell("كازخستان", "كازخستان", "كازاخستان"), "كازاخستان");
    assert.equal(respell("كَازخستانَ", "كازخستان", "كازاخستان"), "كَازاخستانَ");
    assert.equal(respell("مترًا", "مترا", "متر"), "متر");
    fc.assert(fc.property(arabicWord, arabicWord, (word, corrected) => respell(word, word, corrected) === corrected));
  });
});

describe("the lexicon", () => {
  it("reads a word with its clitics and without its hamza", () => {
    assert.ok(lexicon.meanings("وأعلن").some(({ lemma, prefix, exact }) => lemma === "أعلن" && prefix === "و" && exact));
    assert.ok(lexicon.meanings("اعلن").some(({ lemma, exact }) => lemma === "أعلن" && !exact));
    assert.deepEqual(lexicon.meanings("قسطنطينوبوليس"), []);
  });

  it("does not take away a hamza that is written", () => {
    assert.ok(!lexicon.meanings("إعلن").some(({ lemma }) => lemma === "أعلن"));
  });

  it("knows places by every accepted spelling and by their misspellings", () => {
    assert.equal(lexicon.place("كازخستان")?.name.name, "كازاخستان");
    assert.equal(lexicon.place("طاجكستان")?.status, "misspelling");
    assert.equal(lexicon.place("كوريا الشمالية")?.status, "preferred");
    const place = lexicon.place("طاجيكستان")?.name;
    assert.deepEqual(lexicon.relation("والطاجكية"), { place, prefix: "وال", stem: "طاجكية", right: "طاجيكية" });
  });
});

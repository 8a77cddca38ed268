import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { valueOfDigits } from "../../core/index.ts";
import { documentOf } from "../documents.ts";

describe("numbers", () => {
  const values = (text: string): readonly number[] => documentOf(text).numbers.map(({ value }) => value);

  it("are read from digits of every kind", () => {
    for (const [text, value] of [
      ["7939", 7939],
      ["2,500", 2500],
      ["1,234,567", 1234567],
      ["1.234.567", 1234567],
      ["٧٬٩٣٩", 7939],
      ["٣٫٥", 3.5],
      ["3.5", 3.5],
      ["93,8", 93.8],
    ] as const)
      assert.equal(valueOfDigits(text), value, text);
    assert.equal(valueOfDigits("1,23,4567"), undefined);
    fc.assert(fc.property(fc.nat(), (n) => valueOfDigits(n.toLocaleString("en-US")) === n));
  });

  it("are read from words", () => {
    for (const [text, value] of [
      ["ثمانية آلاف شخص", 8000],
      ["ألفان وخمسمئة جندي", 2500],
      ["خمسة وعشرون قتيلا", 25],
      ["مئة وخمسة وعشرون ألف نازح", 125_000],
      ["ثلاثة ملايين ومئتا ألف دولار", 3_200_000],
      ["أحد عشر لاعبا", 11],
      ["اثنتا عشرة مدينة", 12],
      ["8 آلاف شخص", 8000],
      ["220 مليون دولار", 220_000_000],
    ] as const)
      assert.deepEqual(values(`بلغ العدد ${text} في المدينة.`), [value], text);
  });

  it("are not seen where a word is no number, and two numbers stay two", () => {
    assert.deepEqual(values("وصل آلاف الناس، وقال أحد الحضور ذلك."), []);
    assert.deepEqual(values("أصيب ثلاثة وقتل أربعة."), [3, 4]);
  });

  it("know what they count and whether they are rounded", () => {
    const [detained, exact] = documentOf("أعلنت الحكومة توقيف نحو ثمانية آلاف شخص، وبلغ عدد الموقوفين 7939 شخصا.").numbers;
    assert.deepEqual([detained?.topic, detained?.approximate, detained?.counted?.form], ["detained", true, "شخص"]);
    assert.deepEqual([exact?.topic, exact?.approximate], ["detained", false]);
  });
});

describe("quotes", () => {
  const quotes = (text: string): readonly string[] => documentOf(text).blocks.flatMap((block) => block.quotes.map(({ start, end }) => text.slice(start, end)));

  it("are paired by their marks, and by their place where a mark points the wrong way", () => {
    assert.deepEqual(quotes('قال «لن نعود» و“سنبقى” و"سنرى".'), ["«لن نعود»", "“سنبقى”", '"سنرى"']);
    assert.deepEqual(quotes("لن تسمح بـ”ثورات ملونة”."), ["”ثورات ملونة”"]);
    assert.deepEqual(quotes('قال «كتاب "العبر" مهم».'), ['«كتاب "العبر" مهم»', '"العبر"']);
  });

  it("leave over what has no partner", () => {
    const [block] = documentOf("قال “لن نعود أبدا.").blocks;
    assert.deepEqual(
      block?.unpairedMarks.map(({ text }) => text),
      ["“"],
    );
  });
});

describe("names", () => {
  it("gather the spellings of a place with their clitics", () => {
    const names = documentOf("من كازاخستان وكازخستان إلى طاجكستان ثم للقاهرة.").names.filter(({ kind }) => kind === "place");
    assert.deepEqual(
      names.map(({ key, mentions }) => [key, ...mentions.map(({ prefix, spelling }) => `${prefix}|${spelling}`)]),
      [
        ["كازاخستان", "|كازاخستان", "و|كازخستان"],
        ["طاجيكستان", "|طاجكستان"],
        ["القاهرة", "ل|القاهرة"],
      ],
    );
  });

  it("gather the spellings of a person where the sentence shows a name", () => {
    const names = documentOf("أكد الرئيس الكازاخي قاسم تواكييف ذلك. وأقال الرئيس قاسم جومارت توكاييف الحكومة.").names.filter(({ kind }) => kind === "person");
    assert.ok(names.some(({ mentions }) => mentions.map(({ spelling }) => spelling).join() === "تواكييف,توكاييف"));
  });
});

describe("attributions", () => {
  const sourced = (text: string): readonly boolean[] => documentOf(text).attributions.map(({ cues, inherited }) => cues.length > 0 || inherited);

  it("come from verbs of saying and words of source, and run on to the end of the paragraph", () => {
    assert.deepEqual(sourced("قال الوزير ذلك. والوضع مستقر.\nوالطقس معتدل اليوم.\nبلغ العدد ألفا، بحسب الشرطة."), [true, true, false, true]);
    assert.deepEqual(sourced("غادر الوفد نقلا أمتعته."), [false]);
    assert.deepEqual(sourced("غادر الوفد، نقلا عن الوكالة."), [true]);
  });
});

describe("names of the gazetteer and of the text", () => {
  const names = (text: string, kind: string): readonly string[] =>
    documentOf(text)
      .names.filter((name) => name.kind === kind)
      .map(({ preferred, mentions }) => `${preferred ?? ""}: ${mentions.map(({ prefix, spelling }) => `${prefix}+${spelling}`).join(" ")}`);

  it("tie a place to its adjective of relation", () => {
    assert.deepEqual(names("عاد الرئيس الكازاخي إلى كازاخستان، وغادر كازخستان وفد كازاخيين.", "place"), [
      "كازاخستان: ال+كازاخي +كازاخستان +كازخستان +كازاخيين",
    ]);
  });

  it("know people by the table, and others by what stands before them", () => {
    assert.deepEqual(names("قال الوزير لوندكفيست إن الرئيس بوتين وصل، والتقى لوندكفيست وبوتين.", "person"), [
      "بوتين: +بوتين و+بوتين",
      ": +لوندكفيست +لوندكفيست",
    ]);
    assert.deepEqual(names("زاد عدد سكان المدينة، وقالت وزارة الصحة إن الوضع جيد.", "person"), []);
  });

  it("join a slip to the person or agency that it may be meant for", () => {
    assert.deepEqual(names("قال الرئيس بوتين ذلك، ثم نفى الرئيس بوطين الخبر.", "person"), ["بوتين: +بوتين +بوطين"]);
    assert.deepEqual(names("نقلت وكالة يونهاب الخبر، ثم نفته وكالة يونيهاب.", "organisation"), ["يونهاب: +يونهاب +يونيهاب"]);
  });

  it("hold two persons apart who have like names", () => {
    assert.equal(names("قال الوزير ميلانوف إن المدير ملينكوف غاب.", "person").length, 2);
    assert.equal(names("قال الوزير لويز إن المدير ليز غاب.", "person").length, 0);
  });

  it("join organisations by their definite words, but not by a common expression", () => {
    assert.equal(names("أعلنت منظمة ميثاق الغابات المدارية ومجلس الغابات المدارية ذلك.", "organisation").length, 1);
    assert.equal(names("أعلنت هيئة الأمن القومي ومجلس الأمن القومي ذلك.", "organisation").length, 2);
  });
});

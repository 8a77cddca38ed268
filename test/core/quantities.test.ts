import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { documentOf } from "../documents.ts";

/** Each quantity as «text» kind value[–to][ unit or counted word]. */
function quantitiesIn(text: string): readonly string[] {
  return documentOf(text).quantities.map(({ start, end, kind, value, to, unit, counted, approximate }) => {
    const amount = `${approximate ? "≈" : ""}${Math.round(value * 1000) / 1000}${to === undefined ? "" : `–${to}`}`;
    const of = unit?.name ?? counted?.form;
    return `«${text.slice(start, end)}» ${kind} ${amount}${of === undefined ? "" : ` ${of}`}`;
  });
}

describe("quantities", () => {
  it("count a noun, in digits, in words, and after «من»", () => {
    assert.deepEqual(quantitiesIn("نُقل 12 جنديا إلى المشفى وحضر ثلاثة أشخاص و3 من الجنود."), [
      "«12 جنديا» count 12 جنديا",
      "«ثلاثة أشخاص» count 3 أشخاص",
      "«3 من الجنود» count 3 الجنود",
    ]);
    assert.deepEqual(quantitiesIn("نزح نحو 8 آلاف و500 شخص."), ["«8 آلاف و500 شخص» count ≈8500 شخص"]);
  });

  it("are duals and a singular with its one", () => {
    assert.deepEqual(quantitiesIn("في الحادث قتيلان وجريح واحد."), ["«قتيلان» count 2 قتيلان", "«وجريح واحد» count 1 وجريح"]);
    assert.deepEqual(quantitiesIn("انتظر يومين ودفع دينارين."), ["«يومين» measure 2 يوم", "«دينارين» money 2 دينار"]);
    assert.deepEqual(quantitiesIn("اتفق الجانبان على البندين، ولعب لاعبين جدد."), []);
  });

  it("have a unit of measure, money or a hundred", () => {
    assert.deepEqual(quantitiesIn("كلف الجسر 20 مليون دولار و$3.5 مليون و50€، وطوله 4.5 كلم."), [
      "«20 مليون دولار» money 20000000 دولار",
      "«$3.5 مليون» money 3500000 دولار",
      "«50€» money 50 يورو",
      "«4.5 كلم» measure 4.5 كيلومتر",
    ]);
    assert.deepEqual(quantitiesIn("ارتفع الإقبال إلى 5.2 في المئة بعد 3%."), ["«5.2 في المئة» share 5.2 %", "«3%» share 3 %"]);
  });

  it("are ranges, whose scale and noun are those of the second number", () => {
    assert.deepEqual(quantitiesIn("نزح بين 5 و10 آلاف شخص."), ["«5 و10 آلاف شخص» count 5000–10000 شخص"]);
    assert.deepEqual(quantitiesIn("حضر خمسة أو ستة نواب بعد 5-7 سنوات."), ["«خمسة أو ستة نواب» count 5–6 نواب", "«5-7 سنوات» measure 5–7 سنة"]);
    assert.deepEqual(quantitiesIn("تتراوح العقوبة من 5 إلى 10 سنوات."), ["«5 إلى 10 سنوات» measure 5–10 سنة"]);
    assert.deepEqual(quantitiesIn("ارتفع العدد من 5 إلى 10 لاعبين."), ["«5» number 5", "«10 لاعبين» count 10 لاعبين"]);
  });

  it("are scores where the sentence tells of a game", () => {
    assert.deepEqual(quantitiesIn("فاز الفريق 3-1 في مباراة الذهاب."), ["«3-1» score 3–1"]);
    assert.deepEqual(quantitiesIn("وفاز بهدفين مقابل هدف ثم بثلاثة أهداف دون رد."), [
      "«بهدفين مقابل هدف» score 2–1 بهدفين",
      "«بثلاثة أهداف دون رد» score 3–0 أهداف",
    ]);
    assert.deepEqual(
      quantitiesIn("يعتمد المدرب خطة 4-3-3.").filter((line) => line.includes("score")),
      [],
    );
  });

  it("are ages, of which the words or the brackets tell", () => {
    assert.deepEqual(quantitiesIn("توفي الكاتب عن عمر ناهز 60 عاما."), ["«60 عاما» age ≈60 عام"]);
    assert.deepEqual(quantitiesIn("وقال سمير حداد (35 عاما) إن الجسر أغلق 3 أعوام."), ["«35 عاما» age 35 عام", "«3 أعوام» measure 3 عام"]);
    assert.deepEqual(quantitiesIn("توفي في الخامسة والثلاثين من عمره، وزوجته في العشرين من العمر."), [
      "«الخامسة والثلاثين» age 35 عام",
      "«العشرين» age 20 عام",
    ]);
  });

  it("are places in an order, in words and in figures", () => {
    assert.deepEqual(quantitiesIn("حل في المركز الحادي والعشرين ثم في المرتبة الثالثة."), ["«الحادي والعشرين» ordinal 21", "«الثالثة» ordinal 3"]);
    assert.deepEqual(quantitiesIn("احتفل النادي بالذكرى الـ25 لتأسيسه."), ["«25» ordinal 25"]);
  });

  it("are parts of a whole", () => {
    assert.deepEqual(quantitiesIn("نزح نصف السكان وثلاثة أرباع العمال وثلثا النساء."), [
      "«نصف السكان» fraction 0.5 السكان",
      "«وثلاثة أرباع العمال» fraction 0.75 العمال",
      "«وثلثا النساء» fraction 0.667 النساء",
    ]);
    assert.deepEqual(quantitiesIn("حضر ربع مليون مشجع بعد نصف ساعة، وبلغ الفريق نصف نهائي الكأس."), [
      "«ربع مليون مشجع» count 250000 مشجع",
      "«نصف ساعة» measure 0.5 ساعة",
    ]);
    assert.deepEqual(quantitiesIn("استمر الحفل ثلاث ساعات ونصف الساعة."), ["«ثلاث ساعات» measure 3 ساعة"]);
  });

  it("are no dates, and labels are numbers only", () => {
    assert.deepEqual(quantitiesIn("في 12 مارس 2022 عُدلت المادة 5 من القانون."), ["«5» number 5"]);
  });

  it("are in reading order and disjoint", () => {
    const found = documentOf("قتل 3 أشخاص بينهم طفلان وأصيب نصف الركاب في المركز الثالث بين 5 و10 سنوات.").quantities;
    for (const [i, { start }] of found.entries()) assert.ok(i === 0 || start >= (found[i - 1]?.end ?? 0));
    assert.equal(found.length, 5);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { toCardinal } from "n2words/ar-SA";
import { documentOf } from "../documents.ts";

type Gender = "m" | "f";
type Case = "nominative" | "oblique";

const UNITS: Readonly<Record<Gender, readonly string[]>> = {
  m: ["", "واحد", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"],
  f: ["", "واحدة", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"],
};
const TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
const HUNDREDS = ["", "مئة", "", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"];
const SCALES = [
  { value: 1e12, singular: "تريليون", plural: "تريليونات" },
  { value: 1e9, singular: "مليار", plural: "مليارات" },
  { value: 1e6, singular: "مليون", plural: "ملايين" },
  { value: 1e3, singular: "ألف", plural: "آلاف" },
];

/** The number in words by the grammar of numerals (Wright I §§ 318–327): an oracle that shares no code with the reader. */
function spell(n: number, gender: Gender, grammaticalCase: Case): string {
  if (n === 0) return "صفر";
  const parts: string[] = [];
  let rest = n;
  for (const { value, singular, plural } of SCALES) {
    const count = Math.floor(rest / value);
    rest %= value;
    if (count > 0) parts.push(scaled(count, singular, plural, grammaticalCase));
  }
  if (rest > 0) parts.push(...below1000(rest, gender, grammaticalCase));
  return parts.join(" و");
}

function scaled(count: number, singular: string, plural: string, grammaticalCase: Case): string {
  if (count === 1) return singular;
  if (count === 2) return singular + (grammaticalCase === "nominative" ? "ان" : "ين");
  const words = below1000(count, "m", grammaticalCase).join(" و");
  const last = count % 100;
  if (last >= 3 && last <= 10) return `${words} ${plural}`;
  return `${words} ${singular}${last >= 11 ? "ا" : ""}`;
}

function below1000(n: number, gender: Gender, grammaticalCase: Case): readonly string[] {
  const parts: string[] = [];
  const hundreds = Math.floor(n / 100);
  const dual = grammaticalCase === "nominative" ? "ان" : "ين";
  if (hundreds === 2) parts.push(`مئت${dual}`);
  else if (hundreds > 0) parts.push(HUNDREDS[hundreds] as string);
  const rest = n % 100;
  if (rest > 0) parts.push(below100(rest, gender, grammaticalCase));
  return parts;
}

function below100(n: number, gender: Gender, grammaticalCase: Case): string {
  const two = grammaticalCase === "nominative" ? "ان" : "ين";
  const unit = (value: number): string => (value === 2 ? `${gender === "m" ? "اثن" : "اثنت"}${two}` : (UNITS[gender][value] as string));
  if (n <= 10) return unit(n);
  if (n === 11) return gender === "m" ? "أحد عشر" : "إحدى عشرة";
  if (n === 12) return `${gender === "m" ? "اثن" : "اثنت"}${grammaticalCase === "nominative" ? "ا" : "ي"} ${gender === "m" ? "عشر" : "عشرة"}`;
  if (n < 20) return `${UNITS[gender][n - 10]} ${gender === "m" ? "عشر" : "عشرة"}`;
  const ten = `${TENS[Math.floor(n / 10)]}${grammaticalCase === "nominative" ? "ون" : "ين"}`;
  return n % 10 === 0 ? ten : `${unit(n % 10)} و${ten}`;
}

function valuesIn(text: string): readonly number[] {
  return documentOf(text).numbers.map(({ value }) => value);
}

const genders = fc.constantFrom<Gender>("m", "f");
const cases = fc.constantFrom<Case>("nominative", "oblique");
/** Numbers of every length, not only long ones. */
const numbers = fc
  .tuple(fc.integer({ min: 1, max: 15 }), fc.nat({ max: 999_999_999 }), fc.nat({ max: 999_999 }))
  .map(([digits, high, low]) => (high * 1e6 + low) % 10 ** digits);

describe("numbers in words", () => {
  it("from 2 to 1,000, in both genders and cases, are read as they are written", () => {
    for (const gender of ["m", "f"] as const) {
      for (const grammaticalCase of ["nominative", "oblique"] as const) {
        for (let n = 2; n <= 1000; n++) assert.deepEqual(valuesIn(`بلغ العدد ${spell(n, gender, grammaticalCase)}.`), [n], spell(n, gender, grammaticalCase));
      }
    }
  });

  it("up to 10^15, in both genders and cases, are read as they are written", () => {
    fc.assert(
      fc.property(numbers, genders, cases, (n, gender, grammaticalCase) => {
        // A lone 1 is an adjective or pronoun far more often than a count.
        fc.pre(n !== 1);
        const words = spell(n, gender, grammaticalCase);
        assert.deepEqual(valuesIn(`بلغ العدد ${words}.`), [n], words);
      }),
      { numRuns: 2000, seed: 20_220_113 },
    );
  });

  it("of another author are read back too: every number to 3,000, and up to 10^12", () => {
    for (let n = 2; n <= 3000; n++) assert.deepEqual(valuesIn(`العدد ${toCardinal(n)}.`), [n], toCardinal(n));
    fc.assert(
      fc.property(numbers, genders, (n, gender) => {
        // It writes 301,000 as «ثلاثمائة وألف ألف», which is not Arabic.
        const scales = [Math.floor(n / 1e3) % 1000, Math.floor(n / 1e6) % 1000, Math.floor(n / 1e9)];
        fc.pre(n > 1 && n < 1e12 && scales.every((count) => count < 100 || count % 100 === 0 || count % 100 > 2));
        const words = toCardinal(n, { gender: gender === "m" ? "masculine" : "feminine" });
        assert.deepEqual(valuesIn(`العدد ${words}.`), [n], words);
      }),
      { numRuns: 1000, seed: 20_261_125 },
    );
  });

  it("with مائة, without hamza, and with their clitics", () => {
    assert.deepEqual(valuesIn("دفع ألفين وخمسمائة واثنين وعشرين دينارا."), [2522]);
    assert.deepEqual(valuesIn("حضر اربعة واربعون شخصا."), [44]);
    assert.deepEqual(valuesIn("أصيب بثلاث رصاصات، ولأربعة أيام."), [3, 4]);
    assert.deepEqual(valuesIn("ثمان وعشرون سنة وثماني عشرة سنة."), [28, 18]);
    assert.deepEqual(valuesIn("زار ثلاث مدن وأربع قرى."), [3, 4]);
  });

  it("and digits that و joins are one number, but not after «بين» and not of another thing", () => {
    assert.deepEqual(valuesIn("نزح 8 آلاف و500 شخص."), [8500]);
    assert.deepEqual(valuesIn("كلف 3 ملايين و250 ألف دولار."), [3_250_000]);
    assert.deepEqual(valuesIn("كلف 2 مليار و3 ملايين و250 ألفا."), [2_003_250_000]);
    assert.deepEqual(valuesIn("حضر ألف و200 مشجع."), [1200]);
    assert.deepEqual(valuesIn("نزح مليون ونصف المليون شخص."), [1_500_000]);
    assert.deepEqual(valuesIn("كلف 3 ملايين وربع مليون دولار."), [3_250_000]);
    assert.deepEqual(valuesIn("حضر ما بين ألف و500 مشجع."), [1000, 500]);
    assert.deepEqual(valuesIn("باع 3 آلاف ونصف الشركة."), [3000]);
    assert.deepEqual(valuesIn("فاز 3 آلاف و 500 خسروا."), [3000, 500]);
  });

  it("صفر is a number beside a measure, never the month nor the colour", () => {
    assert.deepEqual(valuesIn("فاز بثلاثة أهداف مقابل صفر."), [3, 0]);
    assert.deepEqual(valuesIn("بلغت الحرارة صفر درجة."), [0]);
    assert.deepEqual(valuesIn("في 12 صفر 1443 وفي شهر صفر."), [12, 1443]);
    assert.deepEqual(valuesIn("ثلاث بطاقات صفر."), [3]);
  });
});

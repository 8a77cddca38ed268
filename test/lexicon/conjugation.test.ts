import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { conjugate, type Verb } from "../../lexicon/compile/conjugate.ts";

function verb(past: string, root: string, form: number, present: string, transitive = true): Verb {
  return { past, root, form, present, transitive };
}

/** The forms of a person, gender and number in a tense, without repetitions. */
function forms(given: Verb, wanted: Partial<ReturnType<typeof conjugate>[number]["features"]>): readonly string[] {
  const found = conjugate(given).filter(({ features }) => Object.entries(wanted).every(([name, value]) => features[name as keyof typeof features] === value));
  return [...new Set(found.map(({ form }) => form))];
}

const they = { person: 3, gender: "m", number: "plural" } as const;
const she = { person: 3, gender: "f", number: "singular" } as const;
const i = { person: 1, number: "singular" } as const;

describe("the conjugation", () => {
  it("of sound verbs", () => {
    const kataba = verb("كتب", "كتب", 1, "يكتب");
    assert.deepEqual(forms(kataba, { tense: "past", ...they }), ["كتبوا"]);
    assert.deepEqual(forms(kataba, { tense: "present", ...they, short: false }), ["يكتبون"]);
    assert.deepEqual(forms(kataba, { tense: "present", ...they, short: true }), ["يكتبوا"]);
    assert.deepEqual(forms(kataba, { tense: "imperative" }), ["اكتب", "اكتبي", "اكتبوا"]);
    assert.deepEqual(forms(verb("استخدم", "خدم", 10, "يستخدم"), { tense: "present", ...i }), ["أستخدم"]);
    assert.deepEqual(forms(verb("شاهد", "شهد", 3, "يشاهد"), { tense: "past", passive: true }), ["شوهد", "شوهدت"]);
  });

  it("of hollow verbs", () => {
    const qala = verb("قال", "قول", 1, "يقول");
    assert.deepEqual(forms(qala, { tense: "past", ...i }), ["قلت"]);
    assert.deepEqual(forms(qala, { tense: "past", ...she, passive: false }), ["قالت"]);
    assert.deepEqual(forms(qala, { tense: "past", person: 3, number: "singular", gender: "m", passive: true }), ["قيل"]);
    assert.deepEqual(forms(qala, { tense: "present", person: 3, number: "singular", gender: "m" }), ["يقول", "يقل", "يقال"]);
    assert.deepEqual(forms(qala, { tense: "imperative" }), ["قل", "قولي", "قولوا"]);
    assert.deepEqual(forms(verb("أقام", "قوم", 4, "يقيم"), { tense: "past", ...i }), ["أقمت"]);
  });

  it("of doubled verbs", () => {
    const radda = verb("رد", "ردد", 1, "يرد");
    assert.deepEqual(forms(radda, { tense: "past", ...i }), ["رددت"]);
    assert.deepEqual(forms(radda, { tense: "past", ...they }), ["ردوا"]);
    assert.deepEqual(forms(radda, { tense: "present", person: 3, gender: "f", number: "plural" }), ["يرددن"]);
  });

  it("of defective verbs", () => {
    const daa = verb("دعا", "دعو", 1, "يدعو");
    assert.deepEqual(forms(daa, { tense: "past", ...they }), ["دعوا"]);
    assert.deepEqual(forms(daa, { tense: "past", ...she, passive: false }), ["دعت"]);
    assert.deepEqual(forms(daa, { tense: "present", ...they, short: true }), ["يدعوا"]);
    assert.deepEqual(forms(daa, { tense: "present", person: 3, gender: "m", number: "singular" }), ["يدعو", "يدع", "يدعى"]);
    const laqiya = verb("لقي", "لقي", 1, "يلقى");
    assert.deepEqual(forms(laqiya, { tense: "past", ...they }), ["لقوا"]);
    assert.deepEqual(forms(laqiya, { tense: "present", ...they, short: false }), ["يلقون"]);
  });

  it("of verbs with hamza", () => {
    assert.deepEqual(forms(verb("قرأ", "قرء", 1, "يقرأ"), { tense: "past", ...they }), ["قرؤوا", "قرأوا"]);
    assert.deepEqual(forms(verb("جاء", "جيء", 1, "يجيء"), { tense: "past", ...i }), ["جئت"]);
    assert.deepEqual(forms(verb("أخذ", "ءخذ", 1, "يأخذ"), { tense: "present", ...i }), ["آخذ"]);
    assert.deepEqual(forms(verb("أخذ", "ءخذ", 1, "يأخذ"), { tense: "imperative", number: "singular", gender: "m" }), ["خذ"]);
    assert.deepEqual(forms(verb("أجل", "ءجل", 2, "يؤجل"), { tense: "imperative", number: "singular", gender: "m" }), ["أجل"]);
    const passive = { tense: "past", passive: true, person: 3, gender: "m", number: "singular" } as const;
    assert.deepEqual(forms(verb("سأل", "سءل", 1, "يسأل"), passive), ["سئل"]);
    assert.deepEqual(forms(verb("فاجأ", "فجء", 3, "يفاجئ"), passive), ["فوجئ"]);
    assert.deepEqual(forms(verb("أنشأ", "نشء", 4, "ينشئ"), passive), ["أنشئ"]);
    assert.deepEqual(forms(verb("استأنف", "ءنف", 10, "يستأنف"), passive), ["استؤنف"]);
    assert.deepEqual(forms(verb("آمن", "ءمن", 4, "يؤمن"), { tense: "past", ...they }), ["آمنوا"]);
  });

  it("of verbs that drop their first waw", () => {
    const wasala = verb("وصل", "وصل", 1, "يصل");
    assert.deepEqual(forms(wasala, { tense: "imperative", number: "singular", gender: "m" }), ["صل"]);
    assert.deepEqual(forms(wasala, { tense: "present", passive: true, person: 3, gender: "m" }), ["يوصل"]);
  });
});

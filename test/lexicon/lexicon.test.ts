import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { particleKinds } from "../../core/index.ts";
import { compileVocabulary } from "../../lexicon/compile/vocabulary.ts";
import { featuresOf, packFeatures, unpackFeatures } from "../../lexicon/features.ts";
import { createLexicon } from "../../lexicon/index.ts";
import { rowsOf } from "../../lexicon/table.ts";
import { contextKey, Vocabulary, WEIGHT } from "../../lexicon/vocabulary.ts";
import { lexicon, readLexicon } from "../documents.ts";

function table(name: string): readonly (readonly string[])[] {
  return rowsOf(readFileSync(`lexicon/${name}.tsv`, "utf8"));
}

const ARABIC = /^[\u0621-\u063a\u0641-\u064a]+$/;

/** The keys of a table rise, so that nothing is listed twice and an entry has one place. */
function assertSorted(keys: readonly string[]): void {
  for (const [i, key] of keys.entries()) assert.ok(i === 0 || (keys[i - 1] as string) < key, `${keys[i - 1]} before ${key}`);
}

describe("the tables", () => {
  it("verbs.tsv: 1,500 verbs and more, each with what its form asks for", () => {
    const rows = table("verbs");
    assert.ok(rows.length >= 1500);
    assertSorted(rows.map(([past, , form]) => `${past} ${form?.padStart(2, "0")}`));
    for (const [past = "", root = "", form = "", present = "", masdars = "", object = "", ...rest] of rows) {
      assert.deepEqual(rest, [], past);
      assert.match(past, ARABIC);
      assert.match(root, /^[\u0621\u0628-\u063a\u0641-\u0648\u064a]{3,4}$/, past);
      assert.match(form, /^(?:[1-9]|10|11|12|14)$/);
      assert.match(present, /^ي/, past);
      assert.ok(
        masdars.split(",").every((masdar) => ARABIC.test(masdar)),
        `${past}: ${masdars}`,
      );
      assert.match(object, /^[it]$/);
      if (form === "4") assert.match(past, /^[أآ]/);
      if (/^(?:7|8|9|10)$/.test(form)) assert.match(past, /^ا/);
    }
  });

  it("nouns.tsv: 3,000 nouns and adjectives and more", () => {
    const rows = table("nouns");
    assert.ok(rows.length >= 3000);
    assertSorted(rows.map(([lemma, pos]) => `${lemma} ${pos}`));
    for (const [lemma = "", pos = "", gender = "", plurals = "", flags = "", feminine = "", ...rest] of rows) {
      assert.deepEqual(rest, [], lemma);
      assert.match(lemma, ARABIC);
      assert.match(pos, /^(?:noun|adjective|masdar)$/, lemma);
      assert.match(gender, /^(?:m|f|mf)$/, lemma);
      for (const plural of plurals.split(",").filter(Boolean)) assert.ok(/^\+(?:ون|ات)$/.test(plural) || ARABIC.test(plural), `${lemma}: ${plural}`);
      for (const flag of flags.split(",").filter(Boolean)) assert.match(flag, /^(?:human|fem|mass|collective|diptote|defective|elative|possessed)$/, lemma);
      assert.ok(feminine === "" || ARABIC.test(feminine), lemma);
    }
  });

  it("function-words.tsv: forms of known kinds", () => {
    const rows = table("function-words");
    assertSorted(rows.map((row) => row.join("\t")));
    for (const [form = "", lemma = "", kind = "", ...rest] of rows) {
      assert.deepEqual(rest, [], form);
      assert.match(form, ARABIC);
      assert.match(lemma, ARABIC, form);
      assert.ok((particleKinds as readonly string[]).includes(kind), `${form}: ${kind}`);
    }
  });

  it("names.tsv: one word each, of a known kind", () => {
    const rows = table("names");
    assertSorted(rows.map(([name = ""]) => name));
    for (const [name = "", kinds = "", origin = ""] of rows) {
      assert.match(name, ARABIC);
      for (const kind of kinds.split(",")) assert.match(kind, /^(?:given|family|foreign|organisation|common)$/, name);
      assert.match(origin, /^(?:arabic|foreign)$/, name);
    }
  });

  it("misspellings.tsv: no correction is itself a misspelling, and what is corrected unread is no noun or verb of the tables", () => {
    const rows = table("misspellings");
    assertSorted(rows.map(([wrong = ""]) => wrong));
    const wrongs = new Set(rows.map(([wrong]) => wrong));
    for (const [wrong = "", rights = "", , safety = ""] of rows) {
      assert.match(safety, /^(?:safe|unsafe)$/, wrong);
      for (const right of rights.split(",")) {
        assert.notEqual(right, wrong);
        assert.ok(!wrongs.has(right), `${wrong} → ${right}`);
      }
      const words = lexicon.words.analyses(wrong).filter(({ pos, number }) => pos !== "name" && pos !== "participle" && number !== "dual");
      assert.ok(safety === "unsafe" || words.length === 0, `${wrong} is a form of ${words[0]?.lemma}`);
    }
  });

  it("figures: sorted by code unit, counts above nothing", () => {
    const words = table("figures/words");
    assertSorted(words.map(([form = ""]) => form));
    for (const [form = "", count] of words) assert.ok(ARABIC.test(form) && Number(count) > 0, form);
    assertSorted(table("figures/bigrams").map(([first, second]) => `${first}\t${second}`));
  });
});

describe("the compiled vocabulary", () => {
  const vocabulary = new Vocabulary(
    compileVocabulary({
      figures: [
        ["أعلن", 90],
        ["اعلن", 3],
        ["كتاب", 7],
      ],
      bigrams: [["أعلن", "كتاب", 21]],
      contexts: [contextKey("كتاب", "before", "Vam"), 3 * WEIGHT].map((number) => number >>> 0),
      analyses: [{ form: "كتابا", lemma: "كتاب", root: "", features: packFeatures(featuresOf("noun", { accusative: true, gender: "m" })) }],
    }),
  );

  it("counts, finds the spellings of a skeleton and what follows a word", () => {
    assert.equal(vocabulary.count("أعلن"), 90);
    assert.equal(vocabulary.count("غائب"), 0);
    assert.deepEqual(
      vocabulary.sameSkeleton("إعلن").map(({ form }) => form),
      ["أعلن", "اعلن"],
    );
    assert.equal(vocabulary.follows("أعلن", "كتاب"), 21);
    assert.equal(vocabulary.follows("كتاب", "أعلن"), 0);
  });

  it("weighs what stands beside a word", () => {
    assert.equal(vocabulary.beside("كتاب", "before", "Vam"), 3);
    assert.equal(vocabulary.beside("كتاب", "after", "Vam"), 0);
  });

  it("gives back what the tables generated", () => {
    const [analysis] = vocabulary.analyses("كتابا");
    assert.ok(analysis);
    assert.equal(vocabulary.lemma(analysis.lemma).form, "كتاب");
    assert.deepEqual(unpackFeatures(analysis.features), featuresOf("noun", { accusative: true, gender: "m" }));
  });

  it("refuses what is none", () => {
    assert.throws(() => new Vocabulary(new Uint8Array(64)), /npm run build/);
  });
});

describe("the lexicon", () => {
  it("does without the dictionary, which may be removed", () => {
    const { words } = createLexicon({ ...readLexicon(), dictionary: undefined });
    assert.equal(words.inDictionary("كتاب"), false);
    assert.ok(words.count("كتاب") > 0);
  });

  it("has words of the dictionary with all their clitics, and no others", () => {
    for (const word of ["كتاب", "والكتاب", "كتابهم", "سيكتبون"]) assert.ok(lexicon.words.inDictionary(word), word);
    for (const word of ["كتتاب", "", "abc"]) assert.ok(!lexicon.words.inDictionary(word), word);
  });

  it("reads the words that hold a sentence together", () => {
    const kinds = (form: string): readonly unknown[] => [...new Set(lexicon.readings(form).flatMap(({ particle }) => particle ?? []))];
    assert.deepEqual(kinds("في"), ["preposition"]);
    assert.deepEqual(kinds("وعليها"), ["prepositional"]);
    assert.deepEqual(kinds("لهذه"), ["demonstrative"]);
    assert.deepEqual(kinds("بعضهم"), ["determiner"]);
    assert.deepEqual(kinds("الفي"), []);
  });

  it("reads clitics, verbs, nouns and pronouns", () => {
    const reading = (form: string): object | undefined => {
      const [first] = lexicon.readings(form);
      return first && { prefix: first.prefix, suffix: first.suffix, lemma: first.lemma, pos: first.pos, gender: first.gender, number: first.number };
    };
    assert.deepEqual(reading("وسيكتبون"), { prefix: "وس", suffix: "", lemma: "كتب", pos: "verb", gender: "m", number: "plural" });
    assert.deepEqual(reading("رؤسائهم"), { prefix: "", suffix: "هم", lemma: "رئيس", pos: "noun", gender: "m", number: "plural" });
    assert.deepEqual(lexicon.readings("تشاكورفيل"), []);
  });
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { lint, parse } from "../core/index.ts";
import { rules } from "../rules/index.ts";
import { presets } from "../rules/term-variants/presets.ts";
import { matchesOf, variantIndex } from "../rules/term-variants/variants.ts";
import { lexicon } from "./documents.ts";

const { groups } = variantIndex();
const variants = groups.flatMap((group) => group.variants.map((variant) => ({ group, variant, name: variant.stems[0]?.form ?? "" })));

const enabled = Object.entries(rules)
  .filter(([id, { category, preview }]) => !preview && (category === "orthography" || category === "consistency") && id !== "term-variants")
  .map(([id, rule]) => ({ id, rule, severity: rule.severity, options: {} }));

/** What rules of spelling say of a text. */
function flawsOf(text: string): readonly string[] {
  const { diagnostics } = lint(parse(text, "plaintext", lexicon), enabled, new Set());
  const flaws = diagnostics.filter(({ severity }) => severity === "error" || severity === "warning");
  return flaws.map(({ rule, fixes }) => `${rule} ${fixes[0]?.edits.map(({ text }) => text).join(" ")}`);
}

/** The forms that carry most of a spelling in the press. */
function formsOf(stem: string, open: boolean): readonly string[] {
  const endings = open ? ["", "ة", "ين", "ون", "ات", "ي", "ية", "ا", "ها", "هم", "ه"] : [""];
  return ["", "ال", "و", "ب", "ل", "لل", "بال", "وال"].flatMap((prefix) => endings.map((ending) => prefix + stem + ending));
}

describe("the table of accepted spellings", () => {
  it("has words enough, each with two spellings or more of as many stems", () => {
    assert.ok(groups.length >= 180, `${groups.length} groups`);
    for (const { variants } of groups) {
      assert.ok(variants.length >= 2, JSON.stringify(variants));
      assert.equal(new Set(variants.map(({ stems }) => stems.length)).size, 1, JSON.stringify(variants));
    }
  });

  it("has no stem twice", () => {
    const stems = variants.flatMap(({ variant }) => variant.stems.map(({ form }) => form));
    assert.deepEqual(
      stems.filter((stem, i) => stems.indexOf(stem) !== i),
      [],
    );
  });

  it("is read back by its own forms, each in one group", () => {
    for (const { group, variant } of variants) {
      for (const { form, open } of variant.stems) {
        for (const word of formsOf(form, open)) {
          // Three lams are never written.
          if (word.includes("للل")) continue;
          const rest = form.split(" ").slice(1).join(" ");
          const found = matchesOf(word.split(" ")[0] ?? "").filter((match) => match.rest.join(" ") === rest);
          if (variant.stems.some(({ alone }) => alone)) continue;
          assert.ok(
            found.some((match) => match.group === group),
            `${word} of ${form}`,
          );
          assert.equal(new Set(found.map((match) => match.group)).size, 1, `${word}: ${found.map((m) => m.group.variants[0]?.stems[0]?.form).join()}`);
        }
      }
    }
  });

  it("marks what the figures do not hold, and nothing else", () => {
    const { words } = lexicon;
    for (const { variant, name } of variants) {
      // The figures have single words; the tanween is not in them.
      if (name.includes(" ") || variant.stems.some(({ tanween }) => tanween)) continue;
      const count = variant.stems.flatMap(({ form, open }) => formsOf(form, open)).reduce((sum, form) => sum + words.count(form), 0);
      assert.equal(variant.unattested, count === 0, `${name}: ${count}`);
    }
  });

  it("has no spelling that another rule holds to be wrong", () => {
    const wrong = variants.flatMap(({ variant }) =>
      variant.stems.flatMap(({ form, tanween }) => {
        return tanween ? [] : flawsOf(`تحدث عن ${form} أمس.`).map((flaw) => `${form}: ${flaw}`);
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it("chooses by region among spellings that are there", () => {
    for (const [region, choices] of Object.entries(presets)) {
      for (const [choice, spelling] of Object.entries(choices)) {
        const chosen = groups.filter((group) => group.choice === choice);
        assert.ok(chosen.length > 0, `${region}: ${choice}`);
        for (const { variants } of chosen) assert.ok(spelling < variants.length, `${region}: ${variants[0]?.stems[0]?.form}`);
      }
    }
  });

  it("holds every accepted spelling of a country or capital that is not another name of it", () => {
    const missing = readFileSync("lexicon/places.tsv", "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .flatMap((line) => {
        const [name = "", kind = "", , , others = ""] = line.split("\t");
        if (kind !== "country" && kind !== "capital") return [];
        return others
          .split(",")
          .filter(
            (other) =>
              other !== "" && !hasSpelling(other) && !sameButArticle(name, other) && !OTHER_NAMES.has(other) && flawsOf(`من ${other} أمس.`).length === 0,
          );
      });
    assert.deepEqual(missing, []);
  });
});

/** Not another spelling: another name. */
const OTHER_NAMES = new Set([
  "روسيا البيضاء",
  "كوت ديفوار",
  "بومباي",
  "كاب فيردي",
  "جمهورية الكونغو الديمقراطية",
  "تيمور ليشتي",
  "الباهاما",
  "البهاماس",
  "جزر الباهاما",
]);

/** Whether some word of the name is in the table. */
function hasSpelling(name: string): boolean {
  const words = name.split(" ");
  return words.some((word, i) => matchesOf(word).some(({ rest }) => rest.every((next, j) => words[i + 1 + j] === next)));
}

function sameButArticle(a: string, b: string): boolean {
  return a.replace(/^ال/, "") === b.replace(/^ال/, "");
}

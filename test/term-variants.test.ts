import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { lint, parse } from "../core/index.ts";
import { rowsOf } from "../lexicon/table.ts";
import { rules } from "../rules/index.ts";
import type { Group } from "../rules/term-variants/group.ts";
import { presets } from "../rules/term-variants/presets.ts";
import { variantIndexOf } from "../rules/term-variants/variants.ts";
import { lexicon } from "./documents.ts";

const index = variantIndexOf(lexicon);
const { groups } = index;
const table = rowsOf(readFileSync("rules/term-variants/variants.tsv", "utf8"));
const spellingsOf = (groups: readonly Group[]) =>
  groups.flatMap((group) => group.variants.map((variant) => ({ group, variant, name: variant.stems[0]?.form ?? "" })));
const variants = spellingsOf(groups);

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
function formsOf(stem: string, open: boolean, bare: boolean): readonly string[] {
  const clitics = bare || stem.startsWith("ال") ? ["", "و", ...(stem.startsWith("ال") ? [] : ["ب", "ل"])] : ["", "ال", "و", "ب", "ل", "لل", "بال", "وال"];
  const endings = open ? ["", "ة", "ين", "ون", "ات", "ي", "ية", "ا", "ها", "هم", "ه"] : [""];
  return clitics.flatMap((prefix) => endings.map((ending) => prefix + stem + ending));
}

describe("the words of several spellings", () => {
  it("are enough, each with two spellings or more of as many stems", () => {
    assert.ok(groups.length >= 400, `${groups.length} groups`);
    for (const { variants } of groups) {
      assert.ok(variants.length >= 2, JSON.stringify(variants));
      assert.equal(new Set(variants.map(({ stems }) => stems.length)).size, 1, JSON.stringify(variants));
    }
  });

  it("have no stem twice", () => {
    const stems = variants.flatMap(({ variant }) => variant.stems.map(({ form }) => form));
    assert.deepEqual(
      stems.filter((stem, i) => stems.indexOf(stem) !== i),
      [],
    );
  });

  it("are read back by their own forms, each in one group", () => {
    for (const { group, variant } of variants) {
      for (const { form, open, bare } of variant.stems) {
        for (const word of formsOf(form, open, bare)) {
          // Three lams are never written.
          if (word.includes("للل")) continue;
          const rest = form.split(" ").slice(1).join(" ");
          const found = index.matchesOf(word.split(" ")[0] ?? "").filter((match) => match.rest.join(" ") === rest);
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

  it("of the table are marked where the figures do not hold them, and nowhere else", () => {
    const { words } = lexicon;
    for (const { variant, name } of spellingsOf(groups.slice(0, table.length))) {
      // The figures have single words; the tanween is not in them.
      if (name.includes(" ") || variant.stems.some(({ tanween }) => tanween)) continue;
      const count = variant.stems.flatMap(({ form, open }) => formsOf(form, open, false)).reduce((sum, form) => sum + words.count(form), 0);
      assert.equal(variant.unattested, count === 0, `${name}: ${count}`);
    }
  });

  it("have no spelling that another rule holds to be wrong", () => {
    const wrong = variants.flatMap(({ variant }) =>
      variant.stems.flatMap(({ form, tanween }) => {
        return tanween ? [] : flawsOf(`تحدث عن ${form} أمس.`).map((flaw) => `${form}: ${flaw}`);
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it("are chosen by region among spellings that are there", () => {
    for (const [region, choices] of Object.entries(presets)) {
      for (const [choice, spelling] of Object.entries(choices)) {
        const chosen = groups.filter((group) => group.choice === choice);
        assert.ok(chosen.length > 0, `${region}: ${choice}`);
        for (const { variants } of chosen) assert.ok(spelling < variants.length, `${region}: ${variants[0]?.stems[0]?.form}`);
      }
    }
  });

  it("hold every accepted spelling of a place that is no word of the language", () => {
    const missing = lexicon.places.names.flatMap(({ name, variants }) => {
      const known = [name, ...variants].filter((spelling) => groupsAt(spelling).length > 0);
      const spellings = new Set([name, ...variants].map((spelling) => spelling.replace(/^ال/, "")));
      if (spellings.size < 2 || known.length === variants.length + 1) return [];
      return [[name, ...variants].filter((spelling) => !known.includes(spelling)).join()];
    });
    assert.deepEqual(missing, ["أوديسا,أوديسة", "جنوا", "حماة,حماه", "سيول,سيئول", "مونتينيغرو,مونتينيجرو,مونتنيغرو,مونتينغرو", "ميسوري,ميزوري"]);
  });
});

/** The groups that some word of a name is compared in. */
function groupsAt(name: string): readonly Group[] {
  const words = name.split(" ");
  return words.flatMap((word, i) => index.matchesOf(word).flatMap(({ rest, group }) => (rest.every((next, j) => words[i + 1 + j] === next) ? [group] : [])));
}

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { rowsOf } from "../lexicon/table.ts";

function table(path: string): readonly (readonly string[])[] {
  return rowsOf(readFileSync(path, "utf8"));
}

const partsOfSpeech = new Set(["verb", "participle", "masdar", "noun", "adjective", "name", "particle"]);
const traits =
  /^(?:speech|inna|anna|hearsay|judging|source|approximate|title|person-noun|topic:(?:killed|injured|detained|displaced|missing|rescued|evacuated))$/;
const arabic = /^[\u0621-\u064a]+$/;

describe("word tables", () => {
  for (const name of ["reporting", "particles", "roles"]) {
    it(`${name}.tsv holds known parts of speech and traits, bare forms, no row twice`, () => {
      const seen = new Set<string>();
      for (const [form = "", lemma = "", pos = "", list = "", next = "", ...rest] of table(`lexicon/${name}.tsv`)) {
        assert.match(form, arabic);
        assert.match(lemma, arabic);
        assert.ok(partsOfSpeech.has(pos), `${form}: ${pos}`);
        for (const trait of list.split(",")) assert.match(trait, traits, form);
        assert.deepEqual(rest, []);
        const key = `${form} ${lemma} ${pos} ${next}`;
        assert.ok(!seen.has(key), `twice: ${key}`);
        seen.add(key);
      }
      assert.ok(seen.size > 30);
    });
  }

  it("places.tsv: a spelling stands for one place, and no misspelling is another's name", () => {
    const owners = new Map<string, string>();
    for (const [name = "", kind = "", code = "", , variants = "", misspellings = ""] of table("lexicon/places.tsv")) {
      assert.match(kind, /^(?:country|city|region)$/);
      assert.match(code, /^(?:[A-Z]{2})?$/);
      for (const spelling of [name, ...variants.split(","), ...misspellings.split(",")].filter(Boolean)) {
        assert.match(spelling, /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)*$/);
        assert.equal(owners.get(spelling), undefined, `${spelling} is ${owners.get(spelling)} and ${name}`);
        owners.set(spelling, name);
      }
    }
    assert.ok(owners.size > 300);
  });

  it("people.tsv and organisations.tsv: a spelling stands for one name, and none is listed twice", () => {
    for (const [path, from, size] of [
      ["lexicon/people.tsv", 3, 300],
      ["lexicon/organisations.tsv", 2, 50],
    ] as const) {
      const owners = new Map<string, string>();
      for (const row of table(path)) {
        const [name = ""] = row;
        for (const spelling of [name, ...row.slice(from).flatMap((cell) => cell.split(","))].filter(Boolean)) {
          assert.match(spelling, /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)*$/);
          assert.equal(owners.get(spelling), undefined, `${spelling} is ${owners.get(spelling)} and ${name}`);
          owners.set(spelling, name);
        }
      }
      assert.ok(owners.size > size);
    }
  });
});

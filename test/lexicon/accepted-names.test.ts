import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type KnownName, lint, parse } from "../../core/index.ts";
import { rules } from "../../rules/index.ts";
import { lexicon } from "../documents.ts";

/** Every rule of spelling, also those that are off by default. */
const spelling = Object.entries(rules)
  .filter(([, { category }]) => category === "orthography")
  .map(([id, rule]) => ({ id, rule, severity: rule.severity, options: {} }));

/** What rules of spelling say of any of the texts. */
function flawsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    lint(parse(text, "plaintext", lexicon), spelling, new Set()).diagnostics.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)} (${text})`),
  );
}

function accepted({ name, variants }: KnownName): readonly string[] {
  return [name, ...variants];
}

describe("every accepted spelling of the gazetteers is right for the rules of spelling:", () => {
  it("places and their adjectives", () => {
    for (const place of lexicon.places.names) {
      for (const name of accepted(place)) assert.deepEqual(flawsIn([`وصل الوفد إلى ${name} أمس.`, `عقد الاجتماع في ${name}، ثم عاد الوفد.`]), []);
      for (const relation of place.nisba) assert.deepEqual(flawsIn([`رحب الوزير ال${relation} بالوفد.`, `وصلت سفينة ${relation}ة أمس.`]), []);
    }
  });

  it("people, by the last part of the name and by the whole", () => {
    for (const person of lexicon.people.names) {
      for (const name of accepted(person)) {
        const whole = person.given.map((given) => `وصل ${given} ${name} أمس.`);
        assert.deepEqual(flawsIn([`وصل الرئيس ${name} أمس.`, ...whole]), []);
      }
    }
  });

  it("organisations", () => {
    for (const organisation of lexicon.organisations.names) {
      for (const name of accepted(organisation)) assert.deepEqual(flawsIn([`نشرت ذلك شركة ${name} أمس.`, `بحسب ${name}، بلغ العدد ألفا.`]), []);
    }
  });
});

import { type Features, featuresOf } from "../features.ts";
import type { Inflected } from "./conjugate.ts";
import { JOINS, withEnding } from "./endings.ts";

/** One row of `nouns.tsv`. */
export interface Noun {
  /** Singular, masculine where there are both. */
  readonly lemma: string;
  readonly pos: "noun" | "adjective" | "masdar";
  /** Undefined: both are in use. */
  readonly gender: "m" | "f" | undefined;
  /** Broken plurals in full; `+ون` and `+ات` for the sound ones. */
  readonly plurals: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** A feminine that is not made with ة: كبرى. */
  readonly feminine: string | undefined;
}

type Number = "singular" | "dual" | "plural";

/** All forms of a noun or adjective without clitics: numbers, the accusative with alif, the construct of dual and sound plural. */
export function decline(noun: Noun): readonly Inflected[] {
  const { lemma, pos, gender, flags } = noun;
  const found: Inflected[] = [];
  const human = flags.has("human");
  const mass = flags.has("mass") || flags.has("collective");
  const possessed = flags.has("possessed");
  const add = (form: string, number: Number, of: "m" | "f" | undefined, more: Partial<Features> = {}): void => {
    found.push({ form, features: featuresOf(pos, { number, gender: of, human, mass, possessed, ...more }) });
  };
  const singular = (form: string, of: "m" | "f" | undefined, diptote: boolean): void => {
    add(form, "singular", of, { diptote });
    if (!diptote) for (const written of accusative(form)) add(written, "singular", of, { accusative: true });
    if (mass) return;
    const stem = dualStem(form);
    for (const written of withEnding(stem, "ان")) add(written, "dual", of);
    for (const written of withEnding(stem, "ين")) add(written, "dual", of, { accusative: true });
    for (const written of withEnding(stem, "ا")) add(written, "dual", of, { construct: true });
    for (const written of withEnding(stem, "ي")) add(written, "dual", of, { construct: true, accusative: true });
  };
  if (flags.has("defective")) {
    add(lemma, "singular", gender);
    add(lemma.slice(0, -1), "singular", gender);
    add(`${lemma}ا`, "singular", gender, { accusative: true });
    for (const ending of ["ان", "ين"]) add(lemma + ending, "dual", gender, { accusative: ending === "ين" });
  } else singular(lemma, gender, flags.has("diptote") || flags.has("elative"));
  if (noun.feminine) singular(noun.feminine, "f", true);
  if (flags.has("fem")) {
    const feminine = `${lemma}ة`;
    singular(hamzaBeforeTa(feminine), "f", false);
    add(soundFeminine(lemma), "plural", "f");
  }
  for (const plural of noun.plurals) {
    if (plural === "+ون") {
      const stem = flags.has("defective") || lemma.endsWith("ى") ? lemma.slice(0, -1) : lemma;
      for (const written of withEnding(stem, "ون")) add(written, "plural", "m");
      for (const written of withEnding(stem, "ين")) add(written, "plural", "m", { accusative: true });
      for (const written of withEnding(stem, "و")) add(written, "plural", "m", { construct: true });
      for (const written of withEnding(stem, "ي")) add(written, "plural", "m", { construct: true, accusative: true });
    } else if (plural === "+ات") add(soundFeminine(lemma), "plural", gender);
    else {
      // معان and معاني are one plural, indefinite and definite; its tanween is of the lost ي.
      const defective = noun.plurals.includes(`${plural}ي`);
      const diptote = isDiptotePlural(plural) && !defective;
      add(plural, "plural", gender, { diptote });
      if (!diptote && !defective) for (const written of accusative(plural)) add(written, "plural", gender, { accusative: true });
    }
  }
  return found;
}

/**
 * Each singular of a noun with its plurals as they stand after a number, in the genitive, the commonest first: طبيب أطباء,
 * طبيبة طبيبات, مهندس مهندسين.
 */
export function pluralsOf(noun: Noun): readonly (readonly [singular: string, plural: string])[] {
  const { lemma, flags } = noun;
  const found: (readonly [string, string])[] = [];
  for (const plural of noun.plurals) {
    if (plural === "+ون") {
      const stem = flags.has("defective") || lemma.endsWith("ى") ? lemma.slice(0, -1) : lemma;
      found.push([lemma, withEnding(stem, "ين")[0] as string]);
    } else found.push([lemma, plural === "+ات" ? soundFeminine(lemma) : plural]);
  }
  if (flags.has("fem")) found.push([hamzaBeforeTa(`${lemma}ة`), soundFeminine(lemma)]);
  return found;
}

/** كتابا; none after ة, اء, ى and ا. شيء has شيئا, جزء has جزءا. */
function accusative(form: string): readonly string[] {
  if (/(?:ة|اء|ى|ا)$/.test(form)) return [];
  if (form.endsWith("ء") && JOINS.test(form.slice(0, -1))) return [`${form.slice(0, -1)}ئا`];
  if (form.endsWith("أ")) return [];
  return [`${form}ا`];
}

function dualStem(form: string): string {
  if (form.endsWith("ة")) return `${form.slice(0, -1)}ت`;
  return form.endsWith("ى") ? `${form.slice(0, -1)}ي` : form;
}

function soundFeminine(lemma: string): string {
  const stem = lemma.endsWith("ة") ? lemma.slice(0, -1) : lemma;
  if (stem.endsWith("أ")) return `${stem.slice(0, -1)}آت`;
  if (stem.endsWith("يء")) return `${stem.slice(0, -1)}ئات`;
  return stem.endsWith("ى") ? `${stem.slice(0, -1)}يات` : `${stem}ات`;
}

function hamzaBeforeTa(form: string): string {
  return form.replace(/يءة$/, "يئة").replace(/ىة$/, "اة");
}

/** The patterns of مدارس, مصابيح, رسائل, زعماء and أصدقاء; أعضاء and أبناء have their hamza from the root. */
export function isDiptotePlural(plural: string): boolean {
  if (plural === "أشياء") return true;
  if (/ة$/.test(plural)) return false;
  // آ holds the second radical and the alif of the pattern: مآدب.
  return /^(?:..ا|.آ).ي?[^ةا]$/.test(plural) || /^(?:أ...|[^أإآا]..)اء$/.test(plural) || /^..ايا$/.test(plural);
}

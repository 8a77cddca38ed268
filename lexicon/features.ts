import { type Analysis, particleKinds } from "../core/index.ts";

/** What an analysis says of a form apart from its lemma: everything that is packed into one number. */
export type Features = Omit<Analysis, "lemma" | "root">;

const POS = ["verb", "noun", "adjective", "masdar", "participle", "name", "particle", "numeral"] as const;
const GENDER = [undefined, "m", "f"] as const;
const NUMBER = [undefined, "singular", "dual", "plural"] as const;
const TENSE = [undefined, "past", "present", "imperative"] as const;
const PERSON = [undefined, 1, 2, 3] as const;
const FLAGS = ["short", "passive", "human", "mass", "diptote", "accusative", "construct", "possessed"] as const;

/** Bits: 0–2 part of speech, 3–4 gender, 5–6 number, 7–8 tense, 9–10 person, 11–14 verb form, from 15 the flags, 23–26 the kind of particle. */
export function packFeatures(features: Features): number {
  let packed = POS.indexOf(features.pos);
  packed |= GENDER.indexOf(features.gender) << 3;
  packed |= NUMBER.indexOf(features.number) << 5;
  packed |= TENSE.indexOf(features.tense) << 7;
  packed |= PERSON.indexOf(features.person) << 9;
  packed |= features.verbForm << 11;
  for (const [i, flag] of FLAGS.entries()) if (features[flag]) packed |= 1 << (15 + i);
  if (features.particle) packed |= (particleKinds.indexOf(features.particle) + 1) << 23;
  return packed;
}

export function unpackFeatures(packed: number): Features {
  const flag = (name: (typeof FLAGS)[number]): boolean => (packed & (1 << (15 + FLAGS.indexOf(name)))) !== 0;
  return {
    pos: POS[packed & 7] as Features["pos"],
    gender: GENDER[(packed >> 3) & 3],
    number: NUMBER[(packed >> 5) & 3],
    tense: TENSE[(packed >> 7) & 3],
    person: PERSON[(packed >> 9) & 3],
    verbForm: (packed >> 11) & 15,
    short: flag("short"),
    passive: flag("passive"),
    human: flag("human"),
    mass: flag("mass"),
    diptote: flag("diptote"),
    accusative: flag("accusative"),
    construct: flag("construct"),
    possessed: flag("possessed"),
    particle: particleKinds[((packed >> 23) & 15) - 1],
  };
}

/** Features of which most do not apply. */
export function featuresOf(pos: Features["pos"], given: Partial<Features> = {}): Features {
  return {
    pos,
    gender: undefined,
    number: undefined,
    tense: undefined,
    person: undefined,
    verbForm: 0,
    short: false,
    passive: false,
    human: false,
    mass: false,
    diptote: false,
    accusative: false,
    construct: false,
    possessed: false,
    particle: undefined,
    ...given,
  };
}

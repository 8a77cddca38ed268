import type { Group } from "./group.ts";

/**
 * What the press of a region usually writes: by choice of the table, which of the spellings (0 is the first). A choice that is
 * not named is open there. After the style of agencies and papers of the region: NNA and SANA; Al-Ahram and MENA; SPA, WAM and
 * KUNA; MAP, APS and TAP.
 */
export const presets: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  levant: { g: 0, america: 0, hundred: 0, english: 1, hamza: 0, television: 0, soviet: 0 },
  egypt: { g: 1, america: 1, hundred: 1, english: 0, hamza: 1, television: 1, soviet: 2 },
  gulf: { g: 0, america: 1, hundred: 0, english: 0, hamza: 0, television: 0 },
  maghreb: { g: 0, america: 1, hundred: 1, english: 0, hamza: 0, television: 0, africa: 1 },
};

/** The letters that a foreign g is written with in the first and in the second spelling of a group. */
const LETTERS_OF_G = ["غ", "ج"];

/**
 * The spellings of a word that the region writes, its usual one first; undefined where it has no habit. The letter for g says
 * nothing of the vowels: ميجاوات and ميجاواط are both of Egypt.
 */
export function habitOf(region: string, { choice, variants }: Group): readonly number[] | undefined {
  const usual = presets[region]?.[choice];
  if (usual === undefined) return undefined;
  const letter = choice === "g" ? LETTERS_OF_G[usual] : undefined;
  if (letter === undefined) return [usual];
  const lettersIn = (variant: number): number => (variants[variant]?.stems[0]?.form ?? "").split(letter).length - 1;
  return [usual, ...variants.keys()].filter((variant, i) => i === 0 || (variant !== usual && lettersIn(variant) >= lettersIn(usual)));
}

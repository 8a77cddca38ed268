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

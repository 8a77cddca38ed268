import type { Lexicon, Place } from "../../core/index.ts";
import { nameKey, withoutArticle } from "../../core/index.ts";
import type { Group, Stem, Variant } from "./group.ts";

const ARTICLE = "\u0627\u0644";

/**
 * The places that the gazetteer knows by several accepted spellings, names of one word first. What is a word of the
 * language too (حماة) or somebody's name counts as no spelling; adjectives of relation count where each spelling has its
 * own (كازاخستاني, كازخستاني).
 */
export function placeGroups(lexicon: Lexicon): readonly Group[] {
  const groups = lexicon.places.names.flatMap((place) => groupOf(place, lexicon) ?? []);
  const words = ({ key }: Group): number => key.split(" ").length;
  return groups.sort((a, b) => words(a) - words(b));
}

function groupOf(place: Place, lexicon: Lexicon): Group | undefined {
  if (place.variants.length === 0) return undefined;
  const listed = [place.name, ...place.variants];
  // الأوروغواي and أوروغواي are one spelling; a name that always has its article keeps it.
  const withArticle = listed.filter((spelling) => spelling.startsWith(ARTICLE)).length;
  const mixed = withArticle > 0 && withArticle < listed.length;
  const all = [...new Set(mixed ? listed.map(withoutArticle) : listed)];
  const spellings = all.filter((spelling) => !isSomethingElse(spelling, place, lexicon));
  const [first] = spellings;
  if (first === undefined || first !== all[0] || spellings.length < 2) return undefined;
  // The first two are the choice of the foreign g: غ, then ج.
  const withJeem = first.replaceAll("غ", "ج");
  const isG = withJeem !== first && spellings.includes(withJeem);
  const ordered = isG ? [first, withJeem, ...spellings.filter((spelling) => spelling !== first && spelling !== withJeem)] : spellings;
  const relations = relationsOf(ordered, place.nisba);
  const variants = ordered.map((spelling, i): Variant => {
    const stems = [nameStem(spelling, !mixed), ...relations.map((relation) => relationStem(relation[i] as string))];
    return { unattested: false, stems };
  });
  return { kind: "place", key: place.name, choice: isG ? "g" : "-", variants, standard: undefined };
}

function nameStem(form: string, bare: boolean): Stem {
  return { form, written: form, open: false, alone: false, bare, tanween: false };
}

function relationStem(form: string): Stem {
  return { form, written: form, open: true, alone: false, bare: false, tanween: false };
}

/**
 * The adjectives of relation that each spelling has one of its own of: a row for each adjective, a column for each spelling.
 * كازاخي and كازاخستاني are two rows: adjectives that sound alike are one.
 */
function relationsOf(spellings: readonly string[], nisba: readonly string[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const key of new Set(nisba.map(nameKey))) {
    const row = spellings.flatMap((spelling) => nisba.find((relation) => nameKey(relation) === key && isRelationOf(relation, spelling)) ?? []);
    if (row.length === spellings.length && new Set(row).size === row.length) rows.push(row);
  }
  return rows;
}

/** أميركي of أميركا, كونغولي of الكونغو, كازاخي of كازاخستان. */
function isRelationOf(relation: string, spelling: string): boolean {
  const base = withoutArticle(spelling).replace(/(?:يا|[اةو])$/, "");
  const stem = relation.slice(0, -1);
  return stem.startsWith(base) || base.startsWith(stem);
}

/** Whether a spelling is a word, or the name of somebody or something else. */
function isSomethingElse(spelling: string, { name, nisba }: Place, lexicon: Lexicon): boolean {
  if (lexicon.people.get(spelling) || lexicon.organisations.get(spelling)) return true;
  return lexicon.readings(spelling).some(({ pos, prefix, lemma, number, accusative, gender, tense }) => {
    if (pos === "name" || (prefix !== "" && prefix !== ARTICLE) || lemma === name || nisba.includes(lemma)) return false;
    // Forms that news do not have: دكا (they both pounded), بكين (the women wept), بيدوا (perish!).
    return number !== "dual" && !accusative && tense !== "imperative" && !(pos === "verb" && gender === "f" && number === "plural");
  });
}

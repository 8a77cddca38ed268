import { type Document, defineRule, formOf, type Lexicon, respell } from "../../core/index.ts";
import type { Group, Variant } from "./group.ts";
import { page } from "./page.ts";
import { habitOf, presets } from "./presets.ts";
import { type Occurrence, occurrenceAt, spelledAs, type VariantIndex, variantIndexOf } from "./variants.ts";

/** With more places than this to change, each diagnostic would carry them all: the editor changes them by search and replace. */
const MOST_AT_ONCE = 50;
/** Of the other places, so many are shown. */
const MOST_RELATED = 5;
/** One spelling prevails when it occurs this many times as often as another, and both together so often. */
const PREVAILING = 2;
const FEWEST = 3;
/** A longer text (in UTF-16 units) is many articles in one, by many hands: what is mixed there is worth knowing, no more. */
const LONGEST_ARTICLE = 20_000;

export const rule = defineRule({
  scope: "document",
  category: "consistency",
  severity: "warning",
  page,
  options: {
    prefer: { type: "words", default: [] },
    preset: { type: "enum", values: ["none", ...Object.keys(presets)], default: "none" },
  },
  variants: (document) =>
    [...occurrencesOf(document)].map(([group, occurrences]) => ({ kind: group.kind, key: group.key, mentions: occurrences.map(mentionOf) })),
  check({ document, options, report }) {
    const house = houseChoices(options.prefer, variantIndexOf(document.lexicon));
    for (const [group, occurrences] of occurrencesOf(document)) {
      const preferred = house.get(group);
      const chosen = preferred === undefined ? habitOf(options.preset, group) : [preferred];
      const byVariant = new Map<number, Occurrence[]>();
      for (const occurrence of occurrences) {
        const known = byVariant.get(occurrence.variant);
        if (known) known.push(occurrence);
        else byVariant.set(occurrence.variant, [occurrence]);
      }
      const right = rightVariant(byVariant, group, chosen, document.lexicon);
      const models = byVariant.get(right) ?? [];
      const wrong = occurrences.filter(
        ({ variant }) => variant !== right && (chosen !== undefined || !isComparedElsewhere(group, variant, right, document.lexicon)),
      );
      const isStandard = chosen === undefined && right === group.standard;
      if (wrong.length === 0) continue;
      const all = wrong.length > 1 && wrong.length <= MOST_AT_ONCE ? [throughout(wrong, right)] : [];
      for (const occurrence of wrong) {
        const count = byVariant.get(occurrence.variant)?.length ?? 0;
        const isHouse = chosen !== undefined && !chosen.includes(occurrence.variant);
        const even = !isHouse && !isStandard && count === models.length;
        // Between equals nobody but the editor knows which is meant.
        const back = even && models.length <= MOST_AT_ONCE ? [throughout(models, occurrence.variant)] : [];
        const variant = nameOf(occurrence, occurrence.variant);
        const other = nameOf(occurrence, right);
        const word = document.text.slice(occurrence.start, occurrence.end);
        const spelling = spelledAs(occurrence, right);
        report({
          at: { start: occurrence.start, end: occurrence.end },
          ...(isHouse
            ? ({ message: "house", data: { word, right: spelling } } as const)
            : ({ message: isStandard ? "standard" : "mixed", data: { variant, count, other, otherCount: models.length, right: spelling } } as const)),
          ...(isHouse || ((isStandard || prevails(models.length, count)) && document.text.length <= LONGEST_ARTICLE) ? {} : { severity: "information" }),
          fixes: [{ safety: "unsafe" as const, edits: [editOf(occurrence, right)] }, ...all, ...back],
          related: models.slice(0, MOST_RELATED).map((at) => ({ at, message: "other", data: { word: document.text.slice(at.start, at.end) } }) as const),
        });
      }
    }
  },
});

/** A spelling as it stands for its word in other documents too: that of the first stem. */
function termOf({ variants }: Group, variant: number): string {
  return variants[variant]?.stems[0]?.written ?? "";
}

function mentionOf(occurrence: Occurrence) {
  const { start, end, token, prefix, group, variant } = occurrence;
  const rewritten = new Map(group.variants.map((_, other) => [termOf(group, other), spelledAs(occurrence, other)] as const));
  return { start, end, token, prefix, spelling: termOf(group, variant), rewritten };
}

function prevails(most: number, count: number): boolean {
  return most >= PREVAILING * count && most + count >= FEWEST;
}

/** The words of several spellings in the document, in the order of their places. Part of a longer name is no word of its own. */
function occurrencesOf({ vocabulary, lexicon }: Document): ReadonlyMap<Group, readonly Occurrence[]> {
  const index = variantIndexOf(lexicon);
  const all: Occurrence[] = [];
  for (const [form, tokens] of vocabulary) {
    const matches = index.matchesOf(form);
    if (matches.length === 0) continue;
    for (const token of tokens) {
      const occurrence = occurrenceAt(token, matches);
      if (occurrence) all.push(occurrence);
    }
  }
  all.sort((a, b) => a.start - b.start);
  const found = new Map<Group, Occurrence[]>();
  let covered = 0;
  for (const occurrence of all) {
    if (occurrence.start < covered) continue;
    covered = occurrence.end;
    const known = found.get(occurrence.group);
    if (known) known.push(occurrence);
    else found.set(occurrence.group, [occurrence]);
  }
  return found;
}

/** Two spellings that the gazetteer has of one organisation are the business of `name-variants`. */
function isComparedElsewhere(group: Group, a: number, b: number, { organisations }: Lexicon): boolean {
  const isKnown = (variant: number): boolean => organisations.get(termOf(group, variant)) !== undefined;
  return group.kind === "organisation" && isKnown(a) && isKnown(b);
}

/** The spellings that the house names, by their word. */
function houseChoices(words: readonly string[], index: VariantIndex): ReadonlyMap<Group, number> {
  const choices = new Map<Group, number>();
  for (const word of words) {
    const [first = "", ...rest] = word.split(" ");
    const match = index.matchesOf(first).find((match) => match.rest.join(" ") === rest.join(" "));
    if (match) choices.set(match.group, match.variant);
  }
  return choices;
}

/** The commonest of the spellings that the house has chosen; where it has not, that of grammar if the article has it, or the commonest of all. */
function rightVariant(byVariant: ReadonlyMap<number, readonly Occurrence[]>, group: Group, chosen: readonly number[] | undefined, lexicon: Lexicon): number {
  if (chosen === undefined) return group.standard !== undefined && byVariant.has(group.standard) ? group.standard : commonest(byVariant, group, lexicon);
  const present = new Map([...byVariant].filter(([variant]) => chosen.includes(variant)));
  return present.size > 0 ? commonest(present, group, lexicon) : (chosen[0] ?? 0);
}

/** The spelling with most occurrences; between equals the commonest of the press, then the first of the table. */
function commonest(byVariant: ReadonlyMap<number, readonly Occurrence[]>, { variants }: Group, lexicon: Lexicon): number {
  const most = Math.max(...[...byVariant.values()].map(({ length }) => length));
  const best = [...byVariant].filter(([, { length }]) => length === most).map(([variant]) => variant);
  if (best.length === 1) return best[0] ?? 0;
  const known = (variant: number): number => pressCount(variants[variant], lexicon);
  return best.sort((a, b) => known(b) - known(a) || a - b)[0] ?? 0;
}

/** How often the figures have a spelling, in the forms that carry most of it. */
function pressCount(variant: Variant | undefined, { words }: Lexicon): number {
  let count = 0;
  for (const { form, open } of variant?.stems ?? []) {
    const [first = "", second] = form.split(" ");
    if (second !== undefined) count += words.follows(first, second);
    else for (const ending of open ? ["", "ة"] : [""]) count += words.count(form + ending) + words.count(`ال${form}${ending}`);
  }
  return count;
}

/** The spelling as the table has it, in the stem of this occurrence. */
function nameOf({ group, stem }: Occurrence, variant: number): string {
  return group.variants[variant]?.stems[stem]?.written ?? "";
}

function throughout(occurrences: readonly Occurrence[], variant: number) {
  const [first] = occurrences;
  const right = first ? nameOf(first, variant) : "";
  return { safety: "unsafe" as const, edits: occurrences.map((other) => editOf(other, variant)), title: { message: "fixAll", data: { right } } as const };
}

function editOf(occurrence: Occurrence, variant: number): { start: number; end: number; text: string } {
  const { start, end, token } = occurrence;
  const word = spelledAs(occurrence, variant);
  return { start, end, text: end === token.end && formOf(word) === word ? respell(token.text, token.form, word) : word };
}

import { type Document, defineRule, isNameForm, isTabledName, type NamePart, type PersonName, personNameAt, prefixTo, quoteAround } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "consistency",
  severity: "information",
  preview: true,
  page,
  check({ document, report }) {
    for (const { kind, mentions } of document.names) {
      if (kind !== "person" || mentions.length < 2) continue;
      const [first, ...later] = mentions.filter(({ token }) => token.block.kind === "paragraph" || token.block.kind === "listItem");
      if (!first || quoteAround(first.token) || personNameAt(first.token, first.prefix).parts.length > 1) continue;
      const ends = new Set(later.map(({ end }) => end));
      const full = later
        .map(({ token, prefix }) => personNameAt(token, prefix))
        .filter(
          ({ parts, end }) => parts.length > 1 && parts.at(-1)?.spelling === first.spelling && mayBeGiven(parts[0], first.spelling, document) && ends.has(end),
        );
      // Two given names are two persons of one family.
      if (new Set(full.map(({ parts }) => parts[0]?.spelling)).size !== 1) continue;
      const [fullest] = full as [PersonName];
      if (!isGiven(fullest.parts[0], first.spelling, document)) continue;
      const written = fullest.parts.map(({ spelling }) => spelling).join(" ");
      report({
        at: first,
        message: "bare",
        data: { word: first.spelling, full: written },
        fixes: [{ safety: "unsafe", edits: [{ start: first.start, end: first.end, text: prefixTo(first.prefix, written) }] }],
        related: [{ at: fullest, message: "other", data: { word: written } }],
      });
    }
  },
});

/** A name and nothing else, or one that the table of people has before this one: a word that is a name too may be the word (ورد, باسم). */
function mayBeGiven(part: NamePart | undefined, family: string, { lexicon }: Document): boolean {
  return part !== undefined && !part.spelling.startsWith("ال") && (isNameForm(part.spelling, lexicon) || givenNames(family, lexicon).includes(part.spelling));
}

/**
 * One that the table has, or before a family that it does not have, a name of nobody who is called so alone: in «تشافي نيمار»
 * two persons may stand side by side.
 */
function isGiven(part: NamePart | undefined, family: string, { vocabulary, lexicon }: Document): boolean {
  if (!part) return false;
  const given = givenNames(family, lexicon);
  if (given.length > 0) return given.includes(part.spelling);
  if (!isTabledName(part.spelling, lexicon) || lexicon.people.get(part.spelling)) return false;
  return (vocabulary.get(part.spelling) ?? []).every((token) => personNameAt(token).parts.length > 1);
}

/** The first words of the given names that the table of people has for a family. */
function givenNames(family: string, { people }: Document["lexicon"]): readonly string[] {
  return people.get(family)?.name.given.map((given) => given.split(" ")[0] ?? given) ?? [];
}

import { defineRule, isNameForm, isTabledName, type NamePart, type PersonName, personNameAt, prefixTo } from "../../core/index.ts";
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
      if (!first || personNameAt(first.token, first.prefix).parts.length > 1) continue;
      const ends = new Set(later.map(({ end }) => end));
      const full = later
        .map(({ token, prefix }) => personNameAt(token, prefix))
        .filter(({ parts, end }) => parts.length > 1 && parts.at(-1)?.spelling === first.spelling && isGiven(parts[0], first.spelling) && ends.has(end));
      // Two given names are two persons of one family.
      if (new Set(full.map(({ parts }) => parts[0]?.spelling)).size !== 1) continue;
      const [fullest] = full as [PersonName];
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
function isGiven(part: NamePart | undefined, family: string): boolean {
  if (!part || part.spelling.startsWith("ال")) return false;
  const { lexicon } = part.token.block;
  const known = lexicon.people.get(family)?.name;
  return (
    known?.given.some((given) => given.split(" ")[0] === part.spelling) === true || (isTabledName(part.spelling, lexicon) && isNameForm(part.spelling, lexicon))
  );
}

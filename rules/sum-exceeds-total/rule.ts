import { type Document, defineRule, estimator, type NumberMention, previousWord, type Token } from "../../core/index.ts";
import { page } from "./page.ts";
import { type Division, divisionsOf } from "./parts.ts";
import { excessiveShares } from "./shares.ts";

/** Groups with people of their own, so that none stands in two of the parts. */
const DISJOINT: readonly (readonly string[])[] = [
  ["نساء", "امرأة", "سيدات", "سيدة"],
  ["أطفال", "طفلا", "طفل"],
  ["رجال", "رجلا", "رجل"],
];

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const { whole, parts } of divisionsOf(document)) {
      const most = mostOf(whole);
      if (most === undefined) continue;
      const data = { total: textOf(document, whole) };
      const related = [{ at: whole, message: "total" as const }];
      const greater = parts.find(({ value }) => value > most);
      if (greater) {
        report({ at: greater, message: "part", data: { ...data, part: textOf(document, greater) }, related });
        continue;
      }
      const sum = parts.reduce((total, { value }) => total + value, 0);
      if (sum > most && areDisjoint(parts)) report({ at: spanOf(parts), message: "sum", data: { ...data, sum }, related });
    }
    for (const { at, sum, single } of excessiveShares(document)) {
      if (single) report({ at, message: "share", data: { share: document.text.slice(at.start, at.end) } });
      else report({ at, message: "shares", data: { sum } });
    }
  },
});

/** A figure that is rounded is not this much too low. */
const ROUNDING = 1.25;

/** What the parts of a whole may come to; undefined where it has no end: أكثر من 3. */
function mostOf({ approximate, value, tokens: [first] }: NumberMention): number | undefined {
  if (!approximate) return value;
  const before = previousWord(first as Token);
  return before && estimator(before.form) ? value * ROUNDING : undefined;
}

function spanOf(parts: Division["parts"]) {
  return { start: (parts[0] as NumberMention).start, end: (parts.at(-1) as NumberMention).end };
}

/** The number with its noun; what follows «130 حالتهم», «30 منهم» or «5 خارج» is none. */
function textOf({ text }: Document, { start, end, counted }: NumberMention): string {
  const isNoun =
    counted?.readings.some(({ pos, prefix, suffix }) => prefix === "" && suffix === "" && pos !== "verb" && pos !== "particle") &&
    !counted.readings.some(({ particle }) => particle);
  return text.slice(start, isNoun ? counted?.end : end);
}

function areDisjoint(parts: readonly NumberMention[]): boolean {
  const groups = parts.map(({ counted }) => DISJOINT.findIndex((group) => group.includes(counted?.form ?? "")));
  return !groups.includes(-1) && new Set(groups).size === groups.length;
}

import type { Token } from "../document.ts";
import { skeletonOf } from "../form.ts";
import { nextWord } from "../neighbours.ts";
import { remembering } from "../remember.ts";

/** From first to tenth by their skeletons, masculine and feminine (Ryding, § 15.3). */
const UNITS: ReadonlyMap<string, number> = new Map(
  ["الاول الاولى", "الثاني الثانية", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"].flatMap((forms, index) =>
    forms.split(" ").flatMap((form) => [form, `${form}ة`].map((written) => [skeletonOf(written), index + 1] as const)),
  ),
);
/** First in what goes on: الحادي عشر, الحادية والعشرون. */
const FIRST_OF_MORE: ReadonlySet<string> = new Set(["الحادي", "الحادية"].map(skeletonOf));
const TENS: ReadonlyMap<string, number> = new Map(
  ["العشر", "الثلاث", "الاربع", "الخمس", "الست", "السبع", "الثمان", "التسع"].flatMap((stem, index) =>
    ["ين", "ون"].map((ending) => [`و${stem}${ending}`, 10 * (index + 2)] as const),
  ),
);

/** An ordinal with the article, of one word or two: الثالثة, الحادي عشر, الخامسة والأربعين. */
export function ordinalAt(token: Token): { readonly value: number; readonly last: Token } | undefined {
  if (token.kind !== "word" || token.script !== "arabic") return undefined;
  const unit = unitOf(token.form);
  if (unit === undefined) return undefined;
  const next = nextWord(token);
  const second = next === undefined ? "" : skeletonOf(next.form);
  const more = second === "عشر" || second === "عشره" ? 10 : TENS.get(second);
  if (next && more !== undefined && unit.value < 10) return { value: more + unit.value, last: next };
  return unit.alone ? { value: unit.value, last: token } : undefined;
}

/** Whether an ordinal can begin with the form. */
export function isOrdinalForm(form: string): boolean {
  return unitOf(form) !== undefined;
}

const unitOf = remembering((form): { readonly value: number; readonly alone: boolean } | undefined => {
  if (form.length < 5 || form.length > 9) return undefined;
  const skeleton = withoutClitics(skeletonOf(form));
  if (FIRST_OF_MORE.has(skeleton)) return { value: 1, alone: false };
  const value = UNITS.get(skeleton);
  return value === undefined ? undefined : { value, alone: true };
});

function withoutClitics(skeleton: string): string {
  const form = /^[وف]/.test(skeleton) ? skeleton.slice(1) : skeleton;
  if (form.startsWith("لل")) return `ا${form.slice(1)}`;
  return /^[بك]ال/.test(form) ? form.slice(1) : form;
}

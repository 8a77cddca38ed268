import type { NumberMention, Span, Token } from "../../core/index.ts";

export type Unit = "years" | "months" | "days";

/** Where the words stand in their sentence: `words[first, last]`. */
export interface Place extends Span {
  readonly first: number;
  readonly last: number;
}

export interface Duration extends Place {
  readonly unit: Unit;
  readonly length: number;
  /** By how much counting may differ: the first and the last day, a decade that is not full. */
  readonly tolerance: number;
}

/** The durations by the place of their first and of their last word. */
export interface Durations {
  readonly byFirst: ReadonlyMap<number, Duration>;
  readonly byLast: ReadonlyMap<number, Duration>;
}

interface Measure {
  readonly unit: Unit;
  readonly size: number;
  readonly tolerance: number;
}

const YEAR: Measure = { unit: "years", size: 1, tolerance: 1 };
const DECADE: Measure = { unit: "years", size: 10, tolerance: 6 };
const MONTH: Measure = { unit: "months", size: 1, tolerance: 1 };
const WEEK: Measure = { unit: "days", size: 7, tolerance: 3 };
const DAY: Measure = { unit: "days", size: 1, tolerance: 1 };

const COUNTED: ReadonlyMap<string, Measure> = new Map([
  ...["سنوات", "أعوام", "اعوام", "سنة", "عاما", "عام"].map((word) => [word, YEAR] as const),
  ["عقود", DECADE],
  ...["أشهر", "شهور", "شهرا", "اشهر"].map((word) => [word, MONTH] as const),
  ["أسابيع", WEEK],
  ...["أيام", "يوما", "ايام"].map((word) => [word, DAY] as const),
]);
const TWO: ReadonlyMap<string, Measure> = new Map([
  ...["عامين", "عامان", "سنتين", "سنتان"].map((word) => [word, YEAR] as const),
  ...["عقدين", "عقدان"].map((word) => [word, DECADE] as const),
  ...["شهرين", "شهران"].map((word) => [word, MONTH] as const),
  ...["أسبوعين", "أسبوعان"].map((word) => [word, WEEK] as const),
  ...["يومين", "يومان"].map((word) => [word, DAY] as const),
]);

/** Longer is no duration of the news. */
const LONGEST = 200;
/** كل أربع سنوات, آخر خمس سنوات: not the length of what stands beside it. */
const OTHERWISE: ReadonlySet<string> = new Set("كل وكل آخر أول خطة سن عمر عن".split(" "));

export function durationsIn(words: readonly Token[], numbers: readonly NumberMention[]): Durations {
  const indexes = new Map(words.map((token, index) => [token, index]));
  const byFirst = new Map<number, Duration>();
  const byLast = new Map<number, Duration>();
  const add = (count: number, { unit, size, tolerance }: Measure, first: number, last: number): void => {
    const before = words[first - 1]?.form ?? "";
    // أيام عمل are not all days.
    if (OTHERWISE.has(before) || words[last + 1]?.form === "عمل") return;
    const duration = { unit, length: count * size, tolerance, first, last, start: (words[first] as Token).start, end: (words[last] as Token).end };
    byFirst.set(first, duration);
    byLast.set(last, duration);
  };
  for (const { value, counted, approximate, tokens } of numbers) {
    const measure = counted && COUNTED.get(counted.form);
    if (!counted || !measure || approximate || !Number.isInteger(value) || value > LONGEST) continue;
    const first = tokens[0] && indexes.get(tokens[0]);
    const last = indexes.get(counted);
    if (first !== undefined && last !== undefined) add(value, measure, first, last);
  }
  for (const [index, { form }] of words.entries()) {
    const measure = TWO.get(form);
    if (measure) add(2, measure, index, index);
  }
  return { byFirst, byLast };
}

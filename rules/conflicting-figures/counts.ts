import { type Document, estimator, groupBy, nextWord, previousVisible, type Quantity, type Token } from "../../core/index.ts";

/** Smaller numbers are often those of two groups. */
const SMALLEST = 20;
/** What is nearer is a rounding, what is further away is another count. */
const NEAREST = 0.05;
const FURTHEST = 0.2;

/** An estimate and the exact figure that it does not round to. */
export interface CountConflict {
  readonly about: Quantity;
  readonly exact: Quantity;
}

/**
 * نحو 530 مزارعا in a text that elsewhere counts 640 of them: the text has just these two figures of one noun, near enough to
 * mean the same count and too far apart for the one to be the other, rounded.
 */
export function countConflicts({ quantities }: Document): readonly CountConflict[] {
  const counts = quantities.filter(({ kind, to, value }) => kind === "count" && to === undefined && value >= SMALLEST);
  const conflicts: CountConflict[] = [];
  for (const of of groupBy(counts, countedLemmaOf).values()) {
    const about = of.find((quantity) => isEstimate(quantity));
    const exact = of.find(({ approximate }) => !approximate);
    if (!about || !exact || of.some(({ value }) => value !== about.value && value !== exact.value)) continue;
    const distance = Math.abs(about.value - exact.value) / Math.max(about.value, exact.value);
    if (distance > NEAREST && distance <= FURTHEST) conflicts.push({ about, exact });
  }
  return conflicts;
}

/** «نحو» right before it; «أكثر من» is a bound, and 550 is more than 500. */
function isEstimate({ first }: Quantity): boolean {
  const before = previousVisible(first);
  return before !== undefined && estimator(before.form) !== undefined;
}

/** What is counted; of «مزارعون بلغ عددهم 530 شخصا» those who are spoken of. */
function countedLemmaOf({ first, counted }: Quantity): string | undefined {
  const own = counted && nounLemmaOf(counted, undefined);
  if (own !== "شخص" && own !== "فرد") return own;
  return ownerOfNumber(first) ?? own;
}

/** How many words may stand between «عددهم» and its figure, and between the people and «عددهم». */
const NUMBER_REACH = 3;
const OWNER_REACH = 2;

function ownerOfNumber(first: Token): string | undefined {
  let token = previousVisible(first);
  for (let i = 0; i < NUMBER_REACH && token?.kind === "word"; i++, token = previousVisible(token)) {
    if (/^[وف]?عدد$/.test(token.form)) {
      const owner = nextWord(token);
      return owner && nounLemmaOf(owner, "plural");
    }
    if (!/^[وف]?عدد(?:هم|ها|هن)$/.test(token.form)) continue;
    let owner = previousVisible(token);
    for (let j = 0; j < OWNER_REACH && owner?.kind === "word"; j++, owner = previousVisible(owner)) {
      const lemma = nounLemmaOf(owner, "plural");
      if (lemma !== undefined) return lemma;
    }
    return undefined;
  }
  return undefined;
}

/** The lemma of a noun, or of what people are called by (مستثمر, مصاب), where all its readings agree. */
function nounLemmaOf({ readings }: Token, number: "plural" | undefined): string | undefined {
  const lemmas = new Set(
    readings
      .filter(({ pos, human, suffix }) => suffix === "" && (pos === "noun" || pos === "masdar" || (human && (pos === "adjective" || pos === "participle"))))
      .filter((reading) => number === undefined || reading.number === number)
      .map(({ lemma }) => lemma),
  );
  const [lemma] = lemmas;
  return lemmas.size === 1 ? lemma : undefined;
}

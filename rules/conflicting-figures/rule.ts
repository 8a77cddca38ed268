import { type Document, defineRule, nextWord, type Quantity, type Sentence, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** Figures further apart than this share are two figures, not one that was rounded. */
const ROUNDING = 0.05;
/** Figures further away in the text are not about the same matter. */
const NEIGHBOURS = 30;
/** Smaller figures are not rounded. */
const SMALLEST = 20;

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "warning",
  page,
  check({ document, report }) {
    const figures = document.quantities.filter((quantity) => quantity.topic !== undefined && Number.isInteger(quantity.value));
    const differs = differenceIn();
    for (const [i, rounded] of figures.entries()) {
      if (rounded.approximate || !isRound(rounded.value)) continue;
      const exact = figures
        .slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS)
        .find((other) => isExactFor(rounded, other) && isSameMatter(rounded, other, differs));
      if (!exact) continue;
      const text = document.text.slice(rounded.start, rounded.end);
      report({
        at: rounded,
        message: "rounded",
        data: { rounded: text, exact: document.text.slice(exact.start, exact.end) },
        fixes: [{ safety: "unsafe", edits: [{ start: rounded.start, end: rounded.end, text: `نحو ${text}` }] }],
        related: [{ at: exact, message: "other", data: { other: document.text.slice(exact.start, exact.end) } }],
      });
    }
    for (const { headline, body } of headlineConflicts(document, figures)) {
      const data = { headline: document.text.slice(headline.start, headline.end), body: document.text.slice(body.start, body.end) };
      report({ at: headline, message: "headline", data, related: [{ at: body, message: "other", data: { other: data.body } }] });
    }
  },
});

/** 8000 and 220 are round, 7939 and 225 are not: at most two digits that are not zero. */
function isRound(value: number): boolean {
  return value >= SMALLEST && /^\d\d?0+$/.test(String(value));
}

function isExactFor(rounded: Quantity, other: Quantity): boolean {
  if (other.topic !== rounded.topic || other.approximate || other.value === rounded.value || isRound(other.value)) return false;
  return Math.abs(other.value - rounded.value) <= ROUNDING * Math.max(other.value, rounded.value);
}

/** Words that part the matter: another time, a change, a share, another place. */
const DIFFERENCE: ReadonlySet<string> = new Set(
  "الماضي الماضية السابق السابقة المقبل ارتفع ارتفعت ليرتفع وارتفع انخفض انخفضت تراجع تراجعت زاد زادت مقارنة مقابل مقابلة بينهم بينها منهم منها أمس مطلع نهاية بداية قبل يوم ليصل لتصل سجل سجلت آخر آخرين آخرون أخرى إضافي إضافية إضافيين إجمالي الإجمالي إجمالا الريف ريف".split(
    " ",
  ),
);

/** One sentence or neighbours, with nothing between the figures that makes them two matters. */
function isSameMatter(a: Quantity, b: Quantity, differs: (sentence: Sentence) => boolean): boolean {
  if (a.sentence.block !== b.sentence.block && !areNeighbours(a, b)) return false;
  return !differs(a.sentence) && !differs(b.sentence) && placeOf(a) === placeOf(b);
}

function areNeighbours(a: Quantity, b: Quantity): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return second.sentence.block.start - first.sentence.block.end <= 4;
}

/** Whether a sentence speaks of more than one matter; each sentence is read once. */
function differenceIn(): (sentence: Sentence) => boolean {
  const known = new Map<Sentence, boolean>();
  return (sentence) => {
    let found = known.get(sentence);
    if (found === undefined) {
      found = sentence.tokens.some((token) => isYear(token) || (token.kind === "word" && (DIFFERENCE.has(token.form) || DIFFERENCE.has(token.form.slice(1)))));
      known.set(sentence, found);
    }
    return found;
  };
}

function isYear({ kind, text }: Token): boolean {
  return kind === "number" && /^(?:19|20)\d\d$/.test(text);
}

/** What stands right after what is counted, where it names a place: «شخص في المدينة». */
function placeOf({ tokens }: Quantity): string {
  const last = tokens.at(-1);
  const counted = last && nextWord(last);
  const preposition = counted && nextWord(counted);
  return preposition?.form === "في" ? (nextWord(preposition)?.form ?? "") : "";
}

/** The headline's figure on a topic stands nowhere in the story, whose first figure on it is another. */
function headlineConflicts(document: Document, figures: readonly Quantity[]): readonly { readonly headline: Quantity; readonly body: Quantity }[] {
  const [first] = document.blocks;
  if (first?.kind !== "headline") return [];
  const conflicts: { headline: Quantity; body: Quantity }[] = [];
  for (const headline of figures) {
    if (headline.sentence.block !== first || headline.approximate) continue;
    const story = document.quantities.filter((quantity) => quantity.sentence.block !== first);
    const onTopic = figures.filter((figure) => figure.sentence.block !== first && figure.topic === headline.topic);
    const [lead] = onTopic;
    const elsewhere = story.some((quantity) => quantity.value === headline.value);
    const total = onTopic.reduce((sum, figure) => sum + figure.value, 0);
    if (
      lead &&
      !elsewhere &&
      !onTopic.some((figure) => figure.approximate) &&
      total !== headline.value &&
      onTopic.every((figure) => figure.value === lead.value)
    ) {
      conflicts.push({ headline, body: lead });
    }
  }
  return conflicts;
}

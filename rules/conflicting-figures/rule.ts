import { type Document, defineRule, type Quantity, type Sentence } from "../../core/index.ts";
import { page } from "./page.ts";

/** Figures further apart than this share are two figures, not one that was rounded. */
const ROUNDING = 0.05;
/** Smaller figures are not rounded. */
const SMALLEST = 20;

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "warning",
  page,
  check({ document, report }) {
    const figures = document.quantities.filter((quantity) => quantity.topic !== undefined && Number.isInteger(quantity.value));
    for (const rounded of figures) {
      if (rounded.approximate || !isRound(rounded.value)) continue;
      const exact = figures.find((other) => isExactFor(rounded, other) && isSameMatter(rounded, other));
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
function isSameMatter(a: Quantity, b: Quantity): boolean {
  if (a.sentence.block !== b.sentence.block && !areNeighbours(a, b)) return false;
  return !hasDifference(a.sentence) && !hasDifference(b.sentence) && placesIn(a) === placesIn(b);
}

function areNeighbours(a: Quantity, b: Quantity): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return second.sentence.block.start - first.sentence.block.end <= 4;
}

function hasDifference(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => token.kind === "word" && (DIFFERENCE.has(token.form) || DIFFERENCE.has(token.form.slice(1)))) || yearsIn(sentence) > 0;
}

function yearsIn(sentence: Sentence): number {
  return sentence.tokens.filter((token) => token.kind === "number" && /^(?:19|20)\d\d$/.test(token.text)).length;
}

/** What stands right after what is counted, where it names a place: «شخص في المدينة». */
function placesIn({ tokens, sentence }: Quantity): string {
  const last = tokens.at(-1);
  const at = last ? sentence.tokens.indexOf(last) : -1;
  const words = sentence.tokens.slice(at + 1).filter((token) => token.kind !== "space");
  return words[1]?.form === "في" ? (words[2]?.form ?? "") : "";
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

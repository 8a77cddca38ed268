import { defineRule, nextWord, type Quantity, type Sentence, type Token } from "../../core/index.ts";
import { countConflicts } from "./counts.ts";
import { type Figure, figureOf, isRound, ROUNDING } from "./figure.ts";
import { headlineConflicts } from "./headline.ts";
import { page } from "./page.ts";

/** Figures further away in the text are not about the same matter. */
const NEIGHBOURS = 30;

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "warning",
  page,
  check({ document, report }) {
    const figures = document.quantities.flatMap((quantity) => figureOf(quantity) ?? []);
    const differs = differenceIn();
    for (const [i, rounded] of figures.entries()) {
      if (rounded.approximate || rounded.share || !isRound(rounded.value)) continue;
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
    for (const { headline, body } of headlineConflicts(document, figures, differs)) {
      const data = { headline: document.text.slice(headline.start, headline.end), body: document.text.slice(body.start, body.end) };
      report({ at: headline, message: "headline", data, related: [{ at: body, message: "other", data: { other: data.body } }] });
    }
    for (const { about, exact } of countConflicts(document)) {
      const data = { about: document.text.slice(about.figure.start, about.figure.end), exact: document.text.slice(exact.figure.start, exact.figure.end) };
      report({
        at: about.figure,
        message: "estimate",
        severity: "information",
        data,
        related: [{ at: exact.figure, message: "other", data: { other: data.exact } }],
      });
    }
  },
});

function isExactFor(rounded: Figure, other: Figure): boolean {
  if (other.matter !== rounded.matter || other.share || other.approximate || other.value === rounded.value || isRound(other.value)) return false;
  return Math.abs(other.value - rounded.value) <= ROUNDING * Math.max(other.value, rounded.value);
}

/** Words that part the matter: another time, a change, a share, another place. */
const DIFFERENCE: ReadonlySet<string> = new Set(
  "حصيلة الحصيلة ارتفاع انخفاض ازدياد بينما فيما جهته جهتها جانبه جانبها المقابل الدورة الجولة جولة حتى سابقا سابق سابقة أولي أولية جديدة الماضي الماضية السابق السابقة المقبل ارتفع ارتفعت ليرتفع وارتفع انخفض انخفضت تراجع تراجعت زاد زادت مقارنة مقابل مقابلة بينهم بينها منهم منها أمس مطلع نهاية بداية قبل يوم ليصل لتصل سجل سجلت آخر آخرين آخرون أخرى إضافي إضافية إضافيين إجمالي الإجمالي إجمالا الريف ريف".split(
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
function placeOf({ last }: Quantity): string {
  const preposition = nextWord(last);
  return preposition?.form === "في" ? (nextWord(preposition)?.form ?? "") : "";
}

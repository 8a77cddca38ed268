import { defineRule, type NumberMention, plainNumber, type Sentence, type Span, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "warning",
  page,
  check({ document, report }) {
    const bySentence = new Map<Sentence, NumberMention[]>();
    for (const quantity of document.numbers) {
      const numbers = bySentence.get(quantity.sentence);
      if (numbers) numbers.push(quantity);
      else bySentence.set(quantity.sentence, [quantity]);
    }
    for (const [sentence, numbers] of bySentence) {
      // A range is two numbers and the duration a third, or one of two words (عامين).
      if (numbers.length < 2) continue;
      const words = sentence.tokens.filter((token) => token.kind !== "space");
      const ranges = rangesIn(words);
      if (ranges.length === 0) continue;
      const durations = durationsIn(words, numbers);
      for (const range of ranges) {
        const duration = durationBeside(words, range, durations);
        const between = range.to - range.from;
        // From the start of the first year to the end of the last, or from the end to the start.
        if (!duration || Math.abs(between - duration.years) <= 1) continue;
        const data = { from: range.from, to: range.to, years: between, written: document.text.slice(duration.start, duration.end) };
        const related = [{ at: range, message: "range", data: { from: range.from, to: range.to } }] as const;
        report({ at: duration, message: "duration", data, related });
      }
    }
  },
});

/** Where the words stand in their sentence: `words[first, last]`. */
interface Place extends Span {
  readonly first: number;
  readonly last: number;
}

interface Range extends Place {
  readonly from: number;
  readonly to: number;
}

interface Duration extends Place {
  readonly years: number;
}

const YEAR_WORDS: ReadonlySet<string> = new Set(["عام", "العام", "عامي", "سنة", "سنتي", "السنة"]);
const OPENERS: ReadonlySet<string> = new Set(["من", "بين", "منذ", "الفترة", "("]);
const LINKS: ReadonlySet<string> = new Set(["إلى", "الى", "حتى", "وحتى", "-", "–", "و"]);

/** من 2010 إلى 2015, بين عامي 2010 و2015, (2010-2015). */
function rangesIn(words: readonly Token[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let i = 1; i < words.length; i++) {
    const from = yearOf(words[i]);
    if (from === undefined) continue;
    let opener = i - 1;
    if (YEAR_WORDS.has(words[opener]?.form ?? "")) opener--;
    const link = words[i + 1];
    let last = i + 2;
    if (YEAR_WORDS.has(words[last]?.form ?? "")) last++;
    const to = yearOf(words[last]);
    const opens = words[opener]?.form ?? "";
    if (!link || to === undefined || to <= from || !LINKS.has(link.form) || !OPENERS.has(opens)) continue;
    if (link.form === "و" && opens !== "بين") continue;
    ranges.push({ from, to, first: opener, last, start: (words[opener] as Token).start, end: (words[last] as Token).end });
  }
  return ranges;
}

function yearOf(token: Token | undefined): number | undefined {
  const value = plainNumber(token);
  return value !== undefined && value >= 1800 && value <= 2100 ? value : undefined;
}

const COUNTED: ReadonlySet<string> = new Set(["سنوات", "أعوام", "اعوام", "سنة", "عاما", "عام"]);
const TWO_YEARS: ReadonlySet<string> = new Set(["عامين", "عامان", "سنتين", "سنتان"]);

/** The durations of years by the place of their first and of their last word. */
interface Durations {
  readonly byFirst: ReadonlyMap<number, Duration>;
  readonly byLast: ReadonlyMap<number, Duration>;
}

function durationsIn(words: readonly Token[], numbers: readonly NumberMention[]): Durations {
  const indexes = new Map(words.map((token, index) => [token, index]));
  const byFirst = new Map<number, Duration>();
  const byLast = new Map<number, Duration>();
  const add = (years: number, first: number, last: number): void => {
    const duration = { years, first, last, start: (words[first] as Token).start, end: (words[last] as Token).end };
    byFirst.set(first, duration);
    byLast.set(last, duration);
  };
  for (const { value, counted, approximate, tokens } of numbers) {
    if (!counted || approximate || !COUNTED.has(counted.form) || !Number.isInteger(value) || value > LONGEST) continue;
    const first = tokens[0] && indexes.get(tokens[0]);
    const last = indexes.get(counted);
    if (first !== undefined && last !== undefined) add(value, first, last);
  }
  for (const [index, { form }] of words.entries()) if (TWO_YEARS.has(form)) add(2, index, index);
  return { byFirst, byLast };
}

/** More years are no duration of the news. */
const LONGEST = 200;
/** How many words may stand between a range and its length. */
const REACH = 5;

/** What may stand there; any other word may begin another matter. */
const BETWEEN: ReadonlySet<string> = new Set(
  "أي لمدة مدة على مدى طوال طيلة خلال امتدت استمرت دامت استغرقت في الفترة يعني كاملة متتالية متواصلة ، ( ) – - من بين عامي عام".split(" "),
);

function durationBeside(words: readonly Token[], range: Range, { byFirst, byLast }: Durations): Duration | undefined {
  for (let at = range.last + 1; at <= range.last + 1 + REACH; at++) {
    const after = byFirst.get(at);
    if (after) return after;
    if (!BETWEEN.has(words[at]?.form ?? "")) break;
  }
  for (let at = range.first - 1; at >= range.first - 1 - REACH; at--) {
    const before = byLast.get(at);
    if (before) return before;
    if (!BETWEEN.has(words[at]?.form ?? "")) break;
  }
  return undefined;
}

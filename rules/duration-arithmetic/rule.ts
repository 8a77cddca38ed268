import { type DateMention, defineRule, groupBy, plainNumber, sentenceAt, type Token } from "../../core/index.ts";
import { type Duration, type Durations, durationsIn, type Unit } from "./durations.ts";
import { page } from "./page.ts";
import { type Range, rangesOfDates, rangesOfYears } from "./ranges.ts";

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "warning",
  page,
  check({ document, report }) {
    const dates = groupBy(document.dates, ({ first }) => sentenceAt(first));
    const textOf = ({ start, end }: DateMention): string => document.text.slice(start, end);
    for (const [sentence, numbers] of groupBy(document.numbers, ({ sentence }) => sentence)) {
      const words = sentence.tokens.filter((token) => token.kind !== "space");
      const durations = durationsIn(words, numbers);
      if (durations.byFirst.size === 0) continue;
      const ranges = [...rangesOfYears(words), ...rangesOfDates(words, dates.get(sentence) ?? [], textOf)];
      for (const range of ranges) {
        const duration = durationBeside(words, range, durations);
        const between = duration && range.lengths[duration.unit];
        if (!duration || between === undefined || Math.abs(between - duration.length) <= duration.tolerance) continue;
        const length = Math.round(between);
        const data = { from: range.from, to: range.to, length, written: document.text.slice(duration.start, duration.end) };
        const related = [{ at: range, message: "range", data: { from: range.from, to: range.to } }] as const;
        report({ at: duration, message: MESSAGES[duration.unit], data, related });
      }
      const { publication } = document;
      if (!publication) continue;
      for (const { year, duration } of [...agesOfYears(words, durations), ...yearsOfAges(words, durations, dates.get(sentence) ?? [])]) {
        if (Math.abs(publication.year - year - duration.length) <= duration.tolerance) continue;
        const data = { from: year, to: publication.year, length: publication.year - year, written: document.text.slice(duration.start, duration.end) };
        report({ at: duration, message: "years", data, related: [{ at: publication, message: "range", data: { from: year, to: publication.year } }] });
      }
    }
  },
});

const MESSAGES = { years: "years", months: "months", days: "days" } as const satisfies Readonly<Record<Unit, string>>;

/** How many words may stand between a range and its length. */
const REACH = 5;

/** What may stand there; any other word may begin another matter. */
const BETWEEN: ReadonlySet<string> = new Set(
  "أي لمدة مدة على مدى طوال طيلة خلال امتدت استمرت دامت استغرقت تستمر يستمر في الفترة يعني كاملة متتالية متواصلة ، ( ) – - من بين عامي عام".split(" "),
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

/** Counted to the day of publication. */
interface AgeOfYear {
  readonly year: number;
  readonly duration: Duration;
}

const AGO: ReadonlySet<string> = new Set(["قبل", "منذ", "وقبل", "ومنذ"]);

/** قبل 12 عاما في آذار 2010: the only date of its sentence, so that nothing else can be what it is counted from. */
function yearsOfAges(words: readonly Token[], { byFirst }: Durations, dates: readonly DateMention[]): readonly AgeOfYear[] {
  const [date, ...others] = dates;
  if (date?.year === undefined || others.length > 0 || date.calendar !== "gregorian") return [];
  const at = words.indexOf(date.first);
  for (const duration of byFirst.values()) {
    const between = words.slice(duration.last + 1, at);
    const inPlace = at > duration.last && between.length <= 1 && between.every(({ form }) => form === "في" || form === "(");
    if (inPlace && duration.unit === "years" && AGO.has(words[duration.first - 1]?.form ?? "")) return [{ year: date.year, duration }];
  }
  return [];
}

/** عام 2010، أي منذ ثماني سنوات: counted to the day of publication. */
function agesOfYears(words: readonly Token[], { byFirst }: Durations): readonly AgeOfYear[] {
  const found: AgeOfYear[] = [];
  for (let i = 0; i < words.length; i++) {
    const since = words[i + 1]?.form;
    if (words[i]?.form !== "أي" || (since !== "منذ" && since !== "قبل")) continue;
    const duration = byFirst.get(i + 2);
    const comma = /^[،,]$/.test(words[i - 1]?.text ?? "");
    const token = words[comma ? i - 2 : i - 1];
    const year = plainNumber(token);
    const before = words[comma ? i - 3 : i - 2]?.form ?? "";
    if (duration?.unit !== "years" || year === undefined || year < 1800 || year > 2100 || !/^(?:[وفبل]?(?:ال)?(?:عام|سنة)|في|منذ)$/.test(before)) continue;
    found.push({ year, duration });
  }
  return found;
}

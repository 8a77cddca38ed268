import { type Document, defineRule, measureAfter, type NumberMention, nextVisible, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const AMONG = new Set(["بينهم", "منهم", "ضمنهم", "بينهن", "منهن"]);
const BEFORE_AMONG = new Set(["من", "ومن"]);
/** How many words may stand between the number of the whole and «بينهم»: what is counted and what describes it. */
const WHOLE_REACH = 3;
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
    const startsAt = new Map(document.numbers.map((quantity) => [quantity.start, quantity]));
    for (const whole of document.numbers) {
      if (whole.approximate || !Number.isInteger(whole.value) || !isPeople(whole)) continue;
      const among = amongAfter(whole, startsAt);
      const parts = among ? partsAfter(among, startsAt) : [];
      const [first] = parts;
      const last = parts.at(-1);
      if (!first || !last) continue;
      const data = { total: textOf(document, whole) };
      const related = [{ at: whole, message: "total" as const }];
      const greater = parts.find(({ value }) => value > whole.value);
      if (greater) {
        report({ at: greater, message: "part", data: { ...data, part: textOf(document, greater) }, related });
        continue;
      }
      const sum = parts.reduce((total, { value }) => total + value, 0);
      if (sum <= whole.value || !areDisjoint(parts)) continue;
      report({ at: { start: first.start, end: last.end }, message: "sum", data: { ...data, sum }, related });
    }
  },
});

function textOf({ text }: Document, { start, end, counted }: NumberMention): string {
  return text.slice(start, counted?.end ?? end);
}

/** People counted one by one; بينهم after families or delegations counts their members. */
function isPeople({ counted, topic }: NumberMention): boolean {
  if (counted === undefined) return false;
  if (counted.meanings.some(({ traits }) => traits.includes("person-noun") || traits.some((trait) => trait.startsWith("topic:")))) return true;
  // Many nouns of people are participles and verbs too (لاعب, مدرب); the noun is what a number counts.
  const nouns = counted.readings.filter(({ pos }) => pos === "noun");
  return nouns.length > 0 && (topic !== undefined || nouns.every(({ human }) => human));
}

/** The «بينهم» right after the whole; another number, a conjunction or a preposition on the way means another whole. */
function amongAfter({ tokens }: NumberMention, startsAt: ReadonlyMap<number, NumberMention>): Token | undefined {
  let at = nextVisible(tokens.at(-1) as Token);
  for (let words = 0; at && words <= WHOLE_REACH; ) {
    if (at.text === "،" || at.text === ",") at = nextVisible(at);
    if (at === undefined || at.kind !== "word" || startsAt.has(at.start)) return undefined;
    if (AMONG.has(at.form)) return words > 0 ? at : undefined;
    if (BEFORE_AMONG.has(at.form)) {
      const next = nextVisible(at);
      return next !== undefined && AMONG.has(next.form) && words > 0 ? next : undefined;
    }
    if (/^[وف]/.test(at.form) && at.readings.every(({ prefix }) => /^[وف]/.test(prefix))) return undefined;
    if (at.readings.some(({ particle, pos }) => particle !== undefined || pos === "verb") && words > 0) return undefined;
    words++;
    at = nextVisible(at);
  }
  return undefined;
}

/** The numbers of the list after «بينهم», each with what it counts: 6 نساء و5 أطفال. */
function partsAfter(among: Token, startsAt: ReadonlyMap<number, NumberMention>): readonly NumberMention[] {
  const parts: NumberMention[] = [];
  let at = nextVisible(among);
  while (at) {
    const part = startsAt.get(at.start);
    if (!part || part.approximate || part.counted === undefined || !Number.isInteger(part.value) || measureAfter(part.tokens.at(-1) as Token) !== undefined)
      break;
    parts.push(part);
    const and = nextVisible(part.counted);
    at = and?.form === "و" ? nextVisible(and) : and;
  }
  return parts;
}

function areDisjoint(parts: readonly NumberMention[]): boolean {
  const groups = parts.map(({ counted }) => DISJOINT.findIndex((group) => group.includes(counted?.form ?? "")));
  return !groups.includes(-1) && new Set(groups).size === groups.length;
}

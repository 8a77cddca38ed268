import type { DateMention, Document, NumberMention, Quantity, QuantityKind, Sentence, Token, Unit } from "../document.ts";
import type { Lexicon, Reading } from "../lexicon.ts";
import { nextVisible, nextWord, previousVisible, previousWord } from "../neighbours.ts";
import type { Span } from "../span.ts";
import { sentenceAt } from "../surroundings.ts";
import { isCount } from "./counted.ts";
import { fractionsOf } from "./fractions.ts";
import { PERCENT, signBeside, unitAfter, unitAt, YEAR } from "./measures.ts";
import { monthAt } from "./month-names.ts";
import { percentAfter } from "./number-writing.ts";
import { isApproximate, topicOf, valueOfDigits } from "./numbers.ts";
import { ordinalAt } from "./ordinals.ts";
import { rangeLinkAfter } from "./ranges.ts";
import { otherSideAfter, scoreAfter } from "./scores.ts";

/**
 * What the text counts, measures and orders, in reading order, disjoint: its numbers with what they are of (3 قتلى,
 * 20 مليون دولار, 5.2 في المئة), two numbers that are one range or score (بين 5 و10 أشخاص, 3-1), and what is said without a number
 * word: duals (قتيلان), ordinals (المركز الثالث), fractions (نصف السكان). Dates are facts of their own.
 */
export function quantitiesOf(document: Document): readonly Quantity[] {
  const isDated = datedTokens(document.dates);
  const numbers = document.numbers.filter(({ tokens }) => !tokens.some(isDated));
  const found: Quantity[] = [];
  const taken = new Set<Token>();
  const take = (quantity: Quantity | undefined): void => {
    const tokens = quantity ? tokensOf(quantity) : [];
    if (!quantity || tokens.some((token) => taken.has(token) || isDated(token))) return;
    found.push(quantity);
    for (const token of tokens) taken.add(token);
  };
  // An ordinal may end like a number (الحادي والعشرين), a fraction may begin with one (ثلاثة أرباع).
  for (const token of document.tokensOf("ordinal")) take(ordinalOf(token));
  for (const fraction of fractionsOf(document, isDated)) take(fraction);
  const startsAt = new Map(numbers.filter(({ tokens }) => !tokens.some((token) => taken.has(token))).map((number) => [number.start, number]));
  for (const quantity of ofNumbers(startsAt)) take(quantity);
  for (const token of document.tokensOf("dual")) take(dualOf(token, startsAt) ?? oneOf(token));
  return found.sort((a, b) => a.start - b.start);
}

function datedTokens(dates: readonly DateMention[]): (token: Token) => boolean {
  const dated = new Set<Token>();
  for (const { first, last } of dates) for (let token: Token | undefined = first; token && token.start <= last.start; token = token.next) dated.add(token);
  return (token) => dated.has(token);
}

function tokensOf({ first, last }: Quantity): readonly Token[] {
  const tokens: Token[] = [];
  for (let token: Token | undefined = first; token && token.start <= last.start; token = token.next) if (token.kind !== "space") tokens.push(token);
  return tokens;
}

type NumbersByStart = ReadonlyMap<number, NumberMention>;

function ofNumbers(startsAt: NumbersByStart): readonly Quantity[] {
  const found: Quantity[] = [];
  let end = 0;
  for (const number of startsAt.values()) {
    if (number.start < end) continue;
    const quantity = scoreOf(number, startsAt) ?? rangeOf(number, startsAt) ?? ofNumber(number, number);
    found.push(quantity);
    ({ end } = quantity);
  }
  return found;
}

/** 3-1, ثلاثة أهداف مقابل هدف: the two sides of a game. */
function scoreOf(number: NumberMention, startsAt: NumbersByStart): Quantity | undefined {
  const points = scoreAfter(number, startsAt);
  if (points) return { ...base(number, points), kind: "score", to: points.value, unit: undefined, counted: undefined };
  const { counted } = number;
  const goals = counted && otherSideAfter(counted, startsAt);
  return goals && { ...base(number, number), end: goals.last.end, last: goals.last, kind: "score", to: goals.value, unit: undefined, counted };
}

/** بين 5 و10 أشخاص, 5-7 سنوات, خمسة أو ستة: two numbers of one thing, the smaller first. */
function rangeOf(number: NumberMention, startsAt: NumbersByStart): Quantity | undefined {
  const opener = previousVisible(number.tokens[0] as Token)?.form ?? "";
  const isBetween = /^[وف]?بين$/.test(opener);
  const after = nextVisible(number.tokens.at(-1) as Token);
  // و of a number word is part of it: بين خمسة وعشرة.
  const joined = isBetween && after && /^و/.test(after.form) ? startsAt.get(after.start) : undefined;
  const link = joined ? { second: joined, way: "and", continued: false } : rangeLinkAfter(number, startsAt);
  if (!link || link.continued || link.second.value <= number.value || link.second.sentence !== number.sentence) return undefined;
  // من 5 إلى 10 is a change, unless something ranges.
  if ((link.way === "and" && !isBetween) || (link.way === "to" && opener === "من" && !isVarying(number))) return undefined;
  const whole = ofNumber(link.second, number);
  // Two years, two labels and two sides of a game are not a range of anything.
  if (!isBetween && whole.counted === undefined && whole.unit === undefined) return undefined;
  return { ...whole, value: sharedScale(number, link.second), to: link.second.value };
}

/** How many words before «من» may say that something ranges: تتراوح أعمار الضحايا من. */
const VARYING_REACH = 5;

function isVarying({ tokens }: NumberMention): boolean {
  let token = previousVisible(tokens[0] as Token);
  for (let i = 0; token?.kind === "word" && i <= VARYING_REACH; i++, token = previousVisible(token)) if (token.form.includes("تراوح")) return true;
  return false;
}

/** بين 5 و10 آلاف: the scale of the second is the first's too. */
function sharedScale({ value, notation }: NumberMention, second: NumberMention): number {
  const [digits, ...scales] = second.tokens;
  const count = digits && second.notation === "mixed" && scales.length === 1 ? (valueOfDigits(digits.text) ?? 0) : 0;
  return notation === "digits" && value < count ? (value * second.value) / count : value;
}

/** What is known of one number or two, before what they are of. */
function base(first: NumberMention, last: NumberMention) {
  const [start, end] = [first.tokens[0] as Token, last.tokens.at(-1) as Token];
  const { sentence, value, topic } = first;
  const approximate = first.approximate || last.approximate;
  return {
    start: start.start,
    end: end.end,
    figure: { start: start.start, end: end.end },
    first: start,
    last: end,
    value,
    approximate,
    topic,
    numbers: first === last ? [first] : [first, last],
    sentence,
  };
}

/** A quantity that begins with one number and ends with what another (the same, of a range the second) is of. */
function ofNumber(number: NumberMention, first: NumberMention): Quantity {
  const known = base(first, number);
  const last = number.tokens.at(-1) as Token;
  const percent = percentAfter(last);
  if (percent) return { ...known, end: percent.end, last: tokenEndingAt(last, percent.end), kind: "share", to: undefined, unit: PERCENT, counted: undefined };
  const sign = signBeside(first.tokens[0] as Token, last);
  if (sign) {
    const edge = sign.sign;
    const span = edge.start < known.start ? { start: edge.start, first: edge } : { end: edge.end, last: edge };
    return { ...known, ...span, kind: "money", to: undefined, unit: sign.unit, counted: undefined };
  }
  const written = unitAfter(last);
  if (written && (written.way.unit.measure !== "time" || number !== first || isCount(number))) {
    const { unit } = written.way;
    const kind = unit.measure === "money" ? "money" : isAge(first, unit, written.last) ? "age" : "measure";
    const counted = nextVisible(last);
    return { ...known, end: written.end, last: written.last, kind, to: undefined, unit, counted };
  }
  if (isOfAge(last)) return { ...known, kind: "age", to: undefined, unit: YEAR, counted: undefined };
  if (isOrdinalFigure(number)) return { ...known, kind: "ordinal", to: undefined, unit: undefined, counted: undefined };
  const counted = countedAfter(number);
  if (!counted) return { ...known, kind: "number", to: undefined, unit: undefined, counted: undefined };
  const topic = number.topic ?? topicOf(first.tokens[0] as Token, counted, number.sentence);
  return { ...known, end: counted.end, last: counted, kind: "count", to: undefined, unit: undefined, counted, topic };
}

function tokenEndingAt(from: Token, end: number): Token {
  let token = from;
  while (token.next && token.end < end) token = token.next;
  return token;
}

/** What a number counts: the noun right after it, known or not, or the plural after «من» (3 من الجنود). */
function countedAfter(number: NumberMention): Token | undefined {
  const { counted } = number;
  if (!counted || counted.form.length < 2 || !isCount(number) || monthAt(counted)) return undefined;
  if (counted.form === "من") {
    const whole = nextWord(counted);
    return whole?.readings.some(({ pos, number: count, prefix }) => pos !== "verb" && count === "plural" && prefix === "ال") ? whole : undefined;
  }
  const { readings } = counted;
  if (readings.length === 0) return counted;
  if (readings.some(({ pos, suffix }) => pos === "particle" && suffix === "")) return undefined;
  return readings.some(({ pos, prefix, suffix }) => prefix === "" && suffix === "" && pos !== "verb" && pos !== "numeral") ? counted : undefined;
}

/** الذكرى الـ25, القرن الـ21: after a definite singular; الدول الـ28 are counted. */
function isOrdinalFigure({ tokens, notation }: NumberMention): boolean {
  const [first] = tokens;
  const article = first?.previous;
  if (notation !== "digits" || !article || !/^[وبلك]?ال$|^لل$/.test(article.form)) return false;
  return previousWord(article)?.readings.some(({ prefix, number }) => prefix.endsWith("ال") && number === "singular") === true;
}

const YEARS: ReadonlySet<string> = new Set(["عام", "سنة"]);
/** Words before an age: البالغ من العمر 45 عاما, عن عمر ناهز 60 عاما, عمرها 7 سنوات. */
const AGE_WORDS: ReadonlySet<string> = new Set("العمر عمر عمره عمرها وعمره وعمرها سن بعمر البالغ البالغة ناهز يناهز تناهز".split(" "));
const AGE_REACH = 4;

function isAge({ tokens }: NumberMention, { name }: Unit, last: Token): boolean {
  if (!YEARS.has(name)) return false;
  let token = previousVisible(tokens[0] as Token);
  if (token?.text === "(") return nextVisible(last)?.text === ")";
  for (let i = 0; token?.kind === "word" && i < AGE_REACH; i++, token = previousVisible(token)) if (AGE_WORDS.has(token.form)) return true;
  return false;
}

const OWN_AGE: ReadonlySet<string> = new Set("عمره عمرها عمرهم عمرهن العمر".split(" "));

/** في العشرين من عمره, في الـ45 من العمر. */
function isOfAge(last: Token): boolean {
  const of = nextWord(last);
  return of?.form === "من" && OWN_AGE.has(nextWord(of)?.form ?? "");
}

const ONE: ReadonlySet<string> = new Set(["واحد", "واحدا", "واحدة"]);
/** الساعة الثالثة is a time, كانون الثاني a month; أولى الخطوات and the like have no article. */
const HOURS: ReadonlySet<string> = new Set(["الساعة", "ساعة", "عند", "حتى", "منذ"]);

function ordinalOf(token: Token): Quantity | undefined {
  const ordinal = ordinalAt(token);
  const sentence = ordinal && sentenceAt(token);
  if (!sentence) return undefined;
  const described = previousWord(token);
  if (described && HOURS.has(described.form.replace(/^[وفبل]/, ""))) return undefined;
  const known = { ...lone(token, ordinal.last, sentence), value: ordinal.value };
  return isOfAge(ordinal.last) ? { ...known, kind: "age", unit: YEAR } : { ...known, kind: "ordinal" };
}

/** A form that a count may end with where no number is written: a noun in ان or ين that is nothing but a dual, or واحد. */
export function mayBeDual(form: string, { readings }: Lexicon): boolean {
  return ONE.has(form) || (form.length > 3 && /[اي]ن$/.test(form) && isDual(form, readings(form)));
}

/** أوروبيين is the plural too. */
function isDual(form: string, readings: readonly Reading[]): boolean {
  return readings.length > 0 && readings.every(isDualNoun) && !form.endsWith("يين");
}

/** قتيلان, بهدفين: an indefinite dual that can be nothing else, and describes no dual before it (عنصران مهمان). */
function dualOf(token: Token, startsAt: NumbersByStart): Quantity | undefined {
  const sentence =
    isDual(token.form, token.readings) && previousWord(token)?.readings.some(({ number }) => number === "dual") !== true ? sentenceAt(token) : undefined;
  if (!sentence || monthAt(token)) return undefined;
  const goals = otherSideAfter(token, startsAt);
  if (goals) return { ...lone(token, goals.last, sentence), kind: "score", value: 2, to: goals.value, counted: token };
  const way = unitAt(token)?.way.unit;
  const kind: QuantityKind = way === undefined ? "count" : way.measure === "money" ? "money" : "measure";
  const topic = topicOf(token, token, sentence);
  return { ...lone(token, token, sentence), kind, value: 2, unit: way, counted: token, topic };
}

function isDualNoun({ number, pos, human, prefix, suffix, mass }: Reading): boolean {
  const mayCount = pos === "noun" || pos === "masdar" || ((pos === "adjective" || pos === "participle") && human);
  return number === "dual" && mayCount && suffix === "" && !mass && !/ال|لل/.test(prefix);
}

/** قتيل واحد: an indefinite singular and its one. */
function oneOf(token: Token): Quantity | undefined {
  const counted = ONE.has(token.form) ? previousWord(token) : undefined;
  const isSingular = counted?.readings.some(
    ({ pos, number, prefix, suffix }) => pos === "noun" && number === "singular" && !/ال|لل/.test(prefix) && suffix === "",
  );
  const sentence = counted && isSingular ? sentenceAt(token) : undefined;
  if (!counted || !sentence || counted.meanings.some(({ numeral }) => numeral)) return undefined;
  return { ...lone(counted, token, sentence), kind: "count", value: 1, counted, topic: topicOf(counted, counted, sentence) };
}

/** A quantity without a number word. */
function lone(first: Token, last: Token, sentence: Sentence): Omit<Quantity, "kind" | "value"> & Span {
  const { start } = first;
  const { end } = last;
  return {
    start,
    end,
    figure: { start, end },
    first,
    last,
    to: undefined,
    approximate: isApproximate(first, last),
    unit: undefined,
    counted: undefined,
    topic: undefined,
    numbers: [],
    sentence,
  };
}

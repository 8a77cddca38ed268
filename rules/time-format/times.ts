import { measureAfter, nextVisible, percentAfter, plainNumber, previousVisible, type Token } from "../../core/index.ts";

/** A time of day as it stands in the text, in digits or words. */
export interface Time {
  /** 1–12 or 0–24; the words الخامسة عشرة are 15. */
  readonly hour: number;
  /** Undefined where words tell it in a way that is not read. */
  readonly minute: number | undefined;
  readonly text: string;
  /** Without الساعة. */
  readonly first: Token;
  readonly last: Token;
  /** A word shows that it is a time: الساعة before it, صباحا or بتوقيت after it. */
  readonly named: boolean;
}

const HOUR = /^(?:[وفبل]?الساعة|للساعة)$/;
/** After a time in digits. */
const ZONES: ReadonlySet<string> = new Set(["بتوقيت", "بالتوقيت", "غرينتش", "جرينتش", "غرينيتش", "ت", "توقيت"]);

/** The time that the token begins, in digits: 15:00, الساعة 15.00, الساعة (10,30 بتوقيت غرينتش), الساعة 15. `isPart` tells صباحا. */
export function digitsAt(token: Token, isPart: (token: Token) => boolean): Time | undefined {
  if (token.kind !== "number" || (token.previous && token.previous.kind !== "space" && token.previous.text !== "(")) return undefined;
  let before = previousVisible(token);
  if (before?.text === "(") before = previousVisible(before);
  const follows = before !== undefined && HOUR.test(before.form);
  const hour = plainNumber(token);
  if (hour === undefined) {
    const parts = /^(\d{1,2})[.,](\d\d)$/.exec(token.text);
    const named = follows || isShownAfter(token, isPart);
    // أجر الساعة 12.75 دولارا.
    if (!parts || !named || measureAfter(token) || percentAfter(token)) return undefined;
    return { hour: Number(parts[1]), minute: Number(parts[2]), text: token.text, first: token, last: token, named };
  }
  if (token.end - token.start > 2) return undefined;
  const colon = token.next;
  const minutes = colon?.text === ":" ? colon.next : undefined;
  const minute = plainNumber(minutes);
  if (colon && minutes && minute !== undefined && minutes.end - minutes.start === 2) {
    if (minutes.next?.text === ":" || minutes.next?.text === "/") return undefined;
    const named = follows || isShownAfter(minutes, isPart);
    return { hour, minute, text: token.text + colon.text + minutes.text, first: token, last: minutes, named };
  }
  const alone = follows && hour <= 24 && (token.next === undefined || token.next.kind === "space");
  return alone ? { hour, minute: 0, text: token.text, first: token, last: token, named: true } : undefined;
}

function isShownAfter(last: Token, isPart: (token: Token) => boolean): boolean {
  const next = nextVisible(last);
  return next !== undefined && (ZONES.has(next.form) || isPart(next));
}

const HOURS: ReadonlyMap<string, number> = new Map(
  ["الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة"].map((word, i) => [word, i + 1]),
);
/** What may stand before an hour in words without الساعة. */
const BEFORE_HOUR: ReadonlySet<string> = new Set("في عند حتى إلى منذ قرابة نحو حوالي تمام حدود قبل بعد بحلول".split(" "));
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["النصف", 30],
  ["الربع", 15],
  ["الثلث", 20],
  ["ربعا", 15],
  ["ربع", 15],
  ["ثلثا", 20],
  ["ثلث", 20],
]);

/** The time that the token begins, in words: الخامسة والنصف, الثامنة إلا ربعا, الثانية عشرة, السادسة وثلاث وأربعين دقيقة. */
export function wordsAt(token: Token): Time | undefined {
  const unit = HOURS.get(token.form) ?? (token.form === "الحادية" ? 1 : undefined);
  if (unit === undefined || token.kind !== "word") return undefined;
  const before = previousVisible(token);
  const follows = before !== undefined && HOUR.test(before.form);
  if (!follows && !(before?.kind === "word" && BEFORE_HOUR.has(before.form))) return undefined;
  const ten = nextVisible(token);
  const isTeen = ten !== undefined && (ten.form === "عشرة" || ten.form === "عشر");
  if (token.form === "الحادية" && !isTeen) return undefined;
  const hourEnd = isTeen ? ten : token;
  const hour = isTeen ? unit + 10 : unit;
  const { minute, last } = minutesAfter(hourEnd);
  const borrowed = minute !== undefined && minute < 0;
  const text = wordsOf(token, last);
  return { hour: borrowed ? (hour + 11) % 12 : hour, minute: borrowed ? minute + 60 : minute, text, first: token, last, named: follows };
}

function wordsOf(first: Token, last: Token): string {
  let text = "";
  for (let token: Token | undefined = first; token; token = token.next) {
    text += token.text;
    if (token === last) break;
  }
  return text;
}

interface Minutes {
  readonly minute: number | undefined;
  readonly last: Token;
}

/** Words of minutes are no more than these: وست وعشرين دقيقة. */
const MOST_WORDS = 4;

function minutesAfter(hour: Token): Minutes {
  const next = nextVisible(hour);
  const none = { minute: 0, last: hour };
  if (next?.form === "إلا" || next?.form === "الا") {
    const fraction = nextVisible(next);
    const value = fraction && FRACTIONS.get(fraction.form);
    if (fraction && value !== undefined) return { minute: -value, last: fraction };
    const counted = countedMinutes(fraction);
    return counted ? { minute: counted.minute === undefined ? undefined : -counted.minute, last: counted.last } : { minute: undefined, last: next };
  }
  if (!next?.form.startsWith("و")) return none;
  // The و may stand by itself: و النصف.
  const word = next.form === "و" ? nextVisible(next) : next;
  const value = word && FRACTIONS.get(word === next ? word.form.slice(1) : word.form);
  if (word && value !== undefined) return { minute: value, last: word };
  return countedMinutes(next) ?? none;
}

/** و15 دقيقة, وست وعشرين دقيقة, خمس دقائق. */
function countedMinutes(first: Token | undefined): Minutes | undefined {
  let sum = 0;
  let token = first;
  for (let i = 0; token && i <= MOST_WORDS; i++) {
    if (token.form === "دقيقة" || token.form === "دقائق") return i === 0 ? undefined : { minute: sum > 0 && sum < 60 ? sum : undefined, last: token };
    const value = plainNumber(token) ?? token.meanings.find(({ numeral }) => numeral)?.numeral?.value;
    if (value === undefined && token.form !== "و") return undefined;
    sum += value ?? 0;
    token = nextVisible(token);
  }
  return undefined;
}

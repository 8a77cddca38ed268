import { digitValue } from "../characters.ts";
import type { Document, Token } from "../document.ts";
import { nextVisible, previousVisible } from "../neighbours.ts";
import type { Span } from "../span.ts";
import { isNumberLabel } from "./number-labels.ts";

/** 0-9, ٠-٩ and ۰-۹. */
export type DigitSystem = "western" | "arabic" | "persian";

const ZERO: Readonly<Record<DigitSystem, number>> = { western: 0x30, arabic: 0x660, persian: 0x6f0 };

/** The systems of the digits of a text, each once, in the order of their first digit. */
export function digitSystemsOf(text: string): readonly DigitSystem[] {
  const found: DigitSystem[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (digitValue(code) < 0) continue;
    const system = code < ZERO.arabic ? "western" : code < ZERO.persian ? "arabic" : "persian";
    if (!found.includes(system)) found.push(system);
  }
  return found;
}

/** The same digits in another system; ٬ and ٫ belong to the Arabic and Persian digits, the comma and the point to 0-9 (CLDR, `ar`). */
export function inDigits(text: string, system: DigitSystem): string {
  let written = "";
  for (const char of text) {
    const digit = digitValue(char.charCodeAt(0));
    written += digit < 0 ? char : String.fromCharCode(ZERO[system] + digit);
  }
  return system === "western" ? written.replaceAll("\u066c", ",").replaceAll("\u066b", ".") : written;
}

/** What a number in digits is: only an amount has thousands and decimals. */
export type NumberUse = "amount" | "year" | "code" | "clock";

/**
 * The use of a number token, by its shape and the words around it: `year` where a reader takes it for one wherever it
 * stands, `code` for what names and does not count (telephone, page, law, flight, version, score), `clock` for a time.
 */
export function numberUse(token: Token): NumberUse {
  if (isClock(token)) return "clock";
  if (isCode(token)) return "code";
  return isYear(token) ? "year" : "amount";
}

const ERAS: ReadonlySet<string> = new Set("هـ ه م ميلادية ميلادي هجرية هجري للهجرة للميلاد".split(" "));

function isYear(token: Token): boolean {
  if (token.end - token.start !== 4) return false;
  const value = wholeNumber(token.text);
  if (value === undefined || value < 1000 || value > 2100) return false;
  if (value >= 1900) return true;
  const before = previousVisible(token);
  if (before !== undefined && isNumberLabel(before.form, "year")) return true;
  const after = nextVisible(token);
  return after !== undefined && ERAS.has(after.form);
}

/** The value of a text of digits alone. */
function wholeNumber(text: string): number | undefined {
  let value = 0;
  for (const char of text) {
    const digit = digitValue(char.charCodeAt(0));
    if (digit < 0) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** How far back such a word may stand: قرار مجلس الأمن 2254. */
const CODE_REACH = 3;

function isCode(token: Token): boolean {
  const { text } = token;
  if (/^[0٠۰]./.test(text) && !/^[0٠۰][.,٫٬]/.test(text)) return true;
  // 12.5.2022, 8.1.1: not groups of three, and more than one mark.
  if (/[.,٫٬].*[.,٫٬]/.test(text) && !/^.{1,3}(?:([.,٬]).{3})(?:\1.{3})*(?:[.,٫].+)?$/.test(text)) return true;
  for (const side of [token.previous, token.next]) {
    if (side === undefined) continue;
    if (side.kind === "opaque" || (side.kind === "word" && side.script === "other")) return true;
    // Glued to a mark: 2019/1234, 3-2, 14:30, +962, إف-16.
    if (side.kind === "punctuation" && "/\\-–_:#+*×x=".includes(side.text) && isGluedThrough(side, token)) return true;
  }
  let before = previousVisible(token);
  if (before?.kind === "word" && before.script === "other") return true;
  for (let i = 0; i < CODE_REACH && before?.kind === "word"; i++) {
    if (isNumberLabel(before.form, "code")) return i === 0 || !isPreposition(previousVisible(token));
    before = previousVisible(before);
  }
  return false;
}

/** A mark that joins the number to something on its other side; بين 5- is no code. */
function isGluedThrough(mark: Token, token: Token): boolean {
  const beyond = mark === token.previous ? mark.previous : mark.next;
  if (mark.text === "+" || mark.text === "#") return mark === token.previous;
  return beyond !== undefined && beyond.kind !== "space";
}

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && (token.readings.some(({ particle }) => particle !== undefined) || /^[بلك]/.test(token.form));
}

const DAY_PARTS: ReadonlySet<string> = new Set("صباحا ظهرا مساء فجرا ليلا عصرا غرينتش جرينتش بتوقيت غرينيتش غ ت تغ الفجر فجر".split(" "));

function isClock(token: Token): boolean {
  if (token.end - token.start > 5) return false;
  let before = previousVisible(token);
  if (before?.text === "(") before = previousVisible(before);
  if (before !== undefined && isNumberLabel(before.form, "hour")) return true;
  let after = nextVisible(token);
  if (after?.kind === "punctuation" && ")(".includes(after.text)) after = nextVisible(after);
  return after !== undefined && DAY_PARTS.has(after.form);
}

/** Documents never change, so that what is found in one holds as long as it lives. */
const numbers = new WeakMap<Document, readonly Token[]>();

/** Every number in digits of the running text and its headings; what stands in metadata is written for machines. */
export function numberTokens(document: Document): readonly Token[] {
  let found = numbers.get(document);
  if (!found) {
    found = document.blocks.flatMap(({ kind, tokens }) => (kind === "metadata" ? [] : tokens.filter((token) => token.kind === "number")));
    numbers.set(document, found);
  }
  return found;
}

/** What a text has most of, and the rest; between equals what it has first. Groups are in the order of their first member. */
export function majorityOf<K, T>(groups: ReadonlyMap<K, readonly T[]>): readonly [K, readonly T[]] | undefined {
  let most: readonly [K, readonly T[]] | undefined;
  for (const group of groups) if (!most || group[1].length > most[1].length) most = group;
  return most;
}

/** Members by their key, in the order of the first of each. */
export function groupBy<K, T>(members: Iterable<T>, keyOf: (member: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

/** How a percentage is written after its number. */
export interface PercentMark extends Span {
  readonly way: "%" | "٪" | "في المئة" | "بالمئة";
  readonly text: string;
}

const HUNDREDTH = /^(?:المئة|المائة|الميه|المية|الماية|مئة|مائة)$/;

/** The percent sign or words right after the last token of a number, with the span of the mark alone. */
export function percentAfter(last: Token): PercentMark | undefined {
  const sign = nextVisible(last);
  if (sign === undefined) return undefined;
  const { start, end, text } = sign;
  if (sign.kind === "punctuation" && (text === "%" || text === "٪")) return { start, end, text, way: text };
  if (sign.kind !== "word") return undefined;
  if (sign.form.startsWith("ب") && HUNDREDTH.test(sign.form.slice(1))) return { start, end, text, way: "بالمئة" };
  const hundredth = sign.form === "في" ? nextVisible(sign) : undefined;
  if (!hundredth || !HUNDREDTH.test(hundredth.form) || !hundredth.form.startsWith("ال")) return undefined;
  return { start, end: hundredth.end, text: `${text} ${hundredth.text}`, way: "في المئة" };
}

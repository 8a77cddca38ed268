import { type Block, type Document, numberTokens, numberUse, type Span, type Token } from "../../core/index.ts";

/** How a number of a thousand or more parts its thousands; empty: not at all. */
export type Style = "" | "," | "." | "٬" | "،" | " ";

/** A number of a thousand or more, over several tokens where spaces or Arabic commas part it. */
export interface Written extends Span {
  readonly text: string;
  readonly style: Style;
  readonly digits: number;
}

const DIGITS = "[0-9٠-٩۰-۹]";
const UNGROUPED = new RegExp(`^[1-9١-٩۱-۹]${DIGITS}{3,8}$`);
const GROUPED = new RegExp(`^[1-9١-٩۱-۹]${DIGITS}{0,2}(?:([,.٬])${DIGITS}{3})(?:\\1${DIGITS}{3}){0,4}$`);
const FIRST = new RegExp(`^[1-9١-٩۱-۹]${DIGITS}{0,2}$`);
const GROUP = new RegExp(`^${DIGITS}{3}$`);
/** A plain space may part two numbers; no-break and thin spaces stand inside one. */
const BOUND_SPACE = /^[\u00a0\u2009\u202f]$/;

/** Tokens of a number of trillions; a longer row of figures is a table. */
const LONGEST = 9;

/**
 * The numbers of a thousand or more in reading order. Where the text writes decimals with a comma (3,5 مليون), a single
 * comma before three digits may be a decimal comma as well and says nothing.
 */
export function numbersOf(document: Document): readonly Written[] {
  const found = document.blocks.flatMap((block) => (block.kind === "metadata" ? [] : numbersIn(block)));
  return found.some(({ style }) => style === ",") && hasDecimalCommas(document)
    ? found.filter(({ style, text }) => style !== "," || text.split(",").length > 2)
    : found;
}

function hasDecimalCommas(document: Document): boolean {
  return numberTokens(document).some((token) => /^\d{1,3},\d{1,2}$/.test(token.text) && numberUse(token) === "amount");
}

function numbersIn({ tokens }: Block): readonly Written[] {
  const found: Written[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "number") continue;
    const parts = partsOf(token);
    const written = parts.length > 1 ? joined(parts) : single(token);
    if (written) found.push(written);
    if (parts.length > 1) i += parts.length - 1;
  }
  return found;
}

/** The tokens of a number that spaces or Arabic commas part: 2 500, 2،500, 10 000 000; else the number alone. */
function partsOf(first: Token): readonly Token[] {
  const parts = [first];
  if (!FIRST.test(first.text)) return parts;
  const mark = first.next;
  if (mark === undefined || !(mark.text === "،" || mark.text === " " || BOUND_SPACE.test(mark.text))) return parts;
  for (let at: Token | undefined = mark; at?.text === mark.text && at.next?.kind === "number"; at = at.next.next) {
    if (!GROUP.test(at.next.text) || parts.length > LONGEST) return [first];
    parts.push(at, at.next);
  }
  return parts;
}

function joined(parts: readonly Token[]): Written | undefined {
  const [first, mark] = parts;
  const last = parts.at(-1);
  if (!first || !mark || !last) return undefined;
  if (mark.text === " " && last.text.replace(/[0٠۰]/g, "") !== "") return undefined;
  // Other figures around it make it a table or a list.
  if (first.previous?.kind === "punctuation" && first.previous.text === mark.text) return undefined;
  const text = parts.map((part) => part.text).join("");
  return { start: first.start, end: last.end, text, style: mark.text === "،" ? "،" : " ", digits: text.replace(/[^\d٠-٩۰-۹]/g, "").length };
}

/** Undefined for numbers that say nothing: below a thousand, decimals, years, and what is no amount. */
function single(token: Token): Written | undefined {
  const { text, start, end } = token;
  const grouped = UNGROUPED.test(text) ? "" : GROUPED.exec(text)?.[1];
  if (grouped === undefined || numberUse(token) !== "amount") return undefined;
  // A single point with three digits is as likely a decimal: 3.141.
  if (grouped === "." && text.split(".").length < 3) return undefined;
  return { start, end, text, style: grouped as Style, digits: text.replace(/[,.٬]/g, "").length };
}

export function restyled(text: string, style: Style): string {
  const digits = text.replace(/[^\d٠-٩۰-۹]/g, "");
  return style === "" ? digits : digits.replace(/\B(?=(?:[\d٠-٩۰-۹]{3})+$)/g, style === " " ? "\u00a0" : style);
}

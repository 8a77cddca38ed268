import type { Quote, Token } from "../document.ts";

/** What each opening mark is closed by. Single marks are left out: ’ is an apostrophe as often as a closing mark. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”"],
  ["„", "”"],
  ["‹", "›"],
]);
const CLOSERS: ReadonlySet<string> = new Set(PARTNERS.values());
const STRAIGHT = '"';

/** Whether a token is a double quotation mark of any style. */
export function isQuoteMark(token: Token): boolean {
  return token.kind === "punctuation" && (token.text === STRAIGHT || PARTNERS.has(token.text) || CLOSERS.has(token.text));
}

interface OpenMark {
  readonly token: Token;
  /** The glyphs that close it. */
  readonly partner: string;
}

/**
 * Pairs the quotation marks of one block. A directed mark is taken at its word where that makes a pair, and by its
 * place (a mark before a word opens, a mark after one closes) where its glyph points the wrong way: بـ”ثورات”.
 * A straight mark closes the straight mark that is open, or opens. What finds no partner is `unpaired`.
 */
export function pairQuotes(tokens: readonly Token[]): { readonly quotes: readonly Quote[]; readonly unpaired: readonly Token[] } {
  const quotes: Quote[] = [];
  const unpaired: Token[] = [];
  const open: OpenMark[] = [];
  for (const token of tokens) {
    if (!isQuoteMark(token)) continue;
    if (token.text === STRAIGHT) {
      const at = lastOpen(open, STRAIGHT);
      if (at >= 0 && !followsProclitic(token)) close(open, at, token, quotes, unpaired);
      else open.push({ token, partner: STRAIGHT });
    } else if (PARTNERS.has(token.text)) {
      const partner = PARTNERS.get(token.text) as string;
      const at = lastOpen(open, partner);
      if (at >= 0 && looksClosing(token)) close(open, at, token, quotes, unpaired);
      else open.push({ token, partner });
    } else {
      const at = lastOpen(open, token.text);
      if (at >= 0 && !followsProclitic(token)) close(open, at, token, quotes, unpaired);
      else if (looksOpening(token)) open.push({ token, partner: token.text });
      else unpaired.push(token);
    }
  }
  for (const mark of open) unpaired.push(mark.token);
  quotes.sort((a, b) => a.start - b.start);
  unpaired.sort((a, b) => a.start - b.start);
  return { quotes, unpaired };
}

function lastOpen(open: readonly OpenMark[], partner: string): number {
  return open.findLastIndex((mark) => mark.partner === partner);
}

/** Closes the mark at `at`; marks opened inside it and never closed are left without a partner. */
function close(open: OpenMark[], at: number, token: Token, quotes: Quote[], unpaired: Token[]): void {
  const mark = open[at] as OpenMark;
  for (const inner of open.slice(at + 1)) unpaired.push(inner.token);
  open.length = at;
  quotes.push({ open: mark.token, close: token, start: mark.token.start, end: token.end, depth: at });
}

function isWordlike(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "word" || token.kind === "number" || token.kind === "opaque");
}

const PROCLITICS: ReadonlySet<string> = new Set(["و", "ف", "ب", "ك", "ل", "وب", "ول", "فب"]);

/** بـ” and و“: a mark glued to a tatweel or to a lone clitic can only open. */
function followsProclitic(token: Token): boolean {
  const before = token.previous;
  return before !== undefined && before.kind === "word" && (before.text.endsWith("\u0640") || PROCLITICS.has(before.form));
}

function looksOpening(token: Token): boolean {
  const before = token.previous;
  const free = before === undefined || before.kind === "space" || (before.kind === "punctuation" && "([{:/-–—".includes(before.text));
  return (free || followsProclitic(token)) && (isWordlike(token.next) || (token.next !== undefined && isQuoteMark(token.next)));
}

function looksClosing(token: Token): boolean {
  const before = token.previous;
  return before !== undefined && before.kind !== "space" && !followsProclitic(token) && !isWordlike(token.next);
}

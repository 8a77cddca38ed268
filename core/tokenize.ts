import { CharClass, charClass } from "./characters.ts";
import type { Script, TokenKind } from "./document.ts";
import type { Span } from "./span.ts";

/** Receives the tokens in order. `marked`: the token holds tashkeel, tatweel or invisible characters. */
export type Emit = (kind: TokenKind, script: Script, start: number, end: number, marked: boolean) => void;

const HASH = 0x23;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const POINT = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;

/**
 * Cuts `text[start, end)` into tokens that tile it, in one pass over character classes.
 * `opaque` spans, sorted and disjoint, become one token each, whatever they hold.
 * A word is a run of letters of one writing system with the marks on them; a number is a run of digits with
 * single separators between them; spaces run together; every punctuation mark stands alone.
 */
export function tokenize(text: string, start: number, end: number, opaque: readonly Span[], emit: Emit): void {
  let at = start;
  for (const span of opaque) {
    if (span.start > at) scan(text, at, span.start, emit);
    emit("opaque", "other", span.start, span.end, false);
    at = span.end;
  }
  if (at < end) scan(text, at, end, emit);
}

function scan(text: string, start: number, end: number, emit: Emit): void {
  let i = start;
  while (i < end) {
    const from = i;
    const code = text.charCodeAt(i);
    switch (charClass(code)) {
      case CharClass.arabicLetter: {
        let marked = false;
        for (i++; i < end; i++) {
          const kind = charClass(text.charCodeAt(i));
          if (kind === CharClass.arabicLetter) continue;
          if (kind === CharClass.mark) marked = true;
          else if (kind === CharClass.invisible && joinsLetters(text, i, end)) marked = true;
          else break;
        }
        emit("word", "arabic", from, i, marked);
        break;
      }
      case CharClass.otherLetter: {
        i = endOfAddress(text, from, end);
        if (i > from) {
          emit("opaque", "other", from, i, false);
          break;
        }
        i = endOfOtherWord(text, from, end);
        emit("word", "other", from, i, false);
        break;
      }
      case CharClass.digit: {
        for (i++; i < end; i++) {
          const kind = charClass(text.charCodeAt(i));
          if (kind === CharClass.digit) continue;
          if (!isSeparator(text.charCodeAt(i)) || i + 1 >= end || charClass(text.charCodeAt(i + 1)) !== CharClass.digit) break;
        }
        emit("number", "other", from, i, false);
        break;
      }
      case CharClass.space: {
        for (i++; i < end && charClass(text.charCodeAt(i)) === CharClass.space; i++);
        emit("space", "other", from, i, false);
        break;
      }
      case CharClass.mark:
      case CharClass.invisible: {
        // Marks with no letter before them; with a letter after them they begin its word.
        for (i++; i < end && isMarkOrInvisible(text.charCodeAt(i)); i++);
        if (i < end && charClass(text.charCodeAt(i)) === CharClass.arabicLetter && charClass(code) === CharClass.mark) {
          for (i++; i < end; i++) {
            const kind = charClass(text.charCodeAt(i));
            if (kind === CharClass.arabicLetter || kind === CharClass.mark) continue;
            if (kind === CharClass.invisible && joinsLetters(text, i, end)) continue;
            break;
          }
          emit("word", "arabic", from, i, true);
        } else {
          emit(charClass(code) === CharClass.invisible ? "opaque" : "punctuation", "other", from, i, true);
        }
        break;
      }
      default: {
        if ((code === HASH || code === AT) && i + 1 < end && isLetter(text.charCodeAt(i + 1))) {
          for (i++; i < end && isTagCharacter(text.charCodeAt(i)); i++);
          emit("opaque", "other", from, i, false);
        } else {
          i++;
          emit("punctuation", "other", from, i, false);
        }
      }
    }
  }
}

/** The separators that may stand between the digits of one number: comma, point, Arabic thousands and decimal marks. */
function isSeparator(code: number): boolean {
  return code === 0x2c || code === POINT || code === 0x66c || code === 0x66b;
}

function isLetter(code: number): boolean {
  const kind = charClass(code);
  return kind === CharClass.arabicLetter || kind === CharClass.otherLetter;
}

function isMarkOrInvisible(code: number): boolean {
  const kind = charClass(code);
  return kind === CharClass.mark || kind === CharClass.invisible;
}

function isTagCharacter(code: number): boolean {
  const kind = charClass(code);
  return isLetter(code) || kind === CharClass.digit || kind === CharClass.mark || code === UNDERSCORE;
}

/** An invisible character belongs to the word when a letter follows, however many invisibles there are. */
function joinsLetters(text: string, at: number, end: number): boolean {
  let i = at + 1;
  while (i < end && isMarkOrInvisible(text.charCodeAt(i))) i++;
  return i < end && charClass(text.charCodeAt(i)) === CharClass.arabicLetter;
}

function endOfOtherWord(text: string, from: number, end: number): number {
  let i = from + 1;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = charClass(code);
    if (kind === CharClass.otherLetter || kind === CharClass.digit) continue;
    if (kind === CharClass.mark && code !== 0x640) continue;
    const apostrophe = code === 0x27 || code === 0x2019;
    if (apostrophe && i + 1 < end && charClass(text.charCodeAt(i + 1)) === CharClass.otherLetter) continue;
    break;
  }
  return i;
}

/** How far to look for the sign of an address (`.`, `@`, `://`): a bound, so that the scan stays linear. */
const ADDRESS_LOOKAHEAD = 256;

/** Where a URL, an e-mail address or a host name that starts at `from` ends; `from` itself when none does. */
function endOfAddress(text: string, from: number, end: number): number {
  let i = from;
  let isAddress = false;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e || code <= 0x20 || code === 0x22 || code === 0x3c || code === 0x3e) break;
    if (code === AT && i + 1 < end && charClass(text.charCodeAt(i + 1)) === CharClass.otherLetter) isAddress = true;
    if (code === POINT && i > from && isAsciiWord(text.charCodeAt(i - 1)) && i + 1 < end && isAsciiWord(text.charCodeAt(i + 1))) isAddress = true;
    if (code === COLON && text.charCodeAt(i + 1) === SLASH && text.charCodeAt(i + 2) === SLASH) isAddress = true;
    if (isAddress) continue;
    if (i - from > ADDRESS_LOOKAHEAD) break;
    if (!isAsciiWord(code) && code !== POINT && code !== 0x2d && code !== UNDERSCORE && code !== 0x2b) break;
  }
  if (!isAddress) return from;
  // A mark that ends the sentence is not part of the address.
  while (i > from && !isAsciiWord(text.charCodeAt(i - 1)) && text.charCodeAt(i - 1) !== SLASH) i--;
  return i;
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

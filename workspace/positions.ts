/** A place as people count it: lines and columns from 1, a column is a letter with its marks (a grapheme). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns UTF-16 offsets of one text into lines and columns. Lines end at LF, CR LF or CR. */
export class Positions {
  readonly #text: string;
  readonly #lineStarts: number[] = [0];
  /** The line that was asked for last: findings come in reading order. */
  #lastLine = -1;
  #lastLetters: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
    for (const end of text.matchAll(/\r\n|\n|\r/g)) this.#lineStarts.push(end.index + end[0].length);
  }

  at(offset: number): Place {
    const index = this.#lineIndex(offset);
    const { start, end } = this.#line(index);
    if (this.#lastLine !== index) {
      this.#lastLine = index;
      this.#lastLetters = letterStarts(this.#text.slice(start, end));
    }
    const inLine = Math.min(offset, end) - start;
    const column = this.#lastLetters ? letterAt(this.#lastLetters, inLine, end - start) : inLine;
    return { line: index + 1, column: column + 1 };
  }

  /** The line that holds an offset, without its end: `[start, end)`. */
  lineAround(offset: number): { readonly start: number; readonly end: number } {
    return this.#line(this.#lineIndex(offset));
  }

  #line(index: number): { readonly start: number; readonly end: number } {
    const start = this.#lineStarts[index] as number;
    let end = this.#lineStarts[index + 1] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--;
    return { start, end };
  }

  #lineIndex(offset: number): number {
    return lastNotAfter(this.#lineStarts, offset);
  }
}

/** Characters that are a letter each, whatever stands before them: ASCII, Arabic letters and marks of punctuation. */
const SIMPLE = /[\x20-\x7e\u00ab\u00bb\u060c\u061b\u061f\u0621-\u064a\u0660-\u066d\u0671-\u06d3\u2013\u2014\u2018-\u201d\u2026]/;
const NOT_SIMPLE = new RegExp(`[^${SIMPLE.source.slice(1)}`);

/** The segmenter's time is quadratic in its text: it gets short pieces. */
const PIECE = 256;

const graphemes = new Intl.Segmenter("ar", { granularity: "grapheme" });

/** Where the letters of a line begin; undefined when each of its code units is one. */
function letterStarts(line: string): readonly number[] | undefined {
  if (!NOT_SIMPLE.test(line)) return undefined;
  const starts: number[] = [];
  for (let from = 0; from < line.length; ) {
    let to = Math.min(line.length, from + PIECE);
    // A simple character begins a letter; where there is none for long, the cut may fall inside one.
    while (to < line.length && to < from + 2 * PIECE && !SIMPLE.test(line[to] as string)) to++;
    const piece = line.slice(from, to);
    if (NOT_SIMPLE.test(piece)) for (const { index } of graphemes.segment(piece)) starts.push(from + index);
    else for (let i = from; i < to; i++) starts.push(i);
    from = to;
  }
  return starts;
}

/** The index of the letter that holds an offset; behind the last letter, their number. */
function letterAt(starts: readonly number[], offset: number, length: number): number {
  return offset >= length ? starts.length : lastNotAfter(starts, offset);
}

/** The index of the last of the sorted numbers that is not greater. */
function lastNotAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle;
  }
  return low;
}

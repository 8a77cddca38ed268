/** A place as people count it: lines and columns from 1, a column is a letter with its marks (a grapheme). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns UTF-16 offsets of one text into lines and columns. Lines end at LF, CR LF or CR. */
export class Positions {
  readonly #text: string;
  readonly #lineStarts: number[] = [0];
  static readonly #graphemes = new Intl.Segmenter("ar", { granularity: "grapheme" });

  constructor(text: string) {
    this.#text = text;
    for (const end of text.matchAll(/\r\n|\n|\r/g)) this.#lineStarts.push(end.index + end[0].length);
  }

  at(offset: number): Place {
    const index = this.#lineIndex(offset);
    const start = this.#lineStarts[index] as number;
    let column = 1;
    for (const { segment, index: at } of Positions.#graphemes.segment(this.#text.slice(start, offset))) if (at + segment.length <= offset - start) column++;
    return { line: index + 1, column };
  }

  /** The line that holds an offset, without its end: `[start, end)`. */
  lineAround(offset: number): { readonly start: number; readonly end: number } {
    const index = this.#lineIndex(offset);
    const start = this.#lineStarts[index] as number;
    let end = this.#lineStarts[index + 1] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--;
    return { start, end };
  }

  #lineIndex(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

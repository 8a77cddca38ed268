/**
 * Classes of characters, one table look-up a character: the tokeniser's inner loop asks nothing else.
 * Arabic letters and marks follow the Unicode blocks Arabic (0600–06FF), Arabic Supplement (0750–077F)
 * and Arabic Presentation Forms (FB50–FDFF, FE70–FEFF).
 */
export const CharClass = {
  other: 0,
  arabicLetter: 1,
  otherLetter: 2,
  /** Tashkeel, small high marks and tatweel: part of a word, not of its form. */
  mark: 3,
  digit: 4,
  space: 5,
  punctuation: 6,
  /** Invisible: joiners and directional marks. Part of a word when they stand inside one. */
  invisible: 7,
} as const;

export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const classes = new Uint8Array(0x10000);

function fill(from: number, to: number, value: CharClass): void {
  classes.fill(value, from, to + 1);
}

fill(0x21, 0x2f, CharClass.punctuation);
fill(0x30, 0x39, CharClass.digit);
fill(0x3a, 0x40, CharClass.punctuation);
fill(0x41, 0x5a, CharClass.otherLetter);
fill(0x5b, 0x60, CharClass.punctuation);
fill(0x61, 0x7a, CharClass.otherLetter);
fill(0x7b, 0x7e, CharClass.punctuation);
fill(0xa1, 0xbf, CharClass.punctuation);
fill(0xaa, 0xaa, CharClass.otherLetter);
fill(0xb5, 0xb5, CharClass.otherLetter);
fill(0xba, 0xba, CharClass.otherLetter);
fill(0xc0, 0x2ff, CharClass.otherLetter);
fill(0xd7, 0xd7, CharClass.punctuation);
fill(0xf7, 0xf7, CharClass.punctuation);
fill(0x300, 0x36f, CharClass.mark);
fill(0x370, 0x58f, CharClass.otherLetter);
fill(0x590, 0x5ff, CharClass.otherLetter);
fill(0x600, 0x605, CharClass.punctuation);
fill(0x606, 0x60f, CharClass.punctuation);
fill(0x610, 0x61a, CharClass.mark);
fill(0x61b, 0x61f, CharClass.punctuation);
fill(0x61c, 0x61c, CharClass.invisible);
fill(0x620, 0x63f, CharClass.arabicLetter);
fill(0x640, 0x640, CharClass.mark);
fill(0x641, 0x64a, CharClass.arabicLetter);
fill(0x64b, 0x65f, CharClass.mark);
fill(0x660, 0x669, CharClass.digit);
fill(0x66a, 0x66d, CharClass.punctuation);
fill(0x66e, 0x66f, CharClass.arabicLetter);
fill(0x670, 0x670, CharClass.mark);
fill(0x671, 0x6d3, CharClass.arabicLetter);
fill(0x6d4, 0x6d4, CharClass.punctuation);
fill(0x6d5, 0x6d5, CharClass.arabicLetter);
fill(0x6d6, 0x6dc, CharClass.mark);
fill(0x6dd, 0x6de, CharClass.punctuation);
fill(0x6df, 0x6e4, CharClass.mark);
fill(0x6e5, 0x6e6, CharClass.arabicLetter);
fill(0x6e7, 0x6e8, CharClass.mark);
fill(0x6e9, 0x6e9, CharClass.punctuation);
fill(0x6ea, 0x6ed, CharClass.mark);
fill(0x6ee, 0x6ef, CharClass.arabicLetter);
fill(0x6f0, 0x6f9, CharClass.digit);
fill(0x6fa, 0x6ff, CharClass.arabicLetter);
fill(0x700, 0x74f, CharClass.otherLetter);
fill(0x750, 0x77f, CharClass.arabicLetter);
fill(0x780, 0x8d2, CharClass.otherLetter);
fill(0x8a0, 0x8c7, CharClass.arabicLetter);
fill(0x8d3, 0x8ff, CharClass.mark);
fill(0x900, 0x1fff, CharClass.otherLetter);
fill(0x2000, 0x200a, CharClass.space);
fill(0x200b, 0x200f, CharClass.invisible);
fill(0x2010, 0x2027, CharClass.punctuation);
fill(0x2028, 0x2029, CharClass.space);
fill(0x202a, 0x202e, CharClass.invisible);
fill(0x202f, 0x202f, CharClass.space);
fill(0x2030, 0x205e, CharClass.punctuation);
fill(0x205f, 0x205f, CharClass.space);
fill(0x2060, 0x206f, CharClass.invisible);
fill(0x2070, 0x2bff, CharClass.punctuation);
fill(0x2c00, 0x2dff, CharClass.otherLetter);
fill(0x2e00, 0x2e7f, CharClass.punctuation);
fill(0x2e80, 0xd7ff, CharClass.otherLetter);
fill(0x3000, 0x3000, CharClass.space);
fill(0x3001, 0x3003, CharClass.punctuation);
fill(0x3008, 0x3020, CharClass.punctuation);
// A surrogate is half a character; both halves in one class keep the pair in one token.
fill(0xd800, 0xdfff, CharClass.otherLetter);
fill(0xf900, 0xfb4f, CharClass.otherLetter);
fill(0xfb50, 0xfd3d, CharClass.arabicLetter);
fill(0xfd3e, 0xfd3f, CharClass.punctuation);
fill(0xfd50, 0xfdfb, CharClass.arabicLetter);
fill(0xfdfc, 0xfdff, CharClass.punctuation);
fill(0xfe00, 0xfe0f, CharClass.mark);
fill(0xfe10, 0xfe6f, CharClass.punctuation);
fill(0xfe70, 0xfefc, CharClass.arabicLetter);
fill(0xfeff, 0xfeff, CharClass.invisible);
fill(0xff00, 0xffef, CharClass.punctuation);
fill(0xff21, 0xff3a, CharClass.otherLetter);
fill(0xff41, 0xff5a, CharClass.otherLetter);
for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680]) classes[code] = CharClass.space;

/** The class of a UTF-16 code unit. */
export function charClass(code: number): CharClass {
  return classes[code] as CharClass;
}

/** The value of a digit of any of the three systems (0-9, ٠-٩, ۰-۹), or -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return -1;
}

/** CR, LF and the separators that Unicode makes end a line. */
export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

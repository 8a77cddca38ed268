import { formOf } from "../../core/index.ts";

/** One word and all the spellings that some press accepts. */
export interface Group {
  /** A `term`, or the `place` or `organisation` that the first spelling names in the gazetteer. */
  readonly kind: string;
  /** The same in every document: the gazetteer's name, or the first spelling. */
  readonly key: string;
  /** What regions agree on for many words at once (`g`, `hundred` …), or `-`. */
  readonly choice: string;
  readonly variants: readonly Variant[];
  /** Which of the variants grammar asks for: right in an article that mixes both, whichever prevails. */
  readonly standard: number | undefined;
}

/** One spelling of the word: its stems, in the same order as those of the other spellings. */
export interface Variant {
  readonly stems: readonly Stem[];
  /** The figures do not hold it; it is known of a press that they leave out. */
  readonly unattested: boolean;
}

export interface Stem {
  /** Words joined by one space, without tashkeel. */
  readonly form: string;
  /** As a text is given it: form with the tanween, where that tells words apart. */
  readonly written: string;
  /** Takes the endings of nouns and adjectives. */
  readonly open: boolean;
  /** Takes no clitic but a conjunction, and counts only where it is set off by a mark: the adverb إذن, not the noun. */
  readonly alone: boolean;
  /** Takes no article, as most names of places: الأستانة is no أستانة. */
  readonly bare: boolean;
  /** Counts only where its tanween is written: إذًا, not the conditional إذا. */
  readonly tanween: boolean;
}

/** A stem as the table writes it: `=` before one that stands alone, `*` after one that takes endings. */
export function stemOf(cell: string): Stem {
  const alone = cell.startsWith("=");
  const open = cell.endsWith("*");
  const written = cell.slice(alone ? 1 : 0, open ? -1 : undefined);
  const form = formOf(written);
  return { form, written, open, alone, bare: false, tanween: form !== written };
}

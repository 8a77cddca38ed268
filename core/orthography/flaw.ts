/** The kinds of spelling flaws, each the business of one rule. */
export const flawKinds = [
  /** A bare alif, waw or ya where a hamza belongs: اعلن, الاخرين, يوثر. */
  "missing-hamza",
  /** A hamza on a hamzat wasl: إستخدام, إسم. */
  "hamza-on-wasl",
  /** The hamza of the wrong alif: أقليم, الأن, آراضي. */
  "wrong-alif-hamza",
  /** The wrong seat inside or at the end of a word: تفائل, شيئ, شاطىء. */
  "hamza-seat",
  /** ه for ة, ة for ه, ت for ة and the reverse. */
  "ta-marbuta",
  /** ى for ي, ي for ى, ى for ا and the reverse. */
  "alif-maqsura",
  /** The silent alif of the plural: missing, or where no plural is. */
  "alif-fariqa",
  /** An alif that bears no tanween: بناءا. */
  "tanween-alif",
  /** A diptote with tanween: مصانعا. */
  "tanween-on-diptote",
  /** ى or ة before the end of a word. */
  "final-letter-inside",
  /** A letter repeated to stretch a sound: جدااا. */
  "letter-elongation",
  /** Persian and Urdu letters that look Arabic. */
  "lookalike-letters",
  /** Letters of the presentation forms. */
  "presentation-forms",
  /** Sounds confused, and slips of typing that everybody knows: ظابط, لاكن. */
  "misspelling",
  /** Words run together: لايمكن. */
  "joined-words",
  /** عبدالله and its like. */
  "abd-compound",
] as const;

export type FlawKind = (typeof flawKinds)[number];

/** What decided. */
export type Evidence =
  /** The figures of the news: how often the stem occurs as written, and as it should be. */
  | { readonly by: "figures"; readonly written: number; readonly right: number }
  /** The word list of the dictionary. */
  | { readonly by: "dictionary" }
  /** A hand-made table. */
  | { readonly by: "table" }
  /** What no word of the language can look like. */
  | { readonly by: "shape" }
  /** The words that it falls into, which the news have side by side. */
  | { readonly by: "neighbours"; readonly together: number };

/** A form that is misspelt wherever it stands, as far as the form alone can tell. */
export interface Flaw {
  readonly kind: FlawKind;
  /** The whole form corrected, clitics included, the likeliest first; never empty. */
  readonly spellings: readonly string[];
  /** No other reading: may be corrected unread. */
  readonly safe: boolean;
  /** The word is right in some sentences: what stands beside it decides. */
  readonly needsContext: boolean;
  readonly evidence: Evidence;
}

/** One way in which careless typing damages a word. */
export interface Damage {
  readonly name: string;
  /** The damaged word, or undefined where it cannot be damaged so. */
  apply(word: string): string | undefined;
}

const LETTER = "[\\u0621-\\u063a\\u0641-\\u064a]";

function replacing(pattern: RegExp, to: string): (word: string) => string | undefined {
  return (word) => {
    const damaged = word.replace(pattern, to);
    return damaged === word ? undefined : damaged;
  };
}

export const damages: readonly Damage[] = [
  { name: "hamza dropped from an alif", apply: replacing(/[أإآ]/, "ا") },
  { name: "ة written ه", apply: replacing(/ة(?=[^\u0621-\u064a\u064b-\u0652]*$)/, "ه") },
  { name: "ى written ي", apply: replacing(/ى(?=[^\u0621-\u064a\u064b-\u0652]*$)/, "ي") },
  { name: "و joined no more", apply: replacing(new RegExp(`^و(?=${LETTER}{4})`), "و ") },
  { name: "tatweel inserted", apply: replacing(new RegExp(`(${LETTER}{2}[بتثجحخسشصضطظعغفقكلمنهي])(?=${LETTER}{2})`), "$1ــ") },
  { name: "letter tripled", apply: replacing(new RegExp(`(${LETTER}{2})([ايو])(?=${LETTER})`), "$1$2$2$2") },
];

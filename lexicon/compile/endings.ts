/** Ends in a letter that joins the letter after it. */
export const JOINS: RegExp = /[بتثجحخسشصضطظعغفقكلمنهي]$/;

/**
 * A stem with an ending, as it is written where the stem ends in a hamza: قرأ + وا is قرأوا or قرؤوا, جاء + وا جاؤوا or
 * جاءوا, بدأ + ا بدآ. Both spellings of the edited press are given, the first the commoner. (Wright I §§ 15–17; the rule of
 * the stronger vowel of the Cairo academy.)
 */
export function withEnding(stem: string, ending: string): readonly string[] {
  const body = stem.slice(0, -1);
  const first = ending.charAt(0);
  switch (stem.at(-1)) {
    case "أ":
      if (first === "ا") return [`${body}آ${ending.slice(1)}`, stem + ending];
      if (first === "و") return [`${body}ؤ${ending}`, stem + ending];
      if (first === "ي") return [`${body}ئ${ending}`, stem + ending];
      return [stem + ending];
    case "ء":
      // After a letter that joins the next, hamza sits on a ya: بطيئون, عبئان; after alif and waw as its vowel asks.
      if (JOINS.test(body)) return [`${body}ئ${ending}`];
      if (first === "و") return [`${body}ؤ${ending}`, stem + ending];
      if (first === "ي") return [`${body}ئ${ending}`, stem + ending];
      return [stem + ending];
    default:
      return [stem + ending];
  }
}

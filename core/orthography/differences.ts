/** How one letter of a word differs from the letter that belongs there, as far as writers confuse them. */
export type Difference =
  /** ا for أ, إ, آ. */
  | "alif-bare"
  /** و for ؤ, ي or ى for ئ. */
  | "seat-bare"
  /** أ or إ for ا. */
  | "wasl"
  /** One of أ, إ, آ for another. */
  | "alif-moved"
  | "ha-for-ta"
  | "ta-for-ha"
  | "maqsura-for-ya"
  | "ya-for-maqsura"
  | "other";

/** The differences between two words of one skeleton, letter by letter; empty when they are the same. */
export function differences(written: string, right: string): readonly Difference[] {
  const found: Difference[] = [];
  for (let i = 0; i < right.length; i++) {
    if (written[i] !== right[i]) found.push(difference(written.charAt(i), right.charAt(i)));
  }
  return found;
}

const HAMZATED_ALIF = "أإآ";

function difference(written: string, right: string): Difference {
  if (written === "ا" && HAMZATED_ALIF.includes(right)) return "alif-bare";
  if (right === "ا" && "أإ".includes(written)) return "wasl";
  if (HAMZATED_ALIF.includes(written) && HAMZATED_ALIF.includes(right)) return "alif-moved";
  if ((written === "و" && right === "ؤ") || (right === "ئ" && (written === "ي" || written === "ى"))) return "seat-bare";
  if (written === "ه" && right === "ة") return "ha-for-ta";
  if (written === "ة" && right === "ه") return "ta-for-ha";
  if (written === "ى" && right === "ي") return "maqsura-for-ya";
  if (written === "ي" && right === "ى") return "ya-for-maqsura";
  return "other";
}

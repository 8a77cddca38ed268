import { isLetterName, nextWord, previousWord, type Token } from "../../core/index.ts";

export type Kind = "inna" | "anna";

/** An occurrence of إن or أن, with clitics before and a pronoun after, however its hamza was written. */
export interface Particle {
  readonly token: Token;
  /** و, ف, ب, ل, ك, or two of them; empty when it stands alone. */
  readonly prefix: string;
  readonly pronoun: string;
  readonly written: Kind | "bare";
}

const PREFIXES = ["وب", "ول", "فل", "و", "ف", "ب", "ل", "ك", ""];
const PRONOUNS: ReadonlySet<string> = new Set(["", "ه", "ها", "هم", "هما", "هن", "نا", "ني", "نني", "ك", "كم", "كما"]);

/** The particle that a word is, or undefined. */
export function particleOf(token: Token): Particle | undefined {
  const { form } = token;
  if (form.length < 2 || form.length > 7 || !token.block.lexicon.judge(form).inna || isLetterName(token)) return undefined;
  for (const prefix of PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const alif = form.charAt(prefix.length);
    const written = alif === "أ" ? "anna" : alif === "إ" ? "inna" : alif === "ا" ? "bare" : undefined;
    const pronoun = form.slice(prefix.length + 2);
    if (!written || form.charAt(prefix.length + 1) !== "ن" || !PRONOUNS.has(pronoun)) continue;
    // كان is a verb, and so are كانها and its like in careless copy.
    // بانك is a bank in foreign names.
    if (written === "bare" && (prefix === "ك" || (prefix.endsWith("ب") && pronoun === "ك") || isForeignName(token, prefix, pronoun))) continue;
    return { token, prefix, pronoun, written };
  }
  return undefined;
}

export function spell({ prefix, pronoun }: Particle, kind: Kind): string {
  return `${prefix}${kind === "inna" ? "إ" : "أ"}ن${pronoun}`;
}

/** A word met more often than this in the figures is no foreign surname. */
const FREQUENT = 100;

/** بان, فان and وان are also names: Ban Ki-moon, Van Dijk, the city of Van. A particle has a word of the language after it. */
function isForeignName(token: Token, prefix: string, pronoun: string): boolean {
  if (pronoun !== "" || prefix === "" || prefix.endsWith("ل")) return false;
  const next = nextWord(token);
  if (!next || next.form === "كي") return true;
  const before = previousWord(token);
  if (before && (NAMED_VAN.has(before.form) || (prefix === "ف" && isPartOfName(before)))) return true;
  return token.block.lexicon.frequency(next.form) < FREQUENT && next.meanings.length === 0;
}

/** A word that nobody knows is most likely a given name: ماركو فان باستن. */
function isPartOfName({ form, meanings, block }: Token): boolean {
  return meanings.length === 0 && (form.length < 3 || block.lexicon.frequency(form) === 0);
}

/** What stands before a place called Van. */
const NAMED_VAN: ReadonlySet<string> = new Set(["مدينة", "ولاية", "بحيرة", "محافظة", "إقليم"]);

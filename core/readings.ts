import { hasArticle, peelings } from "./clitics.ts";
import type { Reading } from "./lexicon.ts";
import type { Analysis, ParticleKind, WordSource } from "./orthography/words.ts";

/** Attached pronouns, the longest first (Ryding § 12). */
const PRONOUNS = ["هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي"];
const SHORTEST = 2;

/** Every way to read a form: clitics before it, a pronoun after it, and what the tables generate between them. */
export function readingsOf(form: string, words: WordSource): readonly Reading[] {
  const found: Reading[] = [];
  for (const { prefix, stem } of peelings(form)) {
    for (const analysis of words.analyses(stem)) if (takes(prefix, analysis)) found.push({ ...analysis, prefix, stem, suffix: "" });
    if (hasArticle(prefix)) continue;
    for (const suffix of PRONOUNS) {
      if (!stem.endsWith(suffix) || stem.length - suffix.length < SHORTEST) continue;
      const base = stem.slice(0, -suffix.length);
      for (const whole of unattached(base)) {
        for (const analysis of words.analyses(whole)) {
          if (takes(prefix, analysis) && takesPronoun(analysis)) found.push({ ...analysis, prefix, stem: whole, suffix });
        }
      }
    }
  }
  return found;
}

/** Particles that a preposition may stand before: بهذا, لكل, بمن. */
const GOVERNED: ReadonlySet<ParticleKind> = new Set(["demonstrative", "relative", "determiner", "interrogative", "subordinator"]);

/** The article and the prepositions stand before nouns, سـ before the present, لـ before both. */
function takes(prefix: string, { pos, tense, particle }: Analysis): boolean {
  if (pos === "particle") return /^[وف]?$/.test(prefix) || (/^[وف]?[بلك]$/.test(prefix) && particle !== undefined && GOVERNED.has(particle));
  if (prefix.endsWith("س")) return pos === "verb" && tense === "present";
  if (hasArticle(prefix) || /[بك]$/.test(prefix)) return pos !== "verb";
  if (prefix.endsWith("ل")) return pos !== "verb" || tense === "present";
  return true;
}

function takesPronoun({ pos, passive, accusative, number, particle }: Analysis): boolean {
  if (pos === "name" || pos === "numeral") return false;
  if (pos === "particle") return particle === "determiner";
  // The alif of the accusative has no place before a pronoun; the duals and plurals in نون lose it.
  return pos === "verb" ? !passive : !accusative || number === "dual";
}

/** How a stem is written without the pronoun: ة for ت, ى for ا, the alif of the plural, the hamza on its line. */
function unattached(base: string): readonly string[] {
  const head = base.slice(0, -1);
  switch (base.at(-1)) {
    case "ت":
      return [base, `${head}ة`];
    case "ا":
      return [base, `${head}ى`];
    case "و":
      return [base, `${base}ا`];
    case "ئ":
    case "ؤ":
      return [base, `${head}ء`];
    default:
      return [base];
  }
}

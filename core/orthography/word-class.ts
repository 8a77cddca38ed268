import type { Lexicon, Reading } from "../lexicon.ts";

/**
 * What a word is to its neighbours: a coarse part of speech with gender, definiteness and clitics, as far as the tables
 * know them; a word with several readings has a class of its own. Names of classes are Latin, so that none is a word.
 */
export interface WordClasses {
  /** As the word before another: a preposition on it does not matter there. */
  readonly before: string;
  /** As the word after another: it begins with its conjunction. */
  readonly after: string;
}

/** Words of another script. */
const OTHER: WordClasses = { before: "X", after: "X" };
const NUMERAL: WordClasses = { before: "C", after: "C" };
const FIGURE = /^[\d٠-٩۰-۹]/;
const ARABIC = /^[\u0621-\u064a]+$/;
/** What is met less often is a name or a slip. */
const RARE = 20;

export function wordClassesOf(form: string, lexicon: Lexicon): WordClasses {
  if (!ARABIC.test(form)) return FIGURE.test(form) ? NUMERAL : OTHER;
  const readings = lexicon.readings(form);
  // من is hardly ever منّ, and حول hardly ever a verb.
  const particles = readings.filter(({ pos, prefix }) => pos === "particle" && /^[وف]?$/.test(prefix));
  const likely = particles.length > 0 ? particles : readings.filter(isLikely);
  const chosen = likely.length > 0 ? likely : readings;
  const titled = lexicon.meanings(form).some(({ traits, exact }) => exact && traits.includes("title")) ? "T" : "";
  if (chosen.length === 0) {
    const unknown = unknownClass(form, lexicon) + titled;
    return { before: unknown, after: unknown };
  }
  const classes = [...new Set(chosen.map(classOf))].sort().join("|") + titled;
  const conjunction = chosen.every(({ prefix }) => /^[وف]/.test(prefix)) ? "W" : "";
  return { before: classes, after: conjunction + classes };
}

/** Imperatives and the first person are rare in the news, and most names are words too. */
function isLikely({ pos, tense, person }: Reading): boolean {
  return pos !== "name" && tense !== "imperative" && (pos !== "verb" || person === 3);
}

function classOf(reading: Reading): string {
  const { pos, prefix, suffix, particle, accusative } = reading;
  const clitics = prefix.replace(/^[وف]/, "");
  const governed = /^[بلك]/.test(clitics) && pos !== "verb" ? "B" : "";
  const definite = /ال$|لل$/.test(clitics) ? "d" : suffix === "" ? "" : "s";
  switch (pos) {
    case "particle":
      return `P${particle}${governed}${definite}`;
    case "numeral":
      return `C${governed}${definite}`;
    case "verb":
      return verbClass(reading);
    case "name":
      return `E${governed}${definite}`;
    default:
      return `${pos === "adjective" || pos === "participle" ? "A" : pos === "masdar" ? "M" : "N"}${genderOf(reading)}${accusative ? "a" : ""}${governed}${definite}`;
  }
}

function verbClass({ tense, person, gender, number, suffix }: Reading): string {
  const who = person === 3 ? `${gender ?? ""}${number === "plural" ? "p" : ""}` : "1";
  return `V${tense?.charAt(1) ?? ""}${who}${suffix === "" ? "" : "s"}`;
}

/** What agrees with the word: things in the plural agree as feminine singulars. */
function genderOf({ gender, number, human }: Reading): string {
  if (number !== "plural") return gender ?? "";
  return human ? "h" : "f";
}

function unknownClass(form: string, lexicon: Lexicon): string {
  const { words } = lexicon;
  const definite = /^[وف]?(?:[بك]?ال|لل)/.test(form) ? "d" : "";
  const ending = form.endsWith("ة") ? "f" : definite !== "" && form.endsWith("ي") ? "y" : "";
  return `U${definite}${ending}${words.count(form) >= RARE || words.inDictionary(form) ? "" : "u"}`;
}

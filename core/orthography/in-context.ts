import type { FlawedWord, Token } from "../document.ts";
import type { Trait } from "../lexicon.ts";
import { nextVisible, nextWord, previousWord } from "../neighbours.ts";
import { quoteAround } from "../surroundings.ts";
import { oddsOf } from "./context.ts";
import type { Flaw } from "./flaw.ts";
import { isUnknown, WELL_KNOWN } from "./foreign-names.ts";
import type { ParticleKind } from "./words.ts";

/**
 * How much likelier (as a logarithm) the context must make the correction than the word as written: where the figures have
 * it beside the same neighbour or the tables do not know the word (أدي), and where only the classes of the neighbours speak
 * for it.
 */
const PERSUASIVE = { known: 5, byClass: 9 };
const MOST_OF_CLASSES = 6;
/** Who writes ه for ة where nobody can mean ه does so elsewhere: each such word makes the next likelier. */
const HABIT = 1;
const MOST_HABIT = 3;

/** How much likelier each certain slip of a kind makes the next. */
export function habitOf(flawed: readonly FlawedWord[]): number {
  const certain = flawed.filter(({ flaw }) => !flaw.needsContext && flaw.safe).length;
  return Math.min(certain * HABIT, MOST_HABIT);
}

/** The flaw as its sentence shows it: undefined where the word is meant, certain where the words beside it are known with the correction. */
export function decidedByContext(token: Token, flaw: Flaw, habit: number): Flaw | undefined {
  if (flaw.evidence.by === "shape") return flaw;
  if (flaw.spellings.length > 1) return decidedByNeighbours(token, flaw);
  if (!flaw.needsContext) return flaw;
  const right = flaw.spellings[0] as string;
  // هاتفة is a word of its own.
  if (token.form.endsWith("ة") && token.readings.length > 0) return undefined;
  // ينسي and ينسى are verbs of the present both: their classes do not tell them apart.
  if (flaw.kind === "alif-maqsura" && token.readings.some(({ tense, suffix, person }) => tense === "present" && suffix === "" && person === 3))
    return undefined;
  const mine = MY_PREPOSITION.test(token.form);
  const word = isWord(token);
  const known = !word && neighbourKnows(token, token.form, right);
  // Of people one says whose they are: مراقبه, مساعده.
  if (!known && !mine && token.readings.some(({ pos, suffix, human }) => pos === "noun" && suffix !== "" && human)) return undefined;
  const least = mine ? PERSUASIVE_OF_MINE[token.form.endsWith("إلي") ? "to" : "other"] : leastOf(token, flaw, known, word, habit);
  // Classes of neighbours cannot make up for more: most words are decided without them.
  const { words } = token.block.lexicon;
  if (!known && Math.log((words.count(right) + 1) / (words.count(token.form) + 1)) < least - MOST_OF_CLASSES) return undefined;
  if (isMeant(token)) return undefined;
  if (flaw.safe && known) return flaw;
  return oddsOf(token, right) >= least ? { ...flaw, safe: false } : undefined;
}

/** A word of the tables is meant, whatever is the writer's habit. */
function leastOf(token: Token, { kind, spellings }: Flaw, known: boolean, word: boolean, habit: number): number {
  if (word) return isSelf(token, spellings[0] as string) ? PERSUASIVE.known : PERSUASIVE.byClass;
  return (known || kind === "alif-maqsura" ? PERSUASIVE.known : PERSUASIVE.byClass) - habit;
}

/** In a quotation people speak of themselves: «لا اعتقد» is أعتقد. */
function isSelf(token: Token, right: string): boolean {
  return quoteAround(token) !== undefined && token.block.lexicon.readings(right).some(({ tense, person }) => tense === "present" && person === 1);
}

/** Particles that only a verb follows, and أن. */
const BEFORE_VERBS: ReadonlySet<string> = new Set(["أن", "لن", "لم", "قد", "لقد", "سوف", "وقد", "وأن", "ولن", "ولم", "فقد", "بأن", "ألا"]);
/** Prepositions with the pronoun of the first person. News speak so in quotations alone: most of what the figures have of them are slips. */
const MY_PREPOSITION = /^[وف]?(?:علي|إلي|لدي)$/;
const PERSUASIVE_OF_MINE = { to: 0, other: 3 };

/** What stands right before or after shows that the word is right as written: أن تكلفه, المفتي علي جمعة. */
function isMeant(token: Token): boolean {
  const before = previousWord(token);
  if (before && BEFORE_VERBS.has(before.form) && token.readings.some(({ pos, tense, suffix }) => pos === "verb" && tense === "present" && suffix !== ""))
    return true;
  if (!MY_PREPOSITION.test(token.form)) return false;
  const after = nextVisible(token);
  if (quoteAround(token) || !after || after.kind === "punctuation") return true;
  if (token.form.endsWith("إلي")) return isConjoined(after) || after.readings.some(({ pos, particle }) => pos === "particle" && !isGoverned(particle));
  // علي is a given name, and so may be what stands beside it; at the beginning a verb may follow it: علي ذهب.
  if (!isOrdinary(after) || isConjoined(after)) return true;
  return before ? mayBeName(before) : after.readings.some(({ pos }) => pos === "verb");
}

/** The tables know the word as written, and not as a name, an imperative or a preposition with my pronoun (إلي). */
function isWord({ readings }: Token): boolean {
  return readings.some(({ pos, tense, particle, suffix, number, passive }) => {
    if (pos === "name" || tense === "imperative" || passive || particle === "prepositional") return false;
    // A noun with a pronoun or a rare dual is what the correction is most often mistaken for.
    return suffix === "" && number !== "dual";
  });
}

const AFTER_PREPOSITIONS: ReadonlySet<ParticleKind> = new Set(["demonstrative", "relative", "determiner", "interrogative", "subordinator"]);
const BEFORE_NAMES: ReadonlySet<Trait> = new Set(["title", "speech"]);

function mayBeName(token: Token): boolean {
  return (
    isUnknown(token) || token.readings.some(({ pos }) => pos === "name") || token.meanings.some(({ traits }) => traits.some((trait) => BEFORE_NAMES.has(trait)))
  );
}

function isGoverned(particle: ParticleKind | undefined): boolean {
  return particle !== undefined && AFTER_PREPOSITIONS.has(particle);
}

function isConjoined({ readings }: Token): boolean {
  return readings.length > 0 && readings.every(({ prefix }) => /^[وف]/.test(prefix));
}

/** A figure, a place, or a word of the language that is no name: what follows a preposition, and seldom a given name. */
function isOrdinary(token: Token): boolean {
  if (token.kind === "number" || token.block.lexicon.place(token.form)) return true;
  const { readings } = token;
  const particles = readings.filter(({ pos }) => pos === "particle");
  if (particles.length > 0) return particles.some(({ particle }) => isGoverned(particle));
  if (token.meanings.some(({ traits }) => traits.includes("title")) || readings.some(({ pos }) => pos === "name")) return false;
  return token.block.lexicon.words.count(token.form) >= WELL_KNOWN && readings.some(({ pos }) => pos !== "verb");
}

/** A spelling must be met this many times as often beside a neighbour as all others together. */
const DECISIVE = 30;
/** So much more the neighbours must speak for another spelling than the commoner one. */
const LIKELIER = 1;

/** Of several corrections the one that the words beside it are met with: الا before أن is إلا, اعداد before من is أعداد. */
function decidedByNeighbours(token: Token, flaw: Flaw): Flaw {
  const { words } = token.block.lexicon;
  const before = previousWord(token)?.form;
  const after = nextWord(token)?.form;
  const votes = flaw.spellings.map((spelling) => (before ? words.follows(before, spelling) : 0) + (after ? words.follows(spelling, after) : 0));
  const most = Math.max(...votes);
  const others = votes.reduce((sum, vote) => sum + vote, 0) - most;
  if (most >= DECISIVE && others * DECISIVE <= most) return { ...flaw, safe: true, spellings: withFirst(flaw.spellings, votes.indexOf(most)) };
  // The likelier is offered first.
  const odds = flaw.spellings.map((spelling) => oddsOf(token, spelling, flaw.spellings[0] as string));
  const best = Math.max(...odds);
  return best >= LIKELIER ? { ...flaw, spellings: withFirst(flaw.spellings, odds.indexOf(best)) } : flaw;
}

function withFirst(spellings: readonly string[], at: number): readonly string[] {
  const first = spellings[at] as string;
  return [first, ...spellings.filter((spelling) => spelling !== first)];
}

/** A word beside it is met with the correction in the news, and not with what is written. */
function neighbourKnows(token: Token, written: string, right: string): boolean {
  const { words } = token.block.lexicon;
  const before = previousWord(token)?.form;
  const after = nextWord(token)?.form;
  return (
    (before !== undefined && words.follows(before, right) > 0 && words.follows(before, written) === 0) ||
    (after !== undefined && words.follows(right, after) > 0 && words.follows(written, after) === 0)
  );
}

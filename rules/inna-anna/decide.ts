import { nextWord, previousVisible, previousWord, quoteMarkedBy, sentenceAt, type Token } from "../../core/index.ts";
import { governorOf, PLAIN } from "./governor.ts";
import { type Kind, type Particle, spell } from "./particle.ts";

/** Which of the two a particle should be, and how sure that is. */
export interface Decision {
  readonly kind: Kind;
  /** `governed` by a verb or preposition, `attached` to one, `starts` a statement, or only `guessed`. */
  readonly reason: "governed" | "attached" | "starts" | "guessed";
  readonly governor?: string;
  /** Right in every reading: may be corrected unread. */
  readonly certain: boolean;
  /** Sure enough to overrule a hamza that somebody wrote. */
  readonly overrules: boolean;
}

/** After these the hamza is below, whatever verb stands further off (بل إن, ثم إن); ما إن … حتى is "no sooner … than". */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(["حيث", "إذ", "اذ", "بل", "ثم", "ألا", "ما"]);

/** Prepositions, and words that stand like them, after which a clause begins with أن. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "إلى الى على من عن في بعد قبل منذ دون بدون رغم برغم غير بيد كما مع لولا لو خاصة خصوصا خاصةً لاسيما سيما علما ذلك بما إلا الا سوى عدا حين لحين يجب يمكن ينبغي يفترض يتوقع يبدو شك ريب بد كون بمجرد لمجرد مجرد بشرط شرط عند حد لدرجة درجة أمل بأمل".split(
    " ",
  ),
);
/** Those of them that no writer follows with إن on purpose. */
const STRICT: ReadonlySet<string> = new Set("إلى الى على عن بعد قبل رغم منذ دون بدون برغم".split(" "));

/** إن before these is the conditional: وإن كان, إن لم, إن شاء الله. */
const CONDITIONAL: ReadonlySet<string> = new Set("كان كانت كانوا كنا كنت لم شاء صح جاز أمكن".split(" "));

/**
 * Whether the hamza that was written may be overruled at all: the cheap half of the question, asked of every أن and إن.
 * Only what stands right before can: a proclitic, a strict preposition, or a plain governor of the other kind.
 */
export function mayBeOverruled(particle: Particle): boolean {
  const { token, prefix, written } = particle;
  if (prefix !== "") return written === "inna" && /[بلك]$/.test(prefix);
  const before = previousWord(token);
  if (written === "inna" && before && STRICT.has(before.form.replace(/^[وف](?=.{2})/, ""))) return true;
  if (!rivalIsNear(token, written === "inna" ? "anna" : "inna")) return false;
  const governor = governorOf(particle);
  return governor?.plain === true && governor.kind !== written;
}

/** Whether a word that asks for the other kind stands a few words before. */
function rivalIsNear(token: Token, kind: Kind): boolean {
  let at = token.previous;
  for (let words = 0; at && words < PLAIN; at = at.previous) {
    if (at.kind !== "word") continue;
    words++;
    for (const { traits } of at.meanings) if (traits.includes(kind)) return true;
  }
  return false;
}

/** Undefined: nothing can be said. */
export function decide(particle: Particle): Decision | undefined {
  const { token, prefix, pronoun } = particle;
  if (/[بلك]$/.test(prefix)) return { kind: "anna", reason: "attached", certain: true, overrules: true };
  if (prefix === "ف") return { kind: "inna", reason: "starts", certain: true, overrules: false };
  const next = nextWord(token);
  const isSubjunctive = (): boolean => pronoun === "" && next !== undefined && looksPresent(next);
  const conditional = pronoun === "" && next !== undefined && CONDITIONAL.has(next.form);

  const before = previousWord(token);
  if (before && prefix === "") {
    const beforeForm = before.form.replace(/^[وف](?=.{2})/, "");
    if (CLAUSE_OPENERS.has(beforeForm)) {
      return { kind: "inna", reason: "governed", governor: before.form, certain: beforeForm !== "حيث", overrules: false };
    }
    if ((PREPOSITIONS.has(beforeForm) || PREPOSITIONS.has(before.form)) && !isAdverb(before, beforeForm)) {
      // سألها بعد ذلك إن كانت, قال بعد ذلك إنه: an adverb may end there.
      const certain = STRICT.has(beforeForm) || !(conditional || (beforeForm === "ذلك" && saysInSight(token)));
      return { kind: "anna", reason: "governed", governor: before.form, certain, overrules: STRICT.has(beforeForm) && !conditional };
    }
  }
  if (conditional) return { kind: "inna", reason: "starts", certain: prefix !== "", overrules: false };
  if (prefix === "" && opensStatement(token)) {
    return isSubjunctive() ? guess("anna") : { kind: "inna", reason: "starts", certain: true, overrules: false };
  }
  const governor = governorOf(particle);
  // Of what was written with a hamza only the governor is asked, and it settles that.
  const bare = particle.written === "bare";
  const said = bare && saysInSight(token);
  const figures = !bare || said || governor?.kind === "inna" ? undefined : byFigures(particle, before, next);
  if (figures) return { kind: figures, reason: "governed", ...(before ? { governor: before.form } : {}), certain: true, overrules: false };

  // Right after a word, with no قال in sight, the clause depends on something: كشف المسح أن, من الواضح أنه. Before a past
  // verb it may be a condition: إن أراد.
  const dependent = bare && !said && prefix === "" && before !== undefined && !ENDS_CLAUSE.test(before.form) && !(pronoun === "" && next && isPast(next));
  if (!governor) return { ...guess("anna"), certain: dependent };
  const { kind, word, near, plain } = governor;
  if (isSubjunctive()) {
    return {
      kind: "anna",
      reason: kind === "anna" ? "governed" : "guessed",
      governor: word.form,
      certain: kind === "anna" && (near || dependent),
      overrules: false,
    };
  }
  const definite = pronoun !== "" || next?.form.startsWith("ال") === true;
  return { kind, reason: "governed", governor: word.form, certain: near || (kind === "anna" && dependent), overrules: plain && prefix === "" && definite };
}

/** How many tokens are looked through for a verb of saying: so that no text, however made, is walked through from every word. */
const SIGHT = 60;

/** Whether قال or a noun of it stands before in the sentence: its clause begins with إن, however far off. */
function saysInSight(token: Token): boolean {
  const start = sentenceAt(token)?.start ?? 0;
  let at = token.previous;
  for (let steps = 0; at && at.start >= start && steps < SIGHT; at = at.previous, steps++) {
    if (at.kind !== "word") continue;
    if (at.meanings.some(({ traits }) => traits.includes("inna")) || at.readings.some(({ lemma }) => lemma === "قال" || lemma === "قول")) return true;
  }
  return false;
}

function isPast({ readings }: Token): boolean {
  return readings.length > 0 && readings.every(({ pos, tense }) => pos === "verb" && tense === "past");
}

/** After these a clause may begin anew: أم إنها, نعم إن, هل إن. */
const ENDS_CLAUSE = /^(?:أم|أو|هل|نعم|كلا|لكن|ولكن|بلى|حتى|إذن|إذا|أليس|والله|هو|هي|هم)$/;

/** One of the two must be met this many times as often as the other beside a neighbour. */
const DECISIVE = 50;

/** What the news have beside these neighbours: يجب أن, أن يكون, وقال إن. Only for what was written without hamza. */
function byFigures(particle: Particle, before: Token | undefined, next: Token | undefined): Kind | undefined {
  if (particle.prefix !== "") return undefined;
  const { words } = particle.token.block.lexicon;
  const [anna, inna] = [spell(particle, "anna"), spell(particle, "inna")];
  const votes = (of: (word: string) => number): Kind | undefined => {
    const [a, i] = [of(anna), of(inna)];
    if (a >= DECISIVE && a > i * DECISIVE) return "anna";
    return i >= DECISIVE && i > a * DECISIVE ? "inna" : undefined;
  };
  return (
    (before && votes((word) => words.follows(before.form, word))) ??
    (next && particle.pronoun === "" ? votes((word) => words.follows(word, next.form)) : undefined)
  );
}

/** قال فيما بعد إن, ذكر من قبل أن: بعد and قبل are adverbs there and govern nothing. */
function isAdverb(before: Token, form: string): boolean {
  return (form === "بعد" || form === "قبل") && /^(?:[وف]?(?:فيما|ما|من))$/.test(previousWord(before)?.form ?? "");
}

function guess(kind: Kind): Decision {
  return { kind, reason: "guessed", certain: false, overrules: false };
}

/** Nothing, a colon, or a sentence's end stands before, or a quotation that a colon announced opens right here. */
function opensStatement(token: Token): boolean {
  const before = previousVisible(token);
  if (!before || before.text === ":") return true;
  const sentence = sentenceAt(token);
  const opening = isOpeningMark(before);
  if (sentence && (sentence.start === token.start || (opening && sentence.start === before.start))) return true;
  return opening && previousVisible(before)?.text === ":";
}

function isOpeningMark(before: Token): boolean {
  return quoteMarkedBy(before)?.open === before || before.text === "(";
}

/** A verb of the present: it begins with ي or ت and is no noun, for nouns are met with the article too. */
function looksPresent({ form, meanings, readings, block }: Token): boolean {
  if (readings.length > 0 && readings.every(({ pos, tense }) => pos === "verb" && tense === "present")) return true;
  if (meanings.some((reading) => reading.pos === "verb" && /^[يتن]/.test(reading.stem))) return true;
  return form.length > 2 && /^[يت]/.test(form) && !form.endsWith("ة") && block.lexicon.frequency(`ال${form}`) === 0 && block.lexicon.frequency(form) > 0;
}

import { type Meaning, previousVisible, quoteMarkedBy, sentenceAt, type Token } from "../../core/index.ts";
import { type Kind, type Particle, particleOf } from "./particle.ts";

/** The word that decides: قال, أعلن, مؤكدا, or for وأن the clause that it continues. */
export interface Governor {
  readonly kind: Kind;
  readonly word: Token;
  /** Few words stand between, and no border of a quotation. */
  readonly near: boolean;
  /** Nothing but a subject stands between: قال وزير الخارجية أن. */
  readonly plain: boolean;
}

/** A governor further off than this is most likely not the one. */
const REACH = 14;
/** How many tokens may be passed, the quoted ones aside: so that no text, however made, is walked through from every word. */
const STEPS = 60;
const BRACKET_REACH = 120;
const NEAR = 7;
/** How many words may stand between a plain governor and its particle. */
export const PLAIN = 5;
/** A noun (إعلان, فكرة) governs only what stands right after it or its genitive. */
const NOUN_REACH = 2;

/** Verbs that continue a speech: many write إن after them, as after قال. */
const CONTINUING: ReadonlySet<string> = new Set([
  "أضاف",
  "تابع",
  "استطرد",
  "زاد",
  "أردف",
  "ختم",
  "اختتم",
  "استدرك",
  "واصل",
  "كتب",
  "غرد",
  "رد",
  "أجاب",
  "عقب",
  "علق",
  "حذر",
  "هدد",
  "وعد",
  "أقسم",
]);

/** Looks for the governor to the left, within the sentence, past what is quoted or in brackets. */
export function governorOf({ token, prefix, written }: Particle): Governor | undefined {
  // What was written with a hamza is only overruled by a plain governor.
  const reach = written === "bare" ? REACH : PLAIN;
  let distance = 0;
  let plain = true;
  let crossed = false;
  let noun: Token | undefined;
  let steps = 0;
  for (let at = previousVisible(token); at && distance < reach && steps < STEPS; at = previousVisible(at), steps++) {
    if (at.kind === "punctuation") {
      if (at.text === ":" || at.text === "؛" || at.text === "؟" || at.text === "!" || isSentenceEnd(at)) break;
      plain = false;
      const inside = skipBackwards(at);
      if (inside) at = inside;
      else if (isOpening(at)) crossed = true;
      continue;
    }
    if (at.kind !== "word") {
      plain = false;
      continue;
    }
    distance++;
    const earlier = particleOf(at);
    if (earlier && !/[بلكف]/.test(earlier.prefix)) {
      const continues = prefix === "و" && earlier.written !== "bare";
      return continues && !crossed ? { kind: earlier.written as Kind, word: at, near: distance <= NEAR, plain: false } : undefined;
    }
    const governing = governingReading(at);
    if (!governing) {
      plain &&= isSubjectWord(at);
      continue;
    }
    const { reading, kind } = governing;
    if (reading.pos === "noun" || reading.pos === "masdar" || reading.pos === "particle" || reading.pos === "adjective") {
      if (distance <= NOUN_REACH) noun ??= at;
      plain = false;
      if (noun === at && distance === 1) break;
      continue;
    }
    const close = !crossed && distance <= NEAR && (distance === 1 || !hasRival(at, kind));
    return {
      kind,
      word: at,
      near: close && !noun,
      plain: plain && close && distance <= PLAIN && !noun && !CONTINUING.has(reading.lemma) && !isHearsay(reading),
    };
  }
  return noun ? { kind: "anna", word: noun, near: false, plain: false } : undefined;
}

/** Whether a verb that asks for the other particle stands before the governor with no particle of its own: قال … طالبا إخفاء هويته إن. */
function hasRival(governor: Token, kind: Kind): boolean {
  let at = previousVisible(governor);
  for (let steps = 0; steps < STEPS && at; steps++, at = previousVisible(at)) {
    if (isSentenceEnd(at) || at.text === ":" || at.text === "؛" || (at.kind === "word" && particleOf(at))) return false;
    const other = at.kind === "word" ? governingReading(at) : undefined;
    if (other && other.kind !== kind && (other.reading.pos === "verb" || other.reading.pos === "participle")) return true;
  }
  return false;
}

function governingReading(token: Token): { readonly reading: Meaning; readonly kind: Kind } | undefined {
  const { meanings } = token;
  if (meanings.length === 0) return undefined;
  const governing = meanings.filter(({ traits }) => traits.includes("inna") || traits.includes("anna"));
  const [reading] = governing;
  if (!reading) return undefined;
  const kinds = new Set(governing.flatMap(({ traits }) => traits.filter((trait): trait is Kind => trait === "inna" || trait === "anna")));
  // Both hold for it (يقال): it settles nothing, but it is the governor.
  return { reading, kind: kinds.has("inna") && kinds.size === 1 ? "inna" : "anna" };
}

function isHearsay({ traits }: Meaning): boolean {
  return traits.includes("hearsay") || (traits.includes("inna") && traits.includes("anna"));
}

/** A word that can belong to a noun phrase: no verb of the present, no negation, no word after من that may head a clause. */
function isSubjectWord(token: Token): boolean {
  if (/^(?:لا|لن|لم|ليس|من|ما|الذي|التي|الذين|إذا|لو|عندما|حين|بعد|قبل|هناك|ثمة)$/.test(token.form)) return false;
  return !token.meanings.some((reading) => reading.pos === "verb" || reading.traits.includes("hearsay")) && !/^[يت]/.test(token.form);
}

function isSentenceEnd(token: Token): boolean {
  return token.text === "." && sentenceAt(token)?.end === token.end;
}

/** From a closing quotation mark or bracket to its opening one. */
function skipBackwards(token: Token): Token | undefined {
  const quote = quoteMarkedBy(token);
  if (quote?.close === token) return quote.open;
  if (token.text !== ")" && token.text !== "]") return undefined;
  let at = token.previous;
  for (let steps = 0; steps < BRACKET_REACH && at; steps++, at = at.previous) if (at.text === "(" || at.text === "[") return at;
  return undefined;
}

function isOpening(token: Token): boolean {
  return quoteMarkedBy(token)?.open === token;
}

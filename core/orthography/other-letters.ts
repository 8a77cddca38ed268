import { peelings } from "../clitics.ts";
import type { Flaw, FlawKind } from "./flaw.ts";
import type { WordSource } from "./words.ts";

/**
 * Slips that change the skeleton: the seat of a hamza, the silent alif, ت for ة, ى for ا, ض for ظ. A word is only flagged
 * when it is none itself, or hardly ever written, and exactly one such change makes it a common one.
 */
export function fromOtherLetters(form: string, words: WordSource): Flaw | undefined {
  const written = words.count(form);
  const inDictionary = words.inDictionary(form);
  for (const { kind, candidates, safe, least, ratio } of changesOf(form, inDictionary, words)) {
    const known = candidates.filter((candidate) => words.count(candidate) >= least && words.inDictionary(candidate));
    known.sort((a, b) => words.count(b) - words.count(a));
    const [best] = known;
    if (best === undefined || words.count(best) < ratio * Math.max(written, 0.5)) continue;
    const evidence = { by: "figures", written, right: words.count(best) } as const;
    return { kind, spellings: known, safe: safe && known.length === 1 && !inDictionary, needsContext: false, evidence };
  }
  return undefined;
}

interface Change {
  readonly kind: FlawKind;
  readonly candidates: readonly string[];
  readonly safe: boolean;
  /** How often the correction must occur at least, and how many times as often as what is written. */
  readonly least: number;
  readonly ratio: number;
}

function changesOf(form: string, inDictionary: boolean, words: WordSource): readonly Change[] {
  const found: Change[] = [];
  if (!inDictionary) {
    const seats = peelings(form).some(({ stem }) => words.isAccepted(stem)) ? [] : otherSeats(form);
    if (seats.length > 0) found.push({ kind: "hamza-seat", candidates: seats, safe: true, least: 10, ratio: 10 });
    if (form.endsWith("و") && form.length > 3) found.push({ kind: "alif-fariqa", candidates: [`${form}ا`], safe: true, least: 10, ratio: 10 });
    if (form.endsWith("وا") && form.length > 4) found.push({ kind: "alif-fariqa", candidates: [form.slice(0, -1)], safe: true, least: 5, ratio: 5 });
    if (/ات$/.test(form)) found.push({ kind: "ta-marbuta", candidates: [`${form.slice(0, -1)}ة`], safe: true, least: 50, ratio: 20 });
    if (/اة$/.test(form)) found.push({ kind: "ta-marbuta", candidates: [`${form.slice(0, -1)}ت`], safe: true, least: 100, ratio: 100 });
    const swapped = swaps(form);
    if (swapped.length > 0) found.push({ kind: "misspelling", candidates: swapped, safe: false, least: 100, ratio: 50 });
  } else if (/^[وف]?[نأ].{2,4}وا$/.test(form)) {
    // نرجوا: the first person has no waw of the plural.
    found.push({ kind: "alif-fariqa", candidates: [form.slice(0, -1)], safe: false, least: 5, ratio: 5 });
  }
  // Only verbs of three letters are confused so: دعى, نمى.
  if (/^[وف]?..ى$/.test(form)) found.push({ kind: "alif-maqsura", candidates: [`${form.slice(0, -1)}ا`], safe: false, least: 100, ratio: 50 });
  return found;
}

const SEATS = "ءأؤئ";
/** Before a pronoun the seat follows the case: أعضاءه, أعضاؤه, أعضائه. */
const BY_CASE = /ا[ءؤئ](?:ه|ها|هم|هن|هما|نا|كم|ك|ي)$/;

/** The same word with its hamza on another seat: تفائل, شيئ, بطئ, شاطىء. */
function otherSeats(form: string): readonly string[] {
  if (BY_CASE.test(form)) return [];
  if (/[ىي]ء$/.test(form)) return [`${form.slice(0, -2)}ئ`];
  const found: string[] = [];
  for (let at = 1; at < form.length; at++) {
    if (!SEATS.includes(form.charAt(at))) continue;
    const [head, tail] = [form.slice(0, at), form.slice(at + 1)];
    for (const seat of SEATS) {
      // مسئول and مسؤول are both accepted, and رءوس beside رؤوس.
      if (seat === form.charAt(at) || (tail.startsWith("و") && "ءؤئ".includes(seat) && "ءؤئ".includes(form.charAt(at)))) continue;
      found.push(head + seat + tail);
    }
    if (form.endsWith("ئ") && at === form.length - 1) found.push(`${head}يء`);
  }
  return found;
}

/** The two letters that most speakers pronounce alike. */
function swaps(form: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < form.length; at++) {
    const other = form.charAt(at) === "ض" ? "ظ" : form.charAt(at) === "ظ" ? "ض" : undefined;
    if (other) found.push(form.slice(0, at) + other + form.slice(at + 1));
  }
  return found;
}

import { attach, hasArticle, peelings } from "../clitics.ts";
import type { Reading } from "../lexicon.ts";
import { readingsOf } from "../readings.ts";
import { isBareWord } from "./bare-words.ts";
import {
  isPeelable,
  looksArabic,
  restorationsInDictionary,
  restorationsInside,
  restorationsInTables,
  type Weighed,
  type Weighing,
  weighings,
} from "./candidates.ts";
import { type Difference, differences } from "./differences.ts";
import { type Flaw, type FlawKind, flawKinds } from "./flaw.ts";
import { fromForeignLetters } from "./foreign-letters.ts";
import { isInnaForm } from "./inna.ts";
import { joinedWords } from "./joined.ts";
import { openWord } from "./open-words.ts";
import { fromOtherLetters } from "./other-letters.ts";
import { fromShape } from "./shape.ts";
import { hamzaAboveWasl } from "./wasl.ts";
import type { WordSource } from "./words.ts";

/** What can be said of a form without its sentence. */
export interface Judgement {
  /** Undefined: nothing is wrong with it, or nobody can tell. */
  readonly flaw: Flaw | undefined;
  /** Neither figures nor dictionary know it. */
  readonly unknown: boolean;
  /** A hamza between alif and a pronoun, not written for the genitive: its sentence decides on the case (أعضاءه). */
  readonly byCase: boolean;
  /** It never occurs in the figures. */
  readonly unseen: boolean;
  /** It is إن or أن, with clitics and pronoun: its sentence decides. */
  readonly inna: boolean;
}

const RIGHT: Judgement = { flaw: undefined, unknown: false, byCase: false, unseen: false, inna: false };
const INNA: Judgement = { ...RIGHT, inna: true };
/** Below this, the figures' words are mostly names and slips. */
const RARE = 20;
const BY_CASE = /..ا[ءؤ](?:ه|ها|هم|هن|هما|نا|كم)$/;
/** No word of the language is longer, clitics and all: أفاستسقيناكموها has 15 letters. */
const LONGEST = 18;

/**
 * Decides from the form alone whether it is misspelt and how it should be spelt. Letters that are none of Arabic come
 * first, then a table, then the figures (a spelling of the same skeleton that is many times as common), then, for what
 * the figures do not know, the dictionary and the words that the form may have been run together from.
 */
export function judge(form: string, words: WordSource): Judgement {
  const foreign = fromForeignLetters(form, words);
  if (foreign) return { ...RIGHT, flaw: foreign };
  if (form.length < 2 || form.length > LONGEST) return RIGHT;
  if (isInnaForm(form)) return INNA;
  const count = words.count(form);
  const unknown = count < RARE && !words.inDictionary(form);
  const flaw =
    fromTable(form, words) ??
    fromShape(form, words) ??
    fromFigures(form, words) ??
    hamzaAboveWasl(form, words) ??
    fromOtherLetters(form, words) ??
    fromDictionary(form, words) ??
    joinedWords(form, words) ??
    (unknown ? foreignInitial(form, words) : undefined) ??
    openWord(form, words);
  const byCase = BY_CASE.test(form);
  return flaw || unknown || byCase || count === 0 ? { flaw, unknown, byCase, unseen: count === 0, inna: false } : RIGHT;
}

function fromTable(form: string, words: WordSource): Flaw | undefined {
  for (const { prefix, stem } of peelings(form)) {
    const entry = words.misspelling(stem);
    if (!entry || !mayStandBefore(prefix, stem, entry.family)) continue;
    // سيدة is a word, and no س before يدة; of two readings the commoner counts.
    const right = attach(prefix, entry.spellings[0] as string);
    if (prefix !== "" && (words.count(form) > words.count(right) || words.analyses(form).some(({ pos }) => pos !== "name"))) continue;
    const kind = flawKinds.find((kind) => kind === entry.family);
    if (!kind) return undefined;
    return { kind, spellings: entry.spellings.map((spelling) => attach(prefix, spelling)), safe: entry.safe, needsContext: false, evidence: { by: "table" } };
  }
  return undefined;
}

/** Clitics that a misspelt word may have: any before a longer word, only the conjunctions before a short one or a verb. */
function mayStandBefore(prefix: string, stem: string, family: string): boolean {
  if (/^[وف]?$/.test(prefix)) return true;
  return stem.length >= 4 && !/[سك]$/.test(prefix) && family !== "alif-fariqa" && family !== "alif-maqsura";
}

function fromFigures(form: string, words: WordSource): Flaw | undefined {
  for (const weighing of weighings(form, words)) {
    // A word of the tables is not peeled: فاخرا is no ف + آخرا.
    if (weighing.prefix !== "" && words.analyses(form).some(({ pos }) => pos !== "name")) return undefined;
    // No article stands before إن and أن: الوان is no ال + وأن.
    if (hasArticle(weighing.prefix) && isInnaForm(weighing.stem)) continue;
    const flaw = fromWeighing(form, weighing, words);
    if (flaw) return flaw;
    // A clitic more is peeled only of what has never been written so.
    if (weighing.written > 0 || words.inDictionary(form)) return undefined;
  }
  return undefined;
}

function fromWeighing(form: string, weighing: Weighing, words: WordSource): Flaw | undefined {
  const [best] = weighing.others;
  if (!best) return undefined;
  const { prefix, stem, written } = weighing;
  const found = differences(stem, best.stem);
  const right = attach(prefix, best.stem);
  const verdict = verdictOn({ form, weighing, best, written, ratio: best.count / Math.max(written, 0.5), right, words }, found);
  if (!verdict) return undefined;
  const rivals = isAccepted(right, words) ? [] : rivalsOf(form, right, words);
  return {
    kind: verdict.kind,
    spellings: [right, ...rivals.map(({ whole }) => whole)],
    safe: verdict.safe && rivals.reduce((sum, { share }) => sum + share, 0) * 33 < 1,
    needsContext: verdict.needsContext ?? false,
    evidence: { by: "figures", written, right: best.count },
  };
}

const WELL_KNOWN = 100;

/**
 * Other words that the form may stand for, and how common they are beside the best: at every level of peeling, for
 * للانفاق may be meant for أنفاق although only للإنفاق is met so. They count where the dictionary has them; another
 * spelling of the same word (أسبانيا, إسبانيا) is no rival.
 */
function rivalsOf(form: string, right: string, words: WordSource): readonly { readonly whole: string; readonly share: number }[] {
  const found = new Map<string, number>();
  for (const { prefix, stem, others } of weighings(form, words)) {
    const best = others.find((other) => attach(prefix, other.stem) === right);
    if (!best) continue;
    for (const { stem: other, count } of others) {
      const whole = attach(prefix, other);
      if (whole === right || count * 100 <= best.count || !isRestoration(stem, other)) continue;
      // A name has several spellings: آندي and أندي.
      if (!words.inDictionary(whole) && count * 4 < best.count) continue;
      found.set(whole, Math.max(found.get(whole) ?? 0, count / best.count));
    }
    // What is common with its clitics needs no other evidence: الأحداث.
    if (best.count >= WELL_KNOWN) break;
  }
  return [...found].map(([whole, share]) => ({ whole, share })).sort((a, b) => b.share - a.share);
}

/** Another word that the written one may stand for: it differs in the same way, a hamza more. */
function isRestoration(stem: string, other: string): boolean {
  return differences(stem, other).every((difference) => difference === "alif-bare" || difference === "seat-bare");
}

interface Case {
  readonly form: string;
  readonly weighing: Weighing;
  readonly best: Weighed;
  readonly written: number;
  /** How many times as common the best spelling is as the one written. */
  readonly ratio: number;
  readonly right: string;
  readonly words: WordSource;
}

interface Verdict {
  readonly kind: FlawKind;
  readonly safe: boolean;
  readonly needsContext?: boolean;
}

function verdictOn(given: Case, found: readonly Difference[]): Verdict | undefined {
  const kinds = new Set(found);
  const only = (...allowed: readonly Difference[]): boolean => found.every((difference) => allowed.includes(difference));
  if (kinds.has("alif-bare") || kinds.has("seat-bare")) {
    if (!only("alif-bare", "seat-bare", "ha-for-ta", "ya-for-maqsura", "maqsura-for-ya")) return undefined;
    return missingHamza(given, kinds) ?? hamzaByContext(given);
  }
  if (found.length !== 1) return undefined;
  switch (found[0]) {
    case "wasl":
      return hamzaOnWasl(given);
    case "alif-moved":
      return wrongAlifHamza(given);
    case "ha-for-ta":
      return haForTa(given);
    case "ta-for-ha":
      return given.ratio >= 50 && given.best.count >= 50 && !hasArticle(given.weighing.prefix) && given.weighing.prefix === "" && !given.form.startsWith("ال")
        ? { kind: "ta-marbuta", safe: false, needsContext: true }
        : undefined;
    case "maqsura-for-ya":
      return maqsuraForYa(given);
    case "ya-for-maqsura":
      return yaForMaqsura(given);
    default:
      return undefined;
  }
}

/** إلى with a pronoun looks like a word with the article. */
const TO_HIM = /^[وف]?إلي(?:ه|ها|هم|هما|هن|ك|كم|نا)$/;

/** The first letter that differs stands inside the word, not at its beginning or after its clitics. */
function isMedial(stem: string, right: string): boolean {
  let at = 0;
  while (stem[at] === right[at]) at++;
  return !/^[وف]?[بلك]?(?:ال|ل)?$/.test(stem.slice(0, at));
}

function missingHamza({ form, weighing, best, ratio, right, words }: Case, kinds: ReadonlySet<Difference>): Verdict | undefined {
  const { prefix, stem } = weighing;
  if (!kinds.has("seat-bare") && isTabledWord(form, weighing, best, ratio, words)) return { kind: "missing-hamza", safe: true };
  if (best.count < 5 || ratio < 4 || (best.count < RARE && !words.inDictionary(right))) return undefined;
  if (kinds.has("seat-bare") && (ratio < 50 || best.count < 100 || !words.inDictionary(right))) return undefined;
  // ال is the article where what follows is a word: الباني is no ألباني.
  const article = /^[وفبلك]{0,2}ال(?=..)/.exec(stem)?.[0];
  if (article !== undefined && !best.stem.startsWith(article) && !TO_HIM.test(best.stem)) {
    const rest = stem.slice(article.length);
    if (ratio < 20 || (!isInnaForm(rest) && words.count(rest) * 20 >= best.count)) return undefined;
  }
  // Inside a word hamza is dropped less often, and راي and شان are names too.
  if (isMedial(stem, best.stem) && ((stem.length < 5 && ratio < 10) || (ratio < 50 && words.inDictionary(form)))) return undefined;
  // ب, ل and ك may be the word's first letter: لازمة is no لأزمة.
  if (prefix === "" && /^[وف]?[بل]ا/.test(stem) && kinds.has("alif-bare") && (stem.length < 4 || (words.inDictionary(form) && ratio < 100))) return undefined;
  const withoutConjunction = prefix === "" && /^[وف]ا/.test(stem) ? 1 : 0;
  const [bare, hamzated] = [stem.slice(withoutConjunction), best.stem.slice(withoutConjunction)];
  const known = words.analyses(bare).filter(({ pos }) => pos !== "name");
  // اعتقد and انطلاق are words, whatever the figures say of أعتقد.
  if (known.some(({ tense }) => tense !== "imperative")) return undefined;
  if ((known.length > 0 || words.inDictionary(form)) && isBareWord(bare, hamzated, words)) return undefined;
  const unknown = !words.inDictionary(form);
  const sure = unknown ? ratio >= 5 && (best.count >= 20 || words.inDictionary(right)) : ratio >= 8 && best.count >= 20;
  return { kind: "missing-hamza", safe: sure };
}

/** So many times as common is the spelling of the tables at least. */
const SOMEWHAT = 1.2;

/** A name or loan word that the tables have with its hamza, and that is no word without it: ابراهيم, انفلونزا, which the press often writes so. */
function isTabledWord(form: string, { prefix, stem }: Weighing, best: Weighed, ratio: number, words: WordSource): boolean {
  // برايف is no ب + رائف: a name is peeled of a preposition only where it is long.
  if (
    ratio < SOMEWHAT ||
    stem.length < (/^[وف]?$/.test(prefix) ? 5 : 6) ||
    isAccepted(best.stem, words) ||
    words.inDictionary(form) ||
    readingsOf(form, words).length > 0
  )
    return false;
  return words.analyses(best.stem).length > 0;
}

/** What the form alone does not settle (تامين, رايت, اثر), where both are words or the press often drops the hamza. */
function hamzaByContext({ best, written, right, form, words }: Case): Verdict | undefined {
  if (best.count < RARE || best.count < written || form.length < 3 || !words.inDictionary(right)) return undefined;
  return { kind: "missing-hamza", safe: false, needsContext: true };
}

function hamzaOnWasl({ weighing: { stem, prefix }, best, ratio, words, form, right }: Case): Verdict | undefined {
  if (isAccepted(form, words)) return undefined;
  if (!stem.startsWith("إ") && !(prefix === "" && isAfterArticle(stem, "إ"))) return undefined;
  if (ratio < 4 || best.count < 5 || stem.length < 3) return undefined;
  if (!words.inDictionary(right) && words.inDictionary(form)) return undefined;
  return { kind: "hamza-on-wasl", safe: words.inDictionary(right) && stem.length >= 4 };
}

function isAccepted(form: string, words: WordSource): boolean {
  return peelings(form).some(({ stem }) => words.isAccepted(stem));
}

/** The letter stands right after an article that the figures count as part of the word: الإستخدام, بالإستخدام. */
function isAfterArticle(stem: string, letter: string): boolean {
  const at = stem.indexOf(letter);
  return at > 0 && stem.slice(0, at).length <= 4 && /^[وف]?(?:[بك]?ال|لل?|ب|و|ف)$/.test(stem.slice(0, at));
}

function wrongAlifHamza({ weighing: { stem }, best, ratio, right, form, words }: Case): Verdict | undefined {
  // إ is never meant for آ, but begins many foreign names.
  if (isAccepted(form, words) || (form.includes("إ") && right.includes("آ"))) return undefined;
  if (stem.length < 4 || ratio < 20 || best.count < 20 || words.inDictionary(form) || !words.inDictionary(right)) return undefined;
  return { kind: "wrong-alif-hamza", safe: stem.length >= 5 && ratio >= 50 };
}

function haForTa({ weighing: { prefix, stem, written }, best, ratio, form, right, words }: Case): Verdict | undefined {
  // No word has the article and a possessive pronoun: with the article ه can only be a radical, as in الوجه.
  if (hasArticle(prefix) || /^[وف]?(?:[بك]?ال|لل)...+$/.test(stem)) {
    return ratio >= 10 && best.count >= 10 ? { kind: "ta-marbuta", safe: ratio >= 50 || !words.inDictionary(form) } : undefined;
  }
  if (written === 0 && best.count >= 10 && /...يه$/.test(stem) && words.count(stem.slice(0, -1)) > 0) return { kind: "ta-marbuta", safe: true };
  const possessor = possessorOf(form, right, words);
  // رائجه, مغلوطه: an adjective that nobody has ever written with a pronoun.
  if (possessor === "none" && written === 0 && best.count >= 5) return { kind: "ta-marbuta", safe: best.count >= 10 };
  // The feminine of a nisba has no possessor: شخصيه. Nor has a word that is none without its ending: مدينه is no مدين of his.
  const nisba = stem.endsWith("يه") && stem.length > 4 && written * 300 < best.count;
  const alive = words.count(stem.slice(0, -1)) * 100 >= best.count && possessor !== "none";
  if (ratio >= 50 && best.count >= 50 && (nisba || !alive)) return { kind: "ta-marbuta", safe: possessor !== "rare" };
  // نسخه, معاهده: who means his copies is the first in millions of words. Of people one says whose they are: مراقبه.
  if (written === 0 && best.count >= WITHOUT_POSSESSOR && possessor !== "usual") return { kind: "ta-marbuta", safe: false };
  return ratio >= 100 && best.count >= 100 ? { kind: "ta-marbuta", safe: ratio >= 200, needsContext: true } : undefined;
}

/** So common is a word in ة whose ه, which the figures never have, is a slip. */
const WITHOUT_POSSESSOR = 30;

/** Forms of the verb that take no object, nor do their participles. */
const INTRANSITIVE: ReadonlySet<number> = new Set([5, 6, 7, 9]);

/**
 * Whether ه may be somebody's, as far as the tables know: a noun or a verb is without it, an adjective has no possessor,
 * and a participle seldom. "unknown": the tables do not know the word.
 */
function possessorOf(form: string, right: string, words: WordSource): "usual" | "likely" | "rare" | "none" | "unknown" {
  const readings = readingsOf(form, words);
  if (readings.length === 0 || readingsOf(right, words).length === 0) return "unknown";
  const found = new Set(readings.map(possessionOf));
  if (found.has("usual")) return "usual";
  if (found.has("likely")) return "likely";
  // هائل and خاص are participles by their shape alone.
  const adjective = readings.some(({ pos, suffix }) => pos === "adjective" && suffix !== "");
  return found.has("rare") && !adjective ? "rare" : "none";
}

function possessionOf({ pos, suffix, human, possessed, tense, verbForm, number }: Reading): "usual" | "likely" | "rare" | "none" {
  if (pos === "name" || tense === "imperative" || (pos === "masdar" && number === "dual")) return "none";
  if (suffix === "") return "likely";
  if (pos === "participle") return INTRANSITIVE.has(verbForm) ? "none" : "rare";
  if (human || possessed) return "usual";
  return pos === "adjective" ? "none" : "likely";
}

function maqsuraForYa({ best, ratio, right, form, words }: Case): Verdict | undefined {
  if (best.count < 20) return undefined;
  // دعى is meant for دعا, not for دعي.
  if (words.count(`${form.slice(0, -1)}ا`) > best.count) return undefined;
  const unknown = !words.inDictionary(form);
  if (ratio < (unknown ? 10 : 100) || (!words.inDictionary(right) && ratio < 50)) return undefined;
  return { kind: "alif-maqsura", safe: unknown && ratio >= 20 };
}

/** Words that are right with ى and with ي; only their sentence can tell. */
const OPEN_TO_CONTEXT: ReadonlySet<string> = new Set(["علي", "لدي", "إلي"]);

function yaForMaqsura({ weighing: { stem }, best, ratio, form, words }: Case): Verdict | undefined {
  if (ratio < 100 || best.count < 100 || OPEN_TO_CONTEXT.has(stem)) return undefined;
  const unknown = !words.inDictionary(form);
  // أنهي and أري are verbs of the first person.
  const present = readingsOf(form, words).some(({ tense, person }) => tense === "present" && person === 1);
  if (unknown || (ratio >= 300 && !present)) return { kind: "alif-maqsura", safe: !present };
  return { kind: "alif-maqsura", safe: false, needsContext: !stem.startsWith("ال") };
}

/** What nobody has written and no table has, with the hamzas that the tables have: اوفد, تاخروا, ارنستو. */
function fromTables(form: string, words: WordSource): Flaw | undefined {
  if (form.length < 4 || words.count(form) > 0 || readingsOf(form, words).length > 0) return undefined;
  const spellings = restorationsInTables(form, words);
  if (spellings.length === 0) return undefined;
  const name = spellings.some((right) => words.analyses(right).some(({ pos }) => pos === "name"));
  // The dictionary has rare imperatives; ال may be the article, or of another name: اليزيه.
  const safe =
    spellings.length === 1 && !words.inDictionary(form) && !/^[وف]?ال/.test(form) && restorationsInside(form, words).every((other) => other === spellings[0]);
  return { kind: "missing-hamza", spellings, safe, needsContext: false, evidence: { by: name ? "table" : "dictionary" } };
}

/** A foreign name has no hamzat wasl; before a long vowel its first letter can only be إ or أ: ايزيكويل, اوغوستو. */
function foreignInitial(form: string, words: WordSource): Flaw | undefined {
  const match = /^((?:[وف]?ال)?)ا([يو].{3,})$/.exec(form);
  if (!match || words.count(form) > 0) return undefined;
  const [, head = "", rest = ""] = match;
  const spellings = (rest.startsWith("ي") ? ["إ", "أ"] : ["أ", "إ"]).map((alif) => head + alif + rest);
  return { kind: "missing-hamza", spellings, safe: false, needsContext: false, evidence: { by: "shape" } };
}

/** An adjective in ي and nothing else that takes a pronoun: no قاضيه, no لاعبيه. */
function isNisba(form: string, words: WordSource): boolean {
  const readings = readingsOf(form, words).filter(({ pos, number }) => pos !== "name" && !(pos === "masdar" && number === "dual"));
  return readings.length > 0 && readings.every(({ pos, lemma, human }) => pos === "adjective" && lemma.endsWith("ي") && !human);
}

/** Words that neither figures nor dictionary know as written, and that the dictionary knows with a hamza, in one way. */
function fromDictionary(form: string, words: WordSource): Flaw | undefined {
  const nisba = nisbaWithHa(form, words);
  if (nisba) return nisba;
  const tabled = fromTables(form, words);
  if (tabled) return tabled;
  if (
    form.length < 5 ||
    isAccepted(form, words) ||
    words.inDictionary(form) ||
    words.sameSkeleton(form).some(({ form: known, count }) => (known === form ? count > 0 : count >= 5))
  )
    return undefined;
  // ارتاه may lack the hamza that it has inside.
  const first = form.includes("ا") ? restorationsInDictionary(form, words) : [];
  const inside = restorationsInside(form, words);
  const restored = [...first, ...inside];
  if (first.length > 0 || (inside.length === 1 && looksArabic(form))) {
    return { kind: "missing-hamza", spellings: restored, safe: restored.length === 1, needsContext: false, evidence: { by: "dictionary" } };
  }
  for (const { prefix, stem } of peelings(form)) {
    if (!isPeelable(prefix, stem) || !stem.startsWith("إ")) continue;
    const right = attach(prefix, `ا${stem.slice(1)}`);
    if (words.inDictionary(right)) return { kind: "hamza-on-wasl", spellings: [right], safe: true, needsContext: false, evidence: { by: "dictionary" } };
  }
  return undefined;
}

/** No word has the article and a possessive pronoun, nor has a nisba one. The dictionary lacks many nisbas. */
function nisbaWithHa(form: string, words: WordSource): Flaw | undefined {
  if (/....يه$/.test(form) && words.count(form) === 0 && isNisba(form.slice(0, -1), words)) {
    return { kind: "ta-marbuta", spellings: [`${form.slice(0, -1)}ة`], safe: true, needsContext: false, evidence: { by: "shape" } };
  }
  if (!/^[وف]?(?:[بك]?ال|لل)....*ه$/.test(form) || words.inDictionary(form)) return undefined;
  const right = `${form.slice(0, -1)}ة`;
  // A nisba has a masculine; الإليزيه and البيرينيه are names.
  const known =
    words.inDictionary(right) || (words.count(form) === 0 && (words.count(right) > 0 || (/...يه$/.test(form) && words.count(form.slice(0, -1)) > 0)));
  return known ? { kind: "ta-marbuta", spellings: [right], safe: true, needsContext: false, evidence: { by: "dictionary" } } : undefined;
}

import type { WordSource } from "./words.ts";

/** Endings of imperatives and of pronouns on them, the longest first. */
const IMPERATIVE_ENDINGS = ["وها", "وهم", "وه", "وا", "ني", "ها", "هم", "نا", "ه", "ي", "ا"];
/** Endings of the past and of nouns, pronouns among them. */
const ENDINGS = ["تها", "تهم", "ناها", "ته", "هما", "كما", "هن", "كم", "تم", "تا", "ون", "ين", "ان", "ات", "ية", "ك", "ت", "ن", "ة", ...IMPERATIVE_ENDINGS];
/** What follows the alif of the forms VII to X: انـ, افتعل with its ت, ط or د, استفعل. */
const WASL_SHAPE = /^(?:ن...?|ست...?|.[تطد]..?|[تطد]...?|زد..)$/;
/** Three letters of a strong root: neither hollow (عيد) nor defective (حدى), and not of the kind that drops its first (وفد). */
const STRONG = /^[^اوىيء][^اويى][^اىيو]$/;
/** Fewer are slips. */
const ATTESTED = 10;

/**
 * Whether a word that begins with a bare alif is right so although the same letters with a hamza are commoner: a verb
 * of the forms VII to X (اعتقد beside أعتقد), or an imperative of the first form (اطلب beside أطلب). The figures tell
 * from the verb's other inflections: of أعلن there is أعلنت, of أطلب there is no أطلبت.
 */
export function isBareWord(stem: string, right: string, words: WordSource): boolean {
  if (!stem.startsWith("ا") || !/^[أإ]/.test(right)) return false;
  const bases = basesOf(stem, ENDINGS);
  if (bases.some((base) => base !== stem && isCommonBare(base, right, words))) return true;
  // What takes the article is no verb of the first person: الأوسع, الأمني, and with a pronoun أنفسهم.
  if (basesOf(right, ENDINGS).some((base) => words.count(`ال${base}`) >= ATTESTED)) return false;
  return bases.some((base) => isWaslVerb(base, words)) || basesOf(stem, IMPERATIVE_ENDINGS).some((base) => isImperative(base, words));
}

/** The word itself and what is left of it without an ending. */
function basesOf(stem: string, endings: readonly string[]): readonly string[] {
  return [stem, ...endings.filter((ending) => stem.endsWith(ending) && stem.length - ending.length >= 4).map((ending) => stem.slice(0, -ending.length))];
}

function presentOf(rest: string, words: WordSource): number {
  return words.count(`ي${rest}`) + words.count(`ت${rest}`);
}

function isWaslVerb(base: string, words: WordSource): boolean {
  const rest = base.slice(1);
  return rest.length >= 4 && WASL_SHAPE.test(rest) && presentOf(rest, words) >= 3;
}

function isImperative(base: string, words: WordSource): boolean {
  const rest = base.slice(1);
  if (!STRONG.test(rest) || presentOf(rest, words) < 3) return false;
  const pastOfFormIv = ["ت", "وا", "ته", "تها", "ها"].reduce((sum, ending) => sum + words.count(`أ${rest}${ending}`), 0);
  // حكم is a hundred times as common as أحكمت: احكم is most likely its imperative.
  return pastOfFormIv < 3 || pastOfFormIv * 10 < words.count(rest) + words.count(`${rest}ت`);
}

/** The word without its ending is mostly written without hamza: اطلاعهم of اطلاع. */
function isCommonBare(base: string, right: string, words: WordSource): boolean {
  const bare = words.count(base);
  return bare >= 20 && bare * 4 >= words.count(right.charAt(0) + base.slice(1));
}

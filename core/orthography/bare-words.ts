import type { WordSource } from "./words.ts";

/** Endings of verbs and nouns, the longest first; pronouns among them. */
const ENDINGS = [
  "وها",
  "وهم",
  "تها",
  "تهم",
  "ناها",
  "ته",
  "وه",
  "هما",
  "كما",
  "ها",
  "هم",
  "هن",
  "كم",
  "نا",
  "تم",
  "تا",
  "وا",
  "ون",
  "ين",
  "ان",
  "ات",
  "ية",
  "ه",
  "ك",
  "ي",
  "ت",
  "ا",
  "ن",
  "ة",
];
/** Fewer are slips. */
const ATTESTED = 10;

/** Shapes of the forms VII to X after their alif: انـ, افتعل with its ت, ط or د, استفعل. */
const WASL_SHAPE = /^(?:ن...?|ست...?|.[تطد]..?|[تطد]...?|زد..)$/;

/**
 * Whether a word that begins with a bare alif is right so although the same letters with a hamza are commoner: a verb
 * of the forms VII to X (اعتقد beside أعتقد), or an imperative of the first form (اطلب beside أطلب). The figures tell
 * from the verb's other inflections: of أعلن there is أعلنت, of أطلب there is no أطلبت.
 */
export function isBareWord(stem: string, right: string, words: WordSource): boolean {
  if (!stem.startsWith("ا") || !/^[أإ]/.test(right)) return false;
  // What takes the article is no verb of the first person: الأوسع, الأمني.
  if (words.count(`ال${right}`) >= ATTESTED) return false;
  return basesOf(stem).some((base) => isBareVerb(base, words)) || basesOf(stem).some((base) => base !== stem && isCommonBare(base, right, words));
}

/** The word itself and what is left of it without an ending. */
function basesOf(stem: string): readonly string[] {
  return [stem, ...ENDINGS.filter((ending) => stem.endsWith(ending) && stem.length - ending.length >= 4).map((ending) => stem.slice(0, -ending.length))];
}

function isBareVerb(base: string, words: WordSource): boolean {
  const rest = base.slice(1);
  const present = words.count(`ي${rest}`) + words.count(`ت${rest}`);
  if (present < 3) return false;
  if (WASL_SHAPE.test(rest) && rest.length >= 4) return true;
  if (rest.length !== 3) return false;
  const pastOfFormIv = ["ت", "وا", "ته", "تها", "ها"].reduce((sum, ending) => sum + words.count(`أ${rest}${ending}`), 0);
  // حكم is a hundred times as common as أحكمت: احكم is most likely its imperative.
  return pastOfFormIv < 3 || pastOfFormIv * 10 < words.count(rest) + words.count(`${rest}ت`);
}

/** The word without its ending is mostly written without hamza: اطلاعهم of اطلاع. */
function isCommonBare(base: string, right: string, words: WordSource): boolean {
  const bare = words.count(base);
  return bare >= 20 && bare * 4 >= words.count(right.charAt(0) + base.slice(1));
}

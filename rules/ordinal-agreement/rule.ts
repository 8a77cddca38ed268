import { defineRule, nextWord, previousVisible, previousWord, type Reading, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

type Gender = "m" | "f";

/** Masculine ordinals with the article; الأول has a feminine of its own. */
const ORDINALS: readonly string[] = "الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split(" ");
const TEEN: Readonly<Record<Gender, string>> = { m: "عشر", f: "عشرة" };
/** Ordinals that name an hour or a day by themselves: الرابعة عصرا, الرابع من أيار. */
const BY_ITSELF = /^(?:صباحا|مساء|ظهرا|عصرا|ليلا|فجرا|والنصف|والربع|إلا|بتوقيت|بعد|قبل|على|في)$/;

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "error",
  page,
  check({ document, report }) {
    for (const masculine of ORDINALS) {
      for (const [gender, form] of [
        ["m", masculine],
        ["f", `${masculine}ة`],
      ] as const) {
        for (const token of document.vocabulary.get(form) ?? []) {
          const teen = teenAfter(token);
          const noun = masculine === "الحادي" || (!teen && byItself(token)) ? undefined : nounBefore(token);
          if (teen && teen.form !== TEEN[gender]) {
            const right = `${form} ${TEEN[gender]}`;
            const edits = [{ start: teen.start, end: teen.end, text: TEEN[gender] }];
            report({ at: { start: token.start, end: teen.end }, message: "teen", data: { right }, fixes: [{ safety: "unsafe", edits }] });
          } else if (noun && noun.gender !== gender && !teen) {
            const right = gender === "m" ? `${masculine}ة` : masculine;
            const edits = [{ start: token.start, end: token.end, text: right }];
            report({ at: token, message: "noun", data: { noun: noun.form, right }, fixes: [{ safety: "unsafe", edits }] });
          }
        }
      }
    }
  },
});

/** عشر or عشرة right after, unless it counts something: في المساء الثاني عشرة لاعبين. */
function teenAfter(token: Token): Token | undefined {
  const next = nextWord(token);
  if (!next || (next.form !== TEEN.m && next.form !== TEEN.f)) return undefined;
  const counted = nextWord(next);
  return counted?.readings.some(({ pos, number, prefix }) => (pos === "noun" || pos === "masdar") && number === "plural" && prefix === "") ? undefined : next;
}

function byItself(token: Token): boolean {
  const next = nextWord(token);
  // الرابع من أيار is a day, السابع من المبنى is none.
  if (next?.form === "من") return nextWord(next)?.form.startsWith("ال") !== true;
  return next !== undefined && BY_ITSELF.test(next.form);
}

/** An adjective, after which the ordinal describes another noun; broken plurals of adjectives are read into nouns (سني in السنة). */
function describes({ pos, number }: Reading): boolean {
  return (pos === "adjective" || pos === "participle") && number !== "plural";
}

/** The definite noun that an ordinal describes, where nothing before it could be described instead: وزير الخارجية الأول. */
function nounBefore(token: Token): { readonly form: string; readonly gender: Gender } | undefined {
  const noun = previousWord(token);
  if (!noun) return undefined;
  const nouns = noun.readings.filter(({ pos }) => pos === "noun" || pos === "masdar");
  if (nouns.length === 0 || noun.readings.some(describes)) return undefined;
  if (!nouns.every(({ prefix, number, human }) => prefix.endsWith("ال") && number === "singular" && !human)) return undefined;
  const [first] = nouns;
  if (!first?.gender || nouns.some(({ gender }) => gender !== first.gender)) return undefined;
  const governed = /^[وف]?[بك]ال/.test(noun.form);
  const before = previousVisible(noun);
  const preposition = before?.kind === "word" && before.readings.some(({ particle }) => particle === "preposition");
  return governed || preposition || before === undefined ? { form: noun.form, gender: first.gender } : undefined;
}

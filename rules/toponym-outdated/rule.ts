import { type Document, defineRule, isNamePart, type Mention, nextWord, oneOrAll, sentenceAt, type Token } from "../../core/index.ts";
import { page } from "./page.ts";
import renamed from "./renamed.tsv";

interface Renaming {
  readonly right: string;
  readonly year: number;
  /** The old name lives on in history: only a text that dates itself after the change is meant. */
  readonly dated: boolean;
}

const RENAMED: ReadonlyMap<string, Renaming> = new Map(
  renamed
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"))
    .map(([old = "", right = "", year, dated]) => [old, { right, year: Number(year), dated: dated === "dated" }]),
);

/** Words of a sentence that speaks of the name or of the past, where the old name is in place. */
const OF_THE_PAST: ReadonlySet<string> = new Set(
  (
    "سابقا سابقاً سابقًا السابق السابقة آنذاك حينها حينذاك قديما قديمة القديم القديمة تسمى يسمى سميت سمي اسم اسمها اسمه الاسم باسم " +
    "المعروفة المعروف تعرف عرفت تغيير غيرت تغير مملكة الإسكندر استعمار الاستعمار الحرب"
  ).split(" "),
);

export const rule = defineRule({
  scope: "document",
  category: "consistency",
  severity: "information",
  page,
  check({ document, report }) {
    const places = document.names.filter(({ kind }) => kind === "place");
    const written = new Set(places.flatMap(({ mentions }) => mentions.map(({ spelling }) => spelling)));
    const old = places.flatMap(({ mentions }) => mentions.filter((mention) => RENAMED.has(mention.spelling) && !mention.token.marked && isPlace(mention)));
    if (old.length === 0) return;
    const year = document.publication?.year ?? latestYearOf(document);
    const outdated = old.filter((mention) => {
      const { right, year: since, dated } = RENAMED.get(mention.spelling) as Renaming;
      // Who writes both names knows them; a text from before the change is right.
      return !written.has(right) && (year === undefined ? !dated : year >= since) && !speaksOfThePast(mention.token);
    });
    for (const word of new Set(outdated.map(({ spelling }) => spelling))) {
      const { right, year: since } = RENAMED.get(word) as Renaming;
      const same = outdated.filter(({ spelling }) => spelling === word);
      const fixesOf = oneOrAll(same, () => right, { message: "fixAll", data: { right } } as const);
      for (const mention of same) report({ at: mention, message: "renamed", data: { word, right, year: since }, fixes: fixesOf(mention, "unsafe") });
    }
  },
});

/** نور سلطان نزارباييف is a man. */
function isPlace({ token, end }: Mention): boolean {
  let last: Token | undefined = token;
  while (last && last.end < end) last = last.next;
  const next = last && nextWord(last);
  return !next || !isNamePart(next);
}

function speaksOfThePast(token: Token): boolean {
  const words = sentenceAt(token)?.tokens ?? [];
  return words.some(({ kind, form }) => kind === "word" && (OF_THE_PAST.has(form) || OF_THE_PAST.has(form.replace(/^[وف]/, ""))));
}

/** Of the whole Gregorian dates: a text that does not say when it was written is no older than what it dates. */
function latestYearOf({ dates }: Document): number | undefined {
  return dates.reduce<number | undefined>(
    (latest, { iso, year }) => (iso === undefined || year === undefined ? latest : Math.max(latest ?? 0, year)),
    undefined,
  );
}

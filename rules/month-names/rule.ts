import { defineRule, nextVisible, nextWord, peelings, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** The months of the Gregorian year by number, in the names of the Levant and Iraq. */
const SYRIAC: ReadonlyMap<string, number> = new Map([
  ["كانون الثاني", 1],
  ["شباط", 2],
  ["آذار", 3],
  ["اذار", 3],
  ["نيسان", 4],
  ["أيار", 5],
  ["ايار", 5],
  ["حزيران", 6],
  ["تموز", 7],
  ["آب", 8],
  ["أيلول", 9],
  ["ايلول", 9],
  ["تشرين الأول", 10],
  ["تشرين الاول", 10],
  ["تشرين الثاني", 11],
  ["كانون الأول", 12],
  ["كانون الاول", 12],
]);

/** The same in the names of Egypt, the Gulf and the Maghreb's east. */
const WESTERN: ReadonlyMap<string, number> = new Map([
  ["يناير", 1],
  ["فبراير", 2],
  ["مارس", 3],
  ["أبريل", 4],
  ["إبريل", 4],
  ["ابريل", 4],
  ["مايو", 5],
  ["يونيو", 6],
  ["يونيه", 6],
  ["يوليو", 7],
  ["يوليه", 7],
  ["أغسطس", 8],
  ["اغسطس", 8],
  ["سبتمبر", 9],
  ["أكتوبر", 10],
  ["اكتوبر", 10],
  ["نوفمبر", 11],
  ["ديسمبر", 12],
]);

/** The first word of a month of two words, and the ordinals that may follow it without the article. */
const INCOMPLETE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["كانون", ordinals()],
  ["تشرين", ordinals()],
  ["ربيع", new Map([["ثاني", "الثاني"]])],
  ["جمادى", new Map([...ordinals("الأولى", "الآخرة"), ["أولى", "الأولى"], ["ثانية", "الثانية"], ["آخرة", "الآخرة"]])],
]);

function ordinals(first = "الأول", second = "الثاني"): ReadonlyMap<string, string> {
  return new Map([
    ["أول", first],
    ["اول", first],
    ["ثاني", second],
    ["ثان", second],
  ]);
}

export const rule = defineRule({
  scope: "block",
  category: "dates",
  severity: "error",
  page,
  check({ block, report }) {
    for (const token of block.tokens) {
      if (token.kind !== "word") continue;
      const incomplete = incompleteMonth(token);
      if (incomplete) {
        const { ordinal, right } = incomplete;
        report({
          at: { start: token.start, end: ordinal.end },
          message: "article",
          data: { right: `${incomplete.stem} ${right}` },
          fixes: [{ safety: "safe", edits: [{ start: ordinal.start, end: ordinal.end, text: right }] }],
        });
      }
      const first = monthAt(token);
      const second = first && partner(first.last);
      if (!first || !second || first.calendar === second.calendar || first.month === second.month) continue;
      const names = first.calendar === SYRIAC ? WESTERN : SYRIAC;
      const right = [...names].find(([, month]) => month === first.month)?.[0] ?? "";
      report({ at: { start: token.start, end: second.end }, message: "pair", data: { first: first.name, second: second.name, right } });
    }
  },
});

function stemsOf(token: Token): readonly string[] {
  return peelings(token.form)
    .filter(({ prefix }) => prefix.length <= 2)
    .map(({ stem }) => stem);
}

/** كانون ثاني: the month's first word and an ordinal without its article, where what follows makes it a date. */
function incompleteMonth(token: Token): { readonly stem: string; readonly ordinal: Token; readonly right: string } | undefined {
  for (const stem of stemsOf(token)) {
    const ordinal = INCOMPLETE.has(stem) ? nextWord(token) : undefined;
    const right = ordinal && INCOMPLETE.get(stem)?.get(ordinal.form);
    // «كانون أول الشهور» and «ربيع أول عام» are sentences about a spring, not dates.
    if (ordinal && right !== undefined && !isFollowedByNoun(ordinal)) return { stem, ordinal, right };
  }
  return undefined;
}

/** The words that follow a month and leave it a date: its year's adjective. */
const DATE_ADJECTIVES: ReadonlySet<string> = new Set([
  "الماضي",
  "المقبل",
  "الجاري",
  "الحالي",
  "القادم",
  "الفائت",
  "المنصرم",
  "من",
  "عام",
  "سنة",
  "وحتى",
  "حتى",
  "إلى",
]);

function isFollowedByNoun(ordinal: Token): boolean {
  const next = nextWord(ordinal);
  return next !== undefined && !DATE_ADJECTIVES.has(next.form) && next.kind === "word";
}

interface Month {
  readonly name: string;
  readonly month: number;
  readonly calendar: ReadonlyMap<string, number>;
  readonly last: Token;
}

function monthAt(token: Token): Month | undefined {
  const next = nextWord(token);
  for (const stem of stemsOf(token)) {
    for (const calendar of [SYRIAC, WESTERN]) {
      const single = calendar.get(stem);
      if (single !== undefined) return { name: stem, month: single, calendar, last: token };
      const name = `${stem} ${next?.form ?? ""}`;
      const double = next && calendar.get(name);
      if (double !== undefined && next) return { name, month: double, calendar, last: next };
    }
  }
  return undefined;
}

/** The month that follows after a slash, or in brackets: كانون الثاني/يناير, كانون الثاني (يناير). */
function partner(last: Token): (Month & { readonly end: number }) | undefined {
  const mark = nextVisible(last);
  if (mark?.text !== "/" && mark?.text !== "(") return undefined;
  const word = nextVisible(mark);
  const month = word && monthAt(word);
  if (!month) return undefined;
  const bracket = nextVisible(month.last);
  if (mark.text === "(") return bracket?.text === ")" ? { ...month, end: bracket.end } : undefined;
  return { ...month, end: month.last.end };
}

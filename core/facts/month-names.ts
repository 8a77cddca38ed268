import type { MonthSystem, Token, WrittenMonth } from "../document.ts";
import { nextWord } from "../neighbours.ts";
import { remembering } from "../remember.ts";

/**
 * The months of each system from the first on; after the house spelling, separated by |, the others that are met.
 * Sources: Unicode CLDR (ar, ar-LB, ar-DZ, ar-TN, ar-MA, ar-MR, calendar islamic); the spellings of the press.
 */
const SYSTEMS: Readonly<Record<MonthSystem, string>> = {
  western: "يناير,فبراير,مارس,أبريل|إبريل|ابريل,مايو,يونيو|يونيه,يوليو|يوليه,أغسطس|اغسطس,سبتمبر,أكتوبر|اكتوبر,نوفمبر,ديسمبر",
  levantine:
    "كانون الثاني,شباط,آذار|اذار|أذار,نيسان,أيار|ايار|آيار|مايس,حزيران,تموز,آب,أيلول|ايلول|آيلول,تشرين الأول|تشرين الاول,تشرين الثاني,كانون الأول|كانون الاول",
  maghrebi: "جانفي,فيفري,مارس,أفريل|افريل,ماي,جوان,جويلية|جويليه,أوت|اوت,سبتمبر,أكتوبر|اكتوبر,نوفمبر,ديسمبر",
  moroccan: "يناير,فبراير,مارس,أبريل|ابريل,ماي,يونيو|يونيه,يوليوز,غشت,شتنبر,أكتوبر|اكتوبر,نونبر,دجنبر",
  mauritanian: "يناير,فبراير,مارس,إبريل|ابريل|أبريل,مايو,يونيو|يونيه,يوليو|يوليه,أغسطس|اغسطس,شتمبر|سبتمبر,أكتوبر|اكتوبر,نوفمبر,دجمبر|ديسمبر",
  hijri:
    "محرم|المحرم,صفر,ربيع الأول|ربيع الاول,ربيع الآخر|ربيع الثاني|ربيع الاخر,جمادى الأولى|جمادى الاولى|جمادي الأولى|جمادي الاولى,جمادى الآخرة|جمادى الثانية|جمادى الاخرة|جمادي الآخرة|جمادي الثانية|جمادي الاخرة,رجب,شعبان,رمضان,شوال,ذو القعدة|ذي القعدة|ذا القعدة,ذو الحجة|ذي الحجة|ذا الحجة",
};

/** Names that are common words, people or things as well (مارس, آب, ماي, نيسان, رجب): months only where the sentence shows it. */
const AMBIGUOUS: ReadonlySet<string> = new Set("مارس آب ماي جوان أوت اوت نيسان شباط محرم المحرم صفر رجب شعبان رمضان شوال".split(" "));

/** Names without their article or with the wrong ordinal, and the whole name. */
const INCOMPLETE: ReadonlyMap<string, string> = new Map(
  [
    ...["كانون", "تشرين"].flatMap((stem) => [
      ...["أول", "اول"].map((ordinal) => [`${stem} ${ordinal}`, `${stem} الأول`] as const),
      ...["ثاني", "ثان"].map((ordinal) => [`${stem} ${ordinal}`, `${stem} الثاني`] as const),
    ]),
    ["ربيع ثاني", "ربيع الثاني"] as const,
    ...["أول", "اول", "أولى", "الأول", "الاول"].map((ordinal) => [`جمادى ${ordinal}`, "جمادى الأولى"] as const),
    ...["ثاني", "ثان", "ثانية", "آخر", "آخرة", "الثاني", "الآخر", "الاخر"].map((ordinal) => [`جمادى ${ordinal}`, "جمادى الآخرة"] as const),
    // جماد is a word of its own; with the article after it, it is the month.
    ...["الأول", "الاول"].map((ordinal) => [`جماد ${ordinal}`, "جمادى الأولى"] as const),
    ...["الثاني", "الآخر", "الاخر"].map((ordinal) => [`جماد ${ordinal}`, "جمادى الآخرة"] as const),
    ["جماد الأولى", "جمادى الأولى"] as const,
    ...["الآخرة", "الثانية"].map((ordinal) => [`جماد ${ordinal}`, `جمادى ${ordinal}`] as const),
  ].map(([written, right]) => [written, right]),
);

/** What is known of one name. */
export interface MonthName {
  readonly month: number;
  readonly systems: readonly MonthSystem[];
  readonly right: string | undefined;
}

const { NAMES, FIRST_WORDS } = tabulate();

/** Every spelling that is met of every month, with its second word where it has one. */
export const MONTH_NAMES: ReadonlyMap<string, MonthName> = NAMES;

function tabulate(): { readonly NAMES: ReadonlyMap<string, MonthName>; readonly FIRST_WORDS: ReadonlyMap<string, boolean> } {
  const names = new Map<string, { month: number; systems: MonthSystem[]; right: string | undefined }>();
  for (const [system, months] of Object.entries(SYSTEMS) as [MonthSystem, string][]) {
    for (const [index, spellings] of months.split(",").entries()) {
      for (const name of spellings.split("|")) {
        const known = names.get(name);
        if (known) known.systems.push(system);
        else names.set(name, { month: index + 1, systems: [system], right: undefined });
      }
    }
  }
  for (const [written, right] of INCOMPLETE) {
    const whole = names.get(right);
    if (whole) names.set(written, { ...whole, right });
  }
  // True where the name ends with its first word.
  const firstWords = new Map<string, boolean>();
  for (const name of names.keys()) firstWords.set(name.split(" ")[0] as string, !name.includes(" "));
  return { NAMES: names, FIRST_WORDS: firstWords };
}

/** The clitics that stand before a month. */
export const CLITICS = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل"];

const peelMonth = remembering((form): { readonly prefix: string; readonly stem: string } | undefined => {
  if (form.length > 9 || form.length < 2) return undefined;
  const prefix = CLITICS.find((clitic) => form.startsWith(clitic) && FIRST_WORDS.has(form.slice(clitic.length)));
  return prefix === undefined ? undefined : { prefix, stem: form.slice(prefix.length) };
});

/** The name of a month that begins at the token; whether it means the month is not asked here. */
export function monthAt(token: Token): WrittenMonth | undefined {
  if (token.kind !== "word" || token.script !== "arabic") return undefined;
  const peeled = peelMonth(token.form);
  if (!peeled) return undefined;
  const { prefix, stem } = peeled;
  const second = FIRST_WORDS.get(stem) ? undefined : nextWord(token);
  const name = second ? `${stem} ${second.form}` : stem;
  const known = NAMES.get(name);
  if (!known) return undefined;
  const { month, systems, right } = known;
  const tokens = second ? [token, second] : [token];
  return { month, systems, name, prefix, tokens, rights: right === undefined ? [] : [right], isSlip: false, start: token.start, end: (second ?? token).end };
}

/** Whether the name may be another word, so that only the sentence shows the month. */
export function isAmbiguousMonth(name: string): boolean {
  return AMBIGUOUS.has(name) || INCOMPLETE.has(name);
}

/** The house spelling of a month in a system: (1, "maghrebi") is جانفي. */
export function monthName(month: number, system: MonthSystem): string {
  return SYSTEMS[system].split(",")[month - 1]?.split("|")[0] ?? "";
}

import { countedNounOf, defineRule, isCount, type NumberMention, nounAfter, respell, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

type Gender = "m" | "f";

/** Each unit as it is written with a masculine and with a feminine noun. */
const UNITS: readonly (readonly [m: string, f: string])[] = [
  ["ثلاثة", "ثلاث"],
  ["أربعة", "أربع"],
  ["خمسة", "خمس"],
  ["ستة", "ست"],
  ["سبعة", "سبع"],
  ["ثمانية", "ثماني"],
  ["تسعة", "تسع"],
  ["عشرة", "عشر"],
];
/** What agrees with its noun in compounds: one and two. */
const AGREEING: readonly (readonly [m: string, f: string])[] = [
  ["أحد", "إحدى"],
  ["اثنا", "اثنتا"],
  ["اثني", "اثنتي"],
  ["اثنان", "اثنتان"],
  ["اثنين", "اثنتين"],
];
const TEEN: readonly [m: string, f: string] = ["عشر", "عشرة"];
const FEW: readonly [m: string, f: string] = ["بضعة", "بضع"];
/** Accepted beside ثماني. */
const EIGHT: ReadonlySet<string> = new Set(["ثمان", "ثمانيا"]);

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "error",
  page,
  check({ document, report }) {
    const say = (tokens: readonly Token[], words: readonly string[], noun: string, gender: Gender): void => {
      const changed = tokens.flatMap((token, i) => {
        const word = words[i] as string;
        return bare(token) === word ? [] : [{ start: token.start, end: token.end, text: respell(token.text, token.form, clitics(token) + word) }];
      });
      if (changed.length === 0) return;
      const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token];
      report({
        at: { start: first.start + clitics(first).length, end: last.end },
        message: gender === "m" ? "masculine" : "feminine",
        data: { noun, right: words.join(" ") },
        fixes: [{ safety: "unsafe", edits: changed }],
      });
    };
    for (const number of document.numbers) {
      if (number.notation === "digits" || !isCount(number)) continue;
      for (const { tokens, gender, noun } of unitsOf(number)) say(tokens, spell(tokens, gender), noun, gender);
    }
    for (const form of FEW.flatMap((few) => [few, `و${few}`])) {
      for (const token of document.vocabulary.get(form) ?? []) {
        const noun = nounAfter(token);
        if (noun?.gender && noun.number === "plural") say([token], [noun.gender === "m" ? FEW[0] : FEW[1]], noun.token.form, noun.gender);
      }
    }
  },
});

interface Unit {
  /** The unit, with its ten where it is a teen. */
  readonly tokens: readonly Token[];
  readonly gender: Gender;
  /** What decides the gender: the noun counted, or the scale. */
  readonly noun: string;
}

/** The units of a number in words, each with the gender of what it counts: the noun, or a thousand, a million, a hundred. */
function unitsOf(number: NumberMention): readonly Unit[] {
  const found: Unit[] = [];
  const { tokens } = number;
  for (let at = 0; at < tokens.length; at++) {
    const unit = tokens[at] as Token;
    if (genderOfUnit(bare(unit)) === undefined || clitics(unit).includes("ال")) continue;
    const teen = tokens[at + 1];
    const isTeen = teen !== undefined && TEEN.includes(teen.form);
    if (AGREEING.some((pair) => pair.includes(bare(unit))) && !isTeen) continue;
    let after = at + (isTeen ? 2 : 1);
    if (!isTeen && kindOf(tokens[after]) === "ten") after++;
    const group = isTeen && teen ? [unit, teen] : [unit];
    if (isTeen) at++;
    const counted = tokens[after];
    if (!counted) {
      const noun = countedNounOf(number);
      if (noun?.gender) found.push({ tokens: group, gender: noun.gender, noun: noun.token.form });
    } else if (kindOf(counted) === "scale" && !/^و/.test(counted.form)) found.push({ tokens: group, gender: "m", noun: counted.form });
    else if (kindOf(counted) === "hundred" && !/^و/.test(counted.form)) found.push({ tokens: group, gender: "f", noun: counted.form });
  }
  return found;
}

function kindOf(token: Token | undefined): string | undefined {
  return token?.meanings.find(({ numeral }) => numeral)?.numeral?.kind;
}

function clitics(token: Token): string {
  const prefix = token.meanings.find(({ numeral }) => numeral)?.prefix;
  return prefix ?? (token.form.startsWith("و") && (FEW as readonly string[]).includes(token.form.slice(1)) ? "و" : "");
}

function bare(token: Token): string {
  return token.form.slice(clitics(token).length);
}

/** The gender of the noun that a unit is written for. */
function genderOfUnit(form: string): Gender | undefined {
  if (EIGHT.has(form)) return "f";
  const pair = [...UNITS, ...AGREEING].find((forms) => forms.includes(form));
  return pair && (pair[0] === form ? "m" : "f");
}

function spell(tokens: readonly Token[], gender: Gender): readonly string[] {
  const side = gender === "m" ? 0 : 1;
  return tokens.map((token, i) => {
    const form = bare(token);
    if (i > 0) return TEEN[side];
    if (genderOfUnit(form) === gender) return form;
    return [...UNITS, ...AGREEING].find((forms) => forms.includes(form) || (forms[1] === "ثماني" && EIGHT.has(form)))?.[side] ?? form;
  });
}

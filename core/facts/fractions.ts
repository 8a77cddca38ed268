import { peelings } from "../clitics.ts";
import type { Document, Quantity, Token } from "../document.ts";
import { nextWord, previousWord } from "../neighbours.ts";
import { remembering } from "../remember.ts";
import { sentenceAt } from "../surroundings.ts";
import { unitAt } from "./measures.ts";
import { isApproximate, topicOf } from "./numbers.ts";

/** Parts of one, without their article; خمس and سدس are written like other words and stand only in the plural after a number. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["نصف", 1 / 2],
  ["ثلث", 1 / 3],
  ["ربع", 1 / 4],
  ["ثلثا", 2 / 3],
  ["ثلثي", 2 / 3],
]);
const PLURALS: ReadonlyMap<string, number> = new Map([
  ["أثلاث", 3],
  ["أرباع", 4],
  ["أخماس", 5],
  ["أسداس", 6],
  ["أعشار", 10],
]);
/** Rounds of a cup, halves of the earth: no part of anything. */
const NO_WHOLE: ReadonlySet<string> = new Set("نهائي النهائي الكرة قطر دائرة سنوي".split(" "));

/** نصف السكان, ثلث الناخبين, ثلاثة أرباع المدينة, نصف ساعة, ربع مليون شخص; in reading order. */
export function fractionsOf(document: Document, isDated: (token: Token) => boolean): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const token of document.tokensOf("fraction")) {
    const fraction = isDated(token) ? undefined : fractionAt(token, token, shareOf(token.form) as number);
    if (fraction) found.push(fraction);
  }
  for (const { tokens, value } of document.numbers) {
    const last = tokens.at(-1) as Token;
    const part = nextWord(last);
    const of = part && PLURALS.get(part.form);
    if (part && of !== undefined && value > 1 && value < of)
      found.push(...[fractionAt(tokens[0] as Token, part, value / of)].filter((fraction) => fraction !== undefined));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** نصف, بثلث, وربع. */
export function isFractionForm(form: string): boolean {
  return shareOf(form) !== undefined;
}

const shareOf = remembering((form): number | undefined => {
  if (form.length < 3 || form.length > 6) return undefined;
  for (const { prefix, stem } of peelings(form)) {
    const value = /ال|لل/.test(prefix) ? undefined : PARTS.get(stem);
    if (value !== undefined) return value;
  }
  return undefined;
});

function fractionAt(first: Token, last: Token, value: number): Quantity | undefined {
  const whole = nextWord(last);
  const sentence = whole && sentenceAt(first);
  // ونصف after a number belongs to it: سنتان ونصف السنة, ثلاث ساعات ونصف.
  if (!whole || !sentence || NO_WHOLE.has(whole.form) || (/^و/.test(first.form) && isQuantity(previousWord(first)))) return undefined;
  const known = {
    start: first.start,
    figure: { start: first.start, end: last.end },
    first,
    approximate: isApproximate(first, whole),
    to: undefined,
    topic: undefined,
    numbers: [],
    sentence,
  };
  const scale = whole.meanings.find(({ numeral, prefix }) => numeral?.kind === "scale" && prefix === "")?.numeral;
  if (scale) {
    const counted = nextWord(whole);
    const unit = counted && unitAt(counted);
    const end = unit?.last ?? (counted && isNoun(counted) ? counted : whole);
    const kind = unit?.way.unit.measure === "money" ? "money" : unit ? "measure" : "count";
    const noun = end === whole ? undefined : counted;
    return {
      ...known,
      figure: { start: first.start, end: whole.end },
      end: end.end,
      last: end,
      kind,
      value: value * scale.value,
      unit: unit?.way.unit,
      counted: noun,
      topic: topicOf(first, noun, sentence),
    };
  }
  const unit = unitAt(whole);
  if (unit && !/^[وفبك]?ال|^لل/.test(whole.form))
    return { ...known, end: unit.last.end, last: unit.last, kind: "measure", value, unit: unit.way.unit, counted: whole };
  if (!whole.readings.some(({ pos, prefix }) => prefix === "ال" && pos !== "verb")) return undefined;
  return { ...known, end: whole.end, last: whole, kind: "fraction", value, unit: undefined, counted: whole };
}

function isQuantity(token: Token | undefined): boolean {
  return token?.meanings.some(({ numeral }) => numeral) === true || (token !== undefined && unitAt(token) !== undefined);
}

function isNoun({ readings }: Token): boolean {
  return readings.some(({ pos, prefix, suffix }) => prefix === "" && suffix === "" && pos !== "verb" && pos !== "particle");
}

import { peelings } from "../clitics.ts";
import type { Measure, Token, Unit } from "../document.ts";
import { nextVisible } from "../neighbours.ts";
import { remembering } from "../remember.ts";
import type { Span } from "../span.ts";
import table from "./measures.tsv";
import { monthAt } from "./month-names.ts";
import { percentAfter } from "./number-writing.ts";

export const PERCENT: Unit = { name: "%", measure: "percent" };

/** One way to write a unit: its name, another spelling of the name, an abbreviation. */
export interface UnitWay {
  readonly unit: Unit;
  /** Of a name singular, accusative and plural first, then its other forms; an abbreviation has one form. */
  readonly forms: readonly string[];
}

/** A unit where it stands: one token, or two (كيلو متر). */
export interface WrittenUnit extends Span {
  readonly way: UnitWay;
  readonly last: Token;
}

const WAYS: ReadonlyMap<string, UnitWay> = new Map(
  table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [name = "", measure, names = "", abbreviations = ""] = line.split("\t");
      const unit = { name, measure: measure as Unit["measure"] };
      const groups = [...names.split(";"), ...(abbreviations === "" ? [] : abbreviations.split(","))];
      return groups.flatMap((group) => {
        const way = { unit, forms: group.split(",") };
        return way.forms.map((form) => [form, way] as const);
      });
    }),
);

/** The unit of ages, which are often written without it: في الخامسة والثلاثين من عمره. */
export const YEAR: Unit = { name: "عام", measure: "time" };

const SCALES: ReadonlySet<string> = new Set("ألف ألفا آلاف مليون مليونا ملايين مليار مليارا مليارات بليون تريليون تريليونا تريليونات".split(" "));
/** The unit right after the last token of a number (past a scale), as it is written there. */
export function unitAfter(last: Token): WrittenUnit | undefined {
  const next = pastScale(last);
  return next && unitAt(next);
}

/** The unit that begins at a token, with or without the article. */
export function unitAt(token: Token): WrittenUnit | undefined {
  if (token.kind !== "word" || token.script !== "arabic") return undefined;
  const { start, form } = token;
  const second = form === "كيلو" ? nextVisible(token) : undefined;
  const pair = second && WAYS.get(`${form} ${second.form}`);
  if (pair && second) return { way: pair, start, end: second.end, last: second };
  const way = wayOf(form);
  return way && { way, start, end: token.end, last: token };
}

const wayOf = remembering((form): UnitWay | undefined => {
  const known = WAYS.get(form);
  if (known) return known;
  for (const { prefix, stem } of peelings(form)) {
    const way = /ال|لل/.test(prefix) && stem.length > 2 ? WAYS.get(stem) : undefined;
    if (way) return way;
  }
  return undefined;
});

/** The measure that a number is of, by what follows its last token (past a scale) or a currency sign on either side. */
export function measureAfter(last: Token): Measure | undefined {
  if (percentAfter(last)) return "percent";
  const next = pastScale(last);
  if (signBeside(last, last)) return "money";
  return next && measureOf(next);
}

/** A currency sign before the first token of a number or after its last (past a scale), and its unit. */
export function signBeside(first: Token, last: Token): { readonly sign: Token; readonly unit: Unit } | undefined {
  for (const sign of [first.previous, pastScale(last)]) {
    const way = sign?.kind === "punctuation" ? WAYS.get(sign.text) : undefined;
    if (sign && way) return { sign, unit: way.unit };
  }
  return undefined;
}

function pastScale(last: Token): Token | undefined {
  const next = nextVisible(last);
  return next?.kind === "word" && SCALES.has(next.form) ? nextVisible(next) : next;
}

/** The measure that a word names, with or without the article and proclitics. */
export function measureOf(token: Token): Measure | undefined {
  return unitAt(token)?.way.unit.measure ?? (monthAt(token) ? "month" : undefined);
}

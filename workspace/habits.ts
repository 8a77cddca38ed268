import { type DateMention, type Document, nextVisible, previousVisible, type Span, type Token } from "../core/index.ts";

/** One place where a text follows one of several ways that are all right, such as digits of one kind. */
export interface Habit {
  readonly habit: HabitId;
  /** Which way it is: a mark as it is written, or a name of the kind `western`. */
  readonly way: string;
  readonly at: Span;
}

/** What is asked of every text, in the order in which it is told. */
export const habitIds = ["digits", "thousands", "decimals", "percent", "small-numbers", "months", "quotation-marks", "tanween", "final-ya"] as const;
export type HabitId = (typeof habitIds)[number];

/** Every place where the text shows a habit. */
export function* habitsOf(document: Document): Generator<Habit> {
  for (const block of document.blocks) {
    for (const token of block.tokens) {
      if (token.kind === "number") yield* ofNumber(token);
      else if (token.kind === "punctuation") yield* ofMark(token);
      else if (token.kind === "word" && token.script === "arabic") yield* ofWord(token);
    }
    for (const { open, close, depth, start, end } of block.quotes)
      if (depth === 0) yield { habit: "quotation-marks", way: open.text + close.text, at: { start, end } };
  }
  for (const date of document.dates) {
    const habit = habitOf(date);
    if (habit) yield habit;
  }
  for (const number of document.numbers) {
    const { value, notation } = number;
    if (Number.isInteger(value) && value >= 3 && value <= 10 && notation !== "mixed") yield { habit: "small-numbers", way: notation, at: number };
  }
  for (const { form, flaw, tokens } of document.flaws.get("alif-maqsura") ?? []) {
    if (!form.endsWith("ى") || !flaw.spellings[0]?.endsWith("ي")) continue;
    for (const at of tokens) yield { habit: "final-ya", way: "egyptian", at };
  }
}

const WESTERN_DIGIT = /[0-9]/;
const ARABIC_DIGIT = /[٠-٩]/;
const PERSIAN_DIGIT = /[۰-۹]/;
/** 7,939 and 12.500.000; a single point with three digits may be a decimal. */
const GROUPED = /^[1-9١-٩۱-۹][0-9٠-٩۰-۹]{0,2}(?:([,٬])[0-9٠-٩۰-۹]{3}|(\.)[0-9٠-٩۰-۹]{3}\.[0-9٠-٩۰-۹]{3})(?:[,.٬][0-9٠-٩۰-۹]{3})*$/;
/** Of five digits, as a year has four. */
const UNGROUPED = /^[1-9١-٩۱-۹][0-9٠-٩۰-۹]{4,8}$/;
const DECIMAL = /^[0-9٠-٩۰-۹]{1,6}([.,٫])[0-9٠-٩۰-۹]{1,2}$/;

function* ofNumber(token: Token): Generator<Habit> {
  const { text } = token;
  const scripts = [WESTERN_DIGIT.test(text) ? "western" : "", ARABIC_DIGIT.test(text) ? "arabic" : "", PERSIAN_DIGIT.test(text) ? "persian" : ""];
  const way = scripts.filter(Boolean).join("+");
  if (way !== "") yield { habit: "digits", way, at: token };
  // What is glued to letters or marks is a code, a date, a score.
  if (isGlued(token.previous) || isGlued(token.next)) return;
  const grouped = GROUPED.exec(text);
  if (grouped) yield { habit: "thousands", way: grouped[1] ?? grouped[2] ?? "", at: token };
  else if (UNGROUPED.test(text)) yield { habit: "thousands", way: "none", at: token };
  const decimal = DECIMAL.exec(text);
  if (decimal) yield { habit: "decimals", way: decimal[1] ?? "", at: token };
}

function isGlued(side: Token | undefined): boolean {
  return (
    side !== undefined &&
    (side.kind === "opaque" || (side.kind === "word" && side.script === "other") || (side.kind === "punctuation" && "/-_:#+*".includes(side.text)))
  );
}

function* ofMark(token: Token): Generator<Habit> {
  if ((token.text === "%" || token.text === "٪") && (previousVisible(token)?.kind === "number" || nextVisible(token)?.kind === "number"))
    yield { habit: "percent", way: token.text, at: token };
}

const PERCENT = /^(?:بالمئة|بالمائة|المئة|المائة)$/;
const TANWEEN_BEFORE = /\u064b\u0651?[اى]$/;
const TANWEEN_ON = /[اى]\u064b$/;

function* ofWord(token: Token): Generator<Habit> {
  const { form } = token;
  if (PERCENT.test(form)) {
    const before = previousVisible(token);
    if (form.startsWith("ب") && before?.kind === "number") yield { habit: "percent", way: form, at: token };
    else if (before?.form === "في" && previousVisible(before)?.kind === "number") yield { habit: "percent", way: `في ${form}`, at: token };
  }
  if (token.marked) {
    const { text } = token;
    if (TANWEEN_BEFORE.test(text)) yield { habit: "tanween", way: "before", at: token };
    else if (TANWEEN_ON.test(text)) yield { habit: "tanween", way: "on", at: token };
  }
  if (form.endsWith("ي")) yield { habit: "final-ya", way: "standard", at: token };
}

/**
 * The system of months that a date follows; `both` for كانون الثاني/يناير. A name of several systems (سبتمبر) counts for the first that
 * has it; the months of the Hijra are another calendar, no other name for these.
 */
function habitOf({ months }: DateMention): Habit | undefined {
  const [first, second] = months;
  const way = second ? "both" : first?.systems[0];
  return first && way && way !== "hijri" ? { habit: "months", way, at: first } : undefined;
}

import { digitValue } from "../characters.ts";
import type { Document, NumberMention, Sentence, Token } from "../document.ts";
import type { Lexicon, Meaning, Numeral } from "../lexicon.ts";
import { nextVisible, previousVisible } from "../neighbours.ts";

/** Every number of the document, in digits, in words or mixed (8 آلاف), in reading order. */
export function numbersOf(document: Document): readonly NumberMention[] {
  const numerals = new Set(document.tokensOf("numeral"));
  return document.sentences.flatMap((sentence) => (sentence.tokens.some((token) => mayBegin(token, numerals)) ? numbersIn(sentence, numerals) : []));
}

export function isNumeralForm(form: string, { meanings }: Lexicon): boolean {
  return meanings(form).some(({ numeral }) => numeral);
}

function mayBegin(token: Token, numerals: ReadonlySet<Token>): boolean {
  return token.kind === "number" || (token.kind === "word" && numerals.has(token));
}

interface Read {
  readonly value: number;
  readonly tokens: readonly Token[];
  readonly notation: NumberMention["notation"];
}

function numbersIn(sentence: Sentence, numerals: ReadonlySet<Token>): readonly NumberMention[] {
  const words = sentence.tokens.filter((token) => token.kind !== "space");
  const found: NumberMention[] = [];
  for (let i = 0; i < words.length; ) {
    const read = mayBegin(words[i] as Token, numerals) ? readNumber(words, i) : undefined;
    if (!read) {
      i++;
      continue;
    }
    const [first, last] = [read.tokens[0] as Token, read.tokens.at(-1) as Token];
    const next = words[i + read.tokens.length];
    const counted = next?.kind === "word" && next.script === "arabic" ? next : undefined;
    found.push({
      ...read,
      start: first.start,
      end: last.end,
      approximate: isApproximate(first, last),
      counted,
      topic: topicOf(first, counted, sentence),
      sentence,
    });
    i += read.tokens.length;
  }
  return found;
}

function readNumber(words: readonly Token[], at: number): Read | undefined {
  const first = words[at] as Token;
  if (first.kind === "number") {
    const value = valueOfDigits(first.text);
    if (value === undefined) return undefined;
    const scale = words[at + 1] && numeralOf(words[at + 1] as Token, "");
    if (scale?.kind !== "scale") return { value, tokens: [first], notation: "digits" };
    return withSmallerParts({ value: value * scale.value, tokens: words.slice(at, at + 2), notation: "mixed" }, words, at);
  }
  const read = readWords(words, at);
  return read && withSmallerParts(read, words, at);
}

/**
 * What و adds in digits or as a fraction to a number that ends in a scale: 8 آلاف و500, 3 ملايين و250 ألفا, مليون ونصف المليون.
 * After «بين» the first و parts two numbers.
 */
function withSmallerParts(read: Read, words: readonly Token[], at: number): Read {
  let { value } = read;
  let end = at + read.tokens.length;
  let limit = scaleOf(words[end - 1]);
  // 3.5 مليون و50 are two numbers.
  while (limit !== undefined && Number.isInteger(value) && !/[.,٫]/.test(read.tokens[0]?.text ?? "") && !/^[وف]?بين$/.test(words[at - 1]?.form ?? "")) {
    const fraction = FRACTIONS.get(words[end]?.form ?? "");
    if (fraction !== undefined) {
      const repeated = scaleOf(words[end + 1]) === limit;
      // ألف ونصف الشركة: the half is of something else.
      if (!repeated && (words[end + 1]?.kind !== "word" || isDefinite(words[end + 1] as Token))) break;
      value += fraction * limit;
      end += repeated ? 2 : 1;
      break;
    }
    const [and, digits] = [words[end], words[end + 1]];
    if (and?.form !== "\u0648" || digits?.kind !== "number" || digits.start !== and.end) break;
    const scale: number = scaleOf(words[end + 2]) ?? 1;
    const part = (valueOfDigits(digits.text) ?? Number.NaN) * scale;
    if (!(part < limit) || !(part > 0)) break;
    value += part;
    end += scale > 1 ? 3 : 2;
    limit = scale > 1 ? scale : undefined;
  }
  return end === at + read.tokens.length
    ? read
    : { value, tokens: words.slice(at, end), notation: read.tokens[0]?.kind === "number" ? "mixed" : read.notation };
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["ونصف", 0.5],
  ["وثلث", 1 / 3],
  ["وربع", 0.25],
]);

/** The value of a word of scale, with or without the article; of two of them too: ألفان و500. */
function scaleOf(token: Token | undefined): number | undefined {
  if (token?.kind !== "word") return undefined;
  const numeral = token.meanings.find((reading) => reading.numeral)?.numeral;
  if (numeral?.kind === "scale") return numeral.value;
  return numeral?.kind === "dual" ? numeral.value / 2 : undefined;
}

function isDefinite({ form }: Token): boolean {
  return /^[وفبك]?ال|^لل/.test(form);
}

/**
 * The value of digits as written: 7939, 2,500, 1.234.567, 3.5, ٧٬٩٣٩, 93,8. Groups of three after the first are
 * thousands; a single group after a point is decimal, after a comma decimal unless it has three digits.
 */
export function valueOfDigits(text: string): number | undefined {
  const groups: string[] = [""];
  const separators: string[] = [];
  for (const char of text) {
    const digit = digitValue(char.charCodeAt(0));
    if (digit >= 0) groups[groups.length - 1] += String(digit);
    else {
      separators.push(char);
      groups.push("");
    }
  }
  if (separators.length === 0) return Number(groups[0]);
  const last = separators.at(-1) as string;
  const fraction = groups.at(-1) as string;
  const lastIsDecimal = last === "\u066b" || (separators.length === 1 ? last === "." || fraction.length !== 3 : last !== separators[0]);
  const whole = lastIsDecimal ? groups.slice(0, -1) : groups;
  const grouped = whole.length === 1 || ((whole[0] as string).length <= 3 && whole.slice(1).every((group) => group.length === 3));
  if (!grouped) return undefined;
  return Number(lastIsDecimal ? `${whole.join("")}.${fraction}` : whole.join(""));
}

/**
 * Reads number words by the grammar of Arabic numerals: units multiply the hundred or scale right after them
 * (ثلاث مئة, ثمانية آلاف), a unit and عشر make a teen, و adds a smaller part (ألفان وخمسمئة واثنان وعشرون).
 */
function readWords(words: readonly Token[], at: number): Read | undefined {
  let total = 0;
  let group = 0;
  let groupStart = at;
  /** The scale that was read last: what follows must be smaller. */
  let limit = Number.POSITIVE_INFINITY;
  let previous: Numeral | undefined;
  let i = at;
  const addScale = (value: number, scale: number): void => {
    total += value;
    group = 0;
    limit = scale;
    groupStart = i + 1;
  };
  for (; i < words.length; i++) {
    const token = words[i] as Token;
    const numeral: Numeral | undefined = previous === undefined ? firstNumeral(token) : (numeralOf(token, "") ?? numeralOf(token, "\u0648"));
    if (!numeral) break;
    const joined = previous !== undefined && numeralOf(token, "") === undefined;
    const scale = numeral.kind === "dual" ? numeral.value / 2 : numeral.value;
    if (previous === undefined) {
      if (numeral.kind === "scale" || numeral.kind === "dual") addScale(numeral.value, scale);
      else group = numeral.value;
    } else if (!joined) {
      if (numeral.kind === "teen" && previous.kind === "unit" && previous.value < 10) group += 10;
      else if (numeral.kind === "hundred" && numeral.value === 100 && previous.kind === "unit" && previous.value >= 3) group += previous.value * 99;
      else if (numeral.kind === "scale" && group > 0) {
        // ألفان وثلاثة ملايين: two numbers.
        if (scale >= limit) {
          i = groupStart;
          group = 0;
          break;
        }
        addScale(group * numeral.value, scale);
      } else break;
    } else if (previous.kind === "unit" && numeral.kind === "ten" && group % 10 === previous.value) {
      group += numeral.value;
    } else if (canAdd(previous, numeral, limit)) {
      if (numeral.kind === "scale" || numeral.kind === "dual") addScale(group + numeral.value, scale);
      else {
        if (group === 0) groupStart = i;
        group += numeral.value;
      }
    } else break;
    previous = numeral;
  }
  if (!previous) return undefined;
  const value = total + group;
  // A lone 1 is an adjective or pronoun (واحد, أحد) far more often than a count; صفر is a month too, and starts a journey.
  if ((value === 0 && !isCountOfNothing(words, at)) || (value === 1 && i === at + 1)) return undefined;
  return { value, tokens: words.slice(at, i), notation: "words" };
}

/** Before صفر: a score, a level, a change; after it: a measure. Elsewhere it is the month, or the plural of أصفر. */
const BEFORE_NOTHING: ReadonlySet<string> = new Set(
  "مقابل إلى الى من عند دون بلغ بلغت يبلغ تبلغ يساوي تساوي العدد عدد عددهم عددها نسبة بنسبة النتيجة نتيجة تعادل".split(" "),
);
const AFTER_NOTHING: ReadonlySet<string> = new Set("في بالمئة بالمائة % ٪ درجة مئوية مقابل".split(" "));

function isCountOfNothing(words: readonly Token[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before?.kind === "number" || after?.kind === "number" || isDefinite(words[at] as Token)) return false;
  if (after?.form === "في") return /^ال(?:مئة|مائة)$/.test(words[at + 2]?.form ?? "");
  return BEFORE_NOTHING.has(before?.form ?? "") ? !isDefinite(after ?? (words[at] as Token)) : AFTER_NOTHING.has(after?.text ?? "");
}

/** و adds a part only to a larger one: ألف وخمسمئة, مئة وعشرة; never ثلاثة وأربعة, which are two numbers. */
function canAdd(previous: Numeral, next: Numeral, limit: number): boolean {
  if (previous.kind === "unit" || previous.kind === "teen" || previous.kind === "ten") return false;
  return next.kind === "scale" || next.kind === "dual" ? next.value < limit : next.value < Math.max(previous.value, 100);
}

function firstNumeral(token: Token): Numeral | undefined {
  // الاثنين is Monday, لست a verb.
  if (token.kind !== "word" || NO_NUMERALS.has(token.form)) return undefined;
  const numeral = token.meanings.find((reading) => reading.numeral)?.numeral;
  // عشر as a second part and the bare plurals (آلاف, ملايين) begin no number.
  return numeral && !(numeral.kind === "scale" && isPluralScale(token)) ? numeral : undefined;
}

const NO_NUMERALS: ReadonlySet<string> = new Set(["الاثنين", "الإثنين", "لست", "ولست", "فلست"]);

function isPluralScale(token: Token): boolean {
  return token.meanings.some((reading) => reading.numeral?.kind === "scale" && reading.stem !== reading.lemma && !reading.stem.endsWith("\u0627"));
}

/** The numeral that a word is, if it carries just this prefix. */
function numeralOf(token: Token, prefix: string): Numeral | undefined {
  return token.meanings.find((reading: Meaning) => reading.numeral && reading.prefix === prefix)?.numeral;
}

/** An approximator stands one or two words before the number (نحو, ما يقرب من) or one word after what is counted (تقريبا). */
export function isApproximate(first: Token, last: Token): boolean {
  let before = previousVisible(first);
  for (let i = 0; i < APPROXIMATOR_REACH && before; i++, before = previousVisible(before)) {
    // Beyond another number or a mark, the word speaks of something else.
    if (before.kind !== "word" || before.meanings.some((reading) => reading.numeral)) break;
    if (isApproximator(before)) return true;
  }
  const after = nextVisible(last);
  return [after, after && nextVisible(after)].some((token) => token !== undefined && isApproximator(token));
}

const APPROXIMATOR_REACH = 3;

function isApproximator(token: Token): boolean {
  return token.meanings.some((reading) => reading.traits.includes("approximate"));
}

/** How many words before a number may name what it is about. */
const TOPIC_REACH = 8;

/** What a figure of people is about: what is counted says so itself, or a word before it in the sentence, up to another number. */
export function topicOf(first: Token, counted: Token | undefined, sentence: Sentence): string | undefined {
  const own = counted && topicTrait(counted);
  if (own) return own;
  if (counted && !counted.meanings.some((reading) => reading.traits.includes("person-noun"))) return undefined;
  let token = previousVisible(first);
  for (let i = 0; i < TOPIC_REACH && token && token.start >= sentence.start; i++, token = previousVisible(token)) {
    if (token.kind === "number") return undefined;
    const topic = topicTrait(token);
    if (topic) return topic;
  }
  return undefined;
}

function topicTrait(token: Token): string | undefined {
  for (const reading of token.meanings) {
    const trait = reading.traits.find((name) => name.startsWith("topic:"));
    if (trait) return trait.slice("topic:".length);
  }
  return undefined;
}

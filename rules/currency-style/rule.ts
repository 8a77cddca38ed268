import { type CountedForms, countedAfter, defineRule, nextVisible, previousVisible, type Token, valueOfDigits } from "../../core/index.ts";
import currencies from "./currencies.tsv";
import { page } from "./page.ts";

const BY_SIGN: ReadonlyMap<string, CountedForms> = new Map(
  currencies
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [sign = "", singular = "", plural = "", accusative = ""] = line.split("\t");
      return [sign, { singular, plural, accusative }];
    }),
);
const SCALE = /^(?:ألف|آلاف|مليون|ملايين|مليار|مليارات|بليون|تريليون|تريليونات)$/;
const DOLLAR = /^(?:و|ب|ل|وال|ال|بال|لل)?دولار(?:ا|ات|ين|ان)?$/;
/** Dollars of countries other than the United States. */
const FOREIGN = /^(?:ال)?(?:كندي|أسترالي|استرالي|نيوزيلندي|سنغافوري|تايواني|ليبيري|جامايكي|فيجي|زيمبابوي|ناميبي)(?:ا|ة|ين)?$/;

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "information",
  preview: true,
  page,
  check({ document, report }) {
    for (const block of document.blocks) {
      if (block.kind !== "paragraph" && block.kind !== "quote") continue;
      for (const sign of block.tokens) {
        const forms = sign.kind === "punctuation" ? BY_SIGN.get(sign.text) : undefined;
        const amount = forms && amountBeside(sign);
        if (!forms || !amount) continue;
        report({ at: amount, message: "sign", ...written(amount, forms) });
      }
    }
    const dollars = [...document.vocabulary]
      .flatMap(([form, tokens]) => (form.includes("دولار") && DOLLAR.test(form) ? tokens : []))
      .sort((a, b) => a.start - b.start);
    const foreign = dollars.find((token) => FOREIGN.test(nextVisible(token)?.form ?? ""));
    if (!foreign) return;
    const other = `${foreign.text} ${nextVisible(foreign)?.text ?? ""}`;
    for (const token of dollars) {
      if (isNamed(token)) continue;
      report({ at: token, message: "country", data: { word: token.text, other }, related: [{ at: foreign, message: "other", data: { other } }] });
    }
  },
});

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly number: Token;
  readonly scale: Token | undefined;
}

/** The number that touches the sign; a word of scale after it belongs to the amount: $1.5 مليار. */
function amountBeside(sign: Token): Amount | undefined {
  const after = sign.next?.kind === "number" ? sign.next : undefined;
  const before = sign.previous?.kind === "number" ? sign.previous : undefined;
  const number = after ?? before;
  if (!number || (after && before) || [sign, number].some((token) => isLatin(token.previous) || isLatin(token.next))) return undefined;
  const last = after ?? sign;
  const next = nextVisible(last);
  const scale = next !== undefined && SCALE.test(next.form) ? next : undefined;
  return { start: Math.min(sign.start, number.start), end: last.end, number, scale };
}

function isLatin(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && token.script === "other";
}

function written({ start, end, number, scale }: Amount, forms: CountedForms) {
  const value = valueOfDigits(number.text) ?? 0;
  if (!scale) {
    const right = `${number.text} ${countedAfter(value, forms)}`;
    return { data: { right }, fixes: [{ safety: "unsafe" as const, edits: [{ start, end, text: right }] }] };
  }
  const right = `${number.text} ${scale.text} ${forms.singular}`;
  const edits = [
    { start, end, text: number.text },
    { start: scale.end, end: scale.end, text: ` ${forms.singular}` },
  ];
  return { data: { right }, fixes: [{ safety: "unsafe" as const, edits }] };
}

/** Its country follows, or it is the conversion in brackets of the amount before them. */
function isNamed(token: Token): boolean {
  const next = nextVisible(token);
  if (next?.readings.some(({ pos }) => pos === "adjective") || (next !== undefined && FOREIGN.test(next.form))) return true;
  if (/^(?:وال|ال|بال|لل)/.test(token.form)) return true;
  return next?.text === ")" || previousVisible(token)?.text === "(";
}

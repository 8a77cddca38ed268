import { type Document, defineRule, peelings, previousVisible, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** How a number of a thousand or more parts its thousands; empty: not at all. */
type Style = "" | "," | "." | "٬" | "،";

interface Written {
  readonly token: Token;
  readonly style: Style;
}

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "warning",
  page,
  check({ document, report }) {
    const written = numbersOf(document);
    const byStyle = new Map<Style, Written[]>();
    for (const number of written) {
      const same = byStyle.get(number.style);
      if (same) same.push(number);
      else byStyle.set(number.style, [number]);
    }
    if (byStyle.size < 2) return;
    const [majority, others] = byMajority(byStyle);
    const example = majority.find(({ token }) => token.text.length >= 4) ?? majority[0];
    if (!example) return;
    for (const { token } of others) {
      const text = restyled(token.text, example.style);
      report({
        at: token,
        message: "mixed",
        data: { number: token.text, other: example.token.text, right: text },
        fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text }] }],
        related: [{ at: example.token, message: "other", data: { other: example.token.text } }],
      });
    }
  },
});

/** The commonest style, and the numbers of every other one in reading order; between equals the one without separators gives way least. */
function byMajority(byStyle: ReadonlyMap<Style, readonly Written[]>): readonly [readonly Written[], readonly Written[]] {
  const groups = [...byStyle].sort(([a, x], [b, y]) => y.length - x.length || a.length - b.length);
  const others = groups.slice(1).flatMap(([, numbers]) => numbers);
  return [groups[0]?.[1] ?? [], others.sort((a, b) => a.token.start - b.token.start)];
}

function numbersOf(document: Document): readonly Written[] {
  const found: Written[] = [];
  for (const block of document.blocks) {
    for (const token of block.tokens) {
      if (token.kind !== "number") continue;
      const style = styleOf(token);
      if (style !== undefined) found.push({ token, style });
    }
  }
  return found;
}

/** Undefined for numbers that say nothing: below a thousand, decimals, years, and digits glued to other marks. */
function styleOf(token: Token): Style | undefined {
  const { text } = token;
  if (/^[1-9٠-٩]\d{3,8}$/.test(text) && !/^[٠-٩]/.test(text)) return isYear(token) || isCode(token) ? undefined : "";
  const grouped = /^[1-9]\d{0,2}(?:([,.٬،])\d{3})(?:\1\d{3}){0,4}$/.exec(text);
  if (!grouped) return undefined;
  const mark = grouped[1] as Style;
  // A single point with three digits is as likely a decimal: 3.141.
  return mark === "." && text.split(".").length < 3 ? undefined : mark;
}

const YEAR_NOUNS: ReadonlySet<string> = new Set([
  "عام",
  "العام",
  "سنة",
  "السنة",
  "عامي",
  "موسم",
  "الموسم",
  "مونديال",
  "أولمبياد",
  "رؤية",
  "أجندة",
  "يورو",
  "قانون",
  "الأعوام",
  "أعوام",
  "سنوات",
  "صيف",
  "شتاء",
  "خريف",
  "ربيع",
]);

/** A number that a reader takes for a year wherever it stands. */
function isYear(token: Token): boolean {
  const value = Number(token.text);
  if (value >= 1000 && value <= 2100 && token.text.length === 4) {
    if (value >= 1900) return true;
    const before = previousVisible(token);
    return before !== undefined && peelings(before.form).some(({ stem }) => YEAR_NOUNS.has(stem));
  }
  return false;
}

/** Glued to a mark or to Latin letters it is a code, a score, a time or a telephone number: 2019/1234, A320-2500. */
function isCode(token: Token): boolean {
  return [token.previous, token.next].some(
    (side) =>
      side !== undefined &&
      ((side.kind === "punctuation" && "/-_:#+*".includes(side.text)) || side.kind === "opaque" || (side.kind === "word" && side.script === "other")),
  );
}

function restyled(text: string, style: Style): string {
  const digits = text.replace(/\D/g, "");
  return style === "" ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, style);
}

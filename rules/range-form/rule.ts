import { type Document, defineRule, nextVisible, peelings, type Quantity, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** How many words may stand between a number and «إلى»: 15 دقيقة إلى 20, خمسة ملايين دولار إلى. */
const COUNTED_REACH = 2;
/** How many words may stand between the verb and its «من»: تتراوح أعمار الضحايا من. */
const SUBJECT_REACH = 4;
const VARIES = /^[يتن]?تراوح(?:ت|وا|ون|ان)?$/;
/** Words between «بين» and its number that name what is numbered. */
const NUMBERED = new Set(["عامي", "سنتي", "العامين", "عام", "سنة", "يومي", "شهري", "الساعة"]);

export const rule = defineRule({
  scope: "document",
  category: "grammar",
  severity: "warning",
  page,
  check({ document, report }) {
    const startsAt = new Map(document.quantities.map((quantity) => [quantity.start, quantity]));
    for (const between of betweensOf(document)) {
      const first = quantityAfter(between, startsAt);
      const link = first && linkAfter(first, startsAt);
      if (!first || !link || !(link.mark.kind === "punctuation" || link.isTo) || link.continued) continue;
      const edit = { start: lastBefore(link.mark).end, end: link.second.start, text: ` و` };
      const data = { mark: link.mark.text, right: `${textOf(document, between.start, edit.start)} و${textOf(document, link.second.start, link.second.end)}` };
      report({ at: link.mark, message: "between", data, fixes: [{ safety: "unsafe", edits: [edit] }] });
    }
    for (const from of fromsOf(document)) {
      const first = quantityAfter(from, startsAt);
      const link = first && linkAfter(first, startsAt);
      if (!first || !link || link.mark.kind === "punctuation") continue;
      const edits = [{ start: from.start, end: from.end, text: "بين" }];
      if (link.isTo) edits.push({ start: lastBefore(link.mark).end, end: link.second.start, text: " و" });
      const right = `بين ${textOf(document, first.start, lastBefore(link.mark).end)} و${textOf(document, link.second.start, link.second.end)}`;
      report({ at: from, message: "varies", data: { right }, fixes: [{ safety: "unsafe", edits }] });
    }
  },
});

interface Link {
  readonly mark: Token;
  readonly isTo: boolean;
  readonly second: Quantity;
  /** Another number is joined on: بين 2010-2011 و2012-2013. */
  readonly continued: boolean;
}

/** «إلى», a dash, or «و» and the number after it; what is counted may stand before. */
function linkAfter(first: Quantity, startsAt: ReadonlyMap<number, Quantity>): Link | undefined {
  let at = nextVisible(first.tokens.at(-1) as Token);
  for (let words = 0; at && words <= COUNTED_REACH; words++) {
    const isTo = at.form === "إلى" || at.form === "الى" || at.form === "حتى";
    const isDash = words === 0 && at.kind === "punctuation" && /^[-–—]$/.test(at.text);
    const isAnd = at.kind === "word" && at.form === "و";
    if (isTo || isDash || isAnd) {
      const after = nextVisible(at);
      const second = after && startsAt.get(after.start);
      if (!second || (isDash && second.value <= first.value)) return undefined;
      return { mark: at, isTo, second, continued: isContinued(second) };
    }
    if (at.kind !== "word" || /^و/.test(at.form) || at.readings.some(({ pos, particle }) => pos === "particle" && particle !== "adverb")) return undefined;
    at = nextVisible(at);
  }
  return undefined;
}

/** A further «و» with a number, or a further dash, makes the pairs seasons or scores. */
function isContinued(second: Quantity): boolean {
  const next = nextVisible(second.tokens.at(-1) as Token);
  if (next?.kind === "punctuation") return /^[-–—/]$/.test(next.text);
  return next?.form === "و" && nextVisible(next)?.kind === "number";
}

function quantityAfter(word: Token, startsAt: ReadonlyMap<number, Quantity>): Quantity | undefined {
  let after = nextVisible(word);
  if (after && NUMBERED.has(after.form)) after = nextVisible(after);
  return after && startsAt.get(after.start);
}

/** «بين» with or without a conjunction; «من بين» picks out of many. */
function betweensOf({ vocabulary }: Document): readonly Token[] {
  return ["بين", "وبين", "فبين"]
    .flatMap((form) => vocabulary.get(form) ?? [])
    .filter((token) => {
      let before = token.previous;
      while (before?.kind === "space") before = before.previous;
      return before?.form !== "من";
    })
    .sort((a, b) => a.start - b.start);
}

/** The «من» of a verb of ranging. */
function fromsOf({ vocabulary }: Document): readonly Token[] {
  const found: Token[] = [];
  for (const [form, tokens] of vocabulary) {
    if (!form.includes("تراوح") || !peelings(form).some(({ stem }) => VARIES.test(stem))) continue;
    for (const token of tokens) {
      let at = nextVisible(token);
      for (let i = 0; i < SUBJECT_REACH && at?.kind === "word"; i++, at = nextVisible(at)) {
        if (at.form === "بين") break;
        if (at.form === "من") {
          found.push(at);
          break;
        }
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function lastBefore(token: Token): Token {
  let before = token.previous;
  while (before?.kind === "space") before = before.previous;
  return before ?? token;
}

function textOf({ text }: Document, start: number, end: number): string {
  return text.slice(start, end);
}

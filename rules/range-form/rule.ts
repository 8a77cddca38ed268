import { betweensOf, type Document, defineRule, type NumberMention, nextVisible, peelings, rangeLinkAfter, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

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
    const startsAt = new Map(document.numbers.map((number) => [number.start, number]));
    for (const between of betweensOf(document)) {
      const first = numberAfter(between, startsAt);
      const link = first && rangeLinkAfter(first, startsAt);
      if (!first || !link || !(link.way === "dash" || link.way === "to") || link.continued) continue;
      const edit = { start: lastBefore(link.mark).end, end: link.second.start, text: ` و` };
      const data = { mark: link.mark.text, right: `${textOf(document, between.start, edit.start)} و${textOf(document, link.second.start, link.second.end)}` };
      report({ at: link.mark, message: "between", data, fixes: [{ safety: "unsafe", edits: [edit] }] });
    }
    for (const from of fromsOf(document)) {
      const first = numberAfter(from, startsAt);
      const link = first && rangeLinkAfter(first, startsAt);
      if (!first || !link || link.way === "dash" || link.way === "or") continue;
      const edits = [{ start: from.start, end: from.end, text: "بين" }];
      if (link.way === "to") edits.push({ start: lastBefore(link.mark).end, end: link.second.start, text: " و" });
      const right = `بين ${textOf(document, first.start, lastBefore(link.mark).end)} و${textOf(document, link.second.start, link.second.end)}`;
      report({ at: from, message: "varies", data: { right }, fixes: [{ safety: "unsafe", edits }] });
    }
  },
});

function numberAfter(word: Token, startsAt: ReadonlyMap<number, NumberMention>): NumberMention | undefined {
  let after = nextVisible(word);
  if (after && NUMBERED.has(after.form)) after = nextVisible(after);
  return after && startsAt.get(after.start);
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

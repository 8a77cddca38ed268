import { defineRule, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const TATWEEL = "ـ";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const token of document.markedTokens) {
      if (token.kind !== "word" || !token.text.includes(TATWEEL)) continue;
      const dash = dashOf(token);
      if (dash !== undefined) {
        report({ at: token, message: "dash", fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: dash }] }] });
        continue;
      }
      // At the end it may join a clitic to what is no Arabic letter, and mark the Hijri era.
      const kept = isKeptAtEnd(token) ? TATWEEL : "";
      const right = token.text.replaceAll(TATWEEL, "") + kept;
      if (right === token.text) continue;
      report({ at: token, message: "tatweel", data: { right }, fixes: [{ safety: "safe", edits: [{ start: token.start, end: token.end, text: right }] }] });
    }
  },
});

/** بـ«…», الـ88, لـ Apple, 1443 هـ. */
function isKeptAtEnd({ text, form, next }: Token): boolean {
  if (!text.endsWith(TATWEEL)) return false;
  return form === "ه" || /^[وف]?(?:[بلك]|[بك]?ال|لل)$/.test(form) || (next !== undefined && next.kind !== "space" && next.kind !== "word");
}

/** A tatweel between a space and a word of several letters was meant for a dash: ـوكان كبيراـ. */
function dashOf({ text, form, previous, next }: Token): string | undefined {
  if (form.length < 3) return undefined;
  if (text.startsWith(TATWEEL) && previous?.kind === "space") return `–${text.replaceAll(TATWEEL, "")}`;
  return text.endsWith(TATWEEL) && next?.kind === "space" && !/^[وف]?[بك]?ال$/.test(form) ? `${text.replaceAll(TATWEEL, "")}–` : undefined;
}

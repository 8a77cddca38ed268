import { defineRule, nextWord, previousVisible, previousWord, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

const NEGATIONS: ReadonlySet<string> = new Set("لم لن لا ليس ليست ما ولم ولن ولا وليس وليست وما فلم فلن فلا".split(" "));
/** Verbs and nouns that ask for a clause with أن: what follows is «ألا» and a verb. */
const GOVERNORS =
  /^[وف]?(?:قرر|قررت|قرروا|يجب|ينبغي|يفضل|تفضل|طلب|طلبت|طالب|طالبت|اختار|اختارت|شرط|بشرط|ضرورة|آمل|يأمل|تأمل|نأمل|اشترط|اشترطت|تعهد|تعهدت|وعد|وعدت|اتفقوا|اتفقا|اتفق|حرص|تحرص|يحرص)$/;
/** How far before ألا the negation may stand. */
const REACH = 4;
/** What an exception often begins with, and no verb of the present does. */
const EXCEPTED =
  /^(?:القليل|قليل|القليلون|بعض|بضعة|واحد|واحدا|واحدة|مرة|مرتين|ثلاثة|أربعة|خمسة|عشرة|عدد|جزء|في|من|على|إذا|بعد|عندما|حين|عبر|بعدما|نادرا|قليلا)$/;

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const token of document.vocabulary.get("ألا") ?? []) {
      const next = nextWord(token);
      if (!next || !EXCEPTED.test(next.form) || !isNegated(token)) continue;
      report({ at: token, message: "illa", fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: "إلا" }] }] });
    }
    for (const token of document.vocabulary.get("إلا") ?? []) {
      const governor = governorOf(token);
      const next = nextWord(token);
      if (!governor || !next || isNegated(governor) || !isPresent(next)) continue;
      report({
        at: token,
        message: "alla",
        data: { governor: governor.form },
        fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: "ألا" }] }],
      });
    }
  },
});

/** The verb that asks for a clause, right before or with its subject between: قرر الوزير ألا يشارك. */
function governorOf(token: Token): Token | undefined {
  let at = previousWord(token);
  for (let steps = 0; at && steps < REACH; steps++, at = previousWord(at)) {
    if (GOVERNORS.test(at.form)) return at;
    if (NEGATIONS.has(at.form)) return undefined;
  }
  return undefined;
}

/** A negation stands a few words before, in the same clause. */
function isNegated(token: Token): boolean {
  let at = previousVisible(token);
  for (let steps = 0; at?.kind === "word" && steps < REACH; steps++, at = previousVisible(at)) if (NEGATIONS.has(at.form)) return true;
  return false;
}

/** A verb of the present: nouns that begin so are met with the article too. */
function isPresent({ form, block }: Token): boolean {
  const { words } = block.lexicon;
  return form.length >= 3 && /^[يتن]/.test(form) && !form.endsWith("ة") && !/^يوم/.test(form) && words.count(`ال${form}`) * 5 < words.count(form) + 1;
}

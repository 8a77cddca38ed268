import { defineRule, nextWord, previousWord, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

/** What is written as one with ما after it. كل ما, أين ما and حيث ما can be two words. */
const WITH_MA: Readonly<Record<string, string>> = { بين: "بينما", مثل: "مثلما", عن: "عما", من: "مما" };
/** Adverbs of time with إذ. */
const WITH_IDH: Readonly<Record<string, string>> = { يوم: "يومئذ", عند: "عندئذ", حين: "حينئذ", وقت: "وقتئذ", ساعة: "ساعتئذ", بعد: "بعدئذ" };

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  check({ document, report }) {
    const visit = (last: string, table: Readonly<Record<string, string>>, applies: (first: Token, second: Token) => boolean): void => {
      for (const second of document.vocabulary.get(last) ?? []) {
        const first = previousWord(second);
        if (!first) continue;
        const conjunction = /^[وف](?=...?$)/.exec(first.form)?.[0] ?? "";
        const joined = table[first.form] ?? table[first.form.slice(conjunction.length)];
        if (joined === undefined || !applies(first, second)) continue;
        const right = table[first.form] === undefined ? conjunction + joined : joined;
        report({
          at: { start: first.start, end: second.end },
          message: "joined",
          data: { word: `${first.form} ${last}`, right },
          fixes: [{ safety: "unsafe", edits: [{ start: first.start, end: second.end, text: right }] }],
        });
      }
    };
    visit("ما", WITH_MA, maJoins);
    visit("إذ", WITH_IDH, (_, second) => endsClause(second));
    visit("ذاك", { آن: "آنذاك", وقت: "وقتذاك", يوم: "يومذاك" }, () => true);
  },
});

/** A past verb makes ما a conjunction after بين, a relative after عن and من; ما زال, ما إذا and the passive after بين (بين ما قيل) are two words. */
function maJoins(first: Token, second: Token): boolean {
  const next = nextWord(second);
  if (!next || next.form === "إذا" || next.form === "اذا" || /^(?:زال|يزال|زالت|تزال|زالوا|يزالون|لا|لم|لن|دام|دامت|بين)$/.test(next.form)) return false;
  return first.form.endsWith("بين")
    ? /^(?:كان|كانت|كانوا|يكون|تكون)$/.test(next.form)
    : next.readings.length > 0 || second.block.lexicon.words.count(next.form) > 0;
}

/** يوم إذ جاء is a clause: only a lone إذ makes one word. */
function endsClause(token: Token): boolean {
  const next = nextWord(token);
  return next === undefined || !token.block.lexicon.words.inDictionary(next.form) || !/^[يتنأ]|ت$|وا$/.test(next.form);
}

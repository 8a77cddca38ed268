import { type Document, defineRule, misspellingsOf, previousWord, respell, type Token } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    for (const { token, form, right, fixes } of misspellingsOf(document, "alif-fariqa")) {
      report({ at: token, message: "wrong", data: { word: form, right }, fixes });
    }
    for (const token of singularsWithAlif(document)) {
      const right = respell(token.text, token.form, token.form.slice(0, -1));
      report({
        at: token,
        message: "wrong",
        data: { word: token.form, right },
        fixes: [{ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: right }] }],
      });
    }
  },
});

/** The singular must be met this many times as often as the form with alif: يدعو is, of the plurals يدعوا others are as common. */
const MANY = 10;

/** What a verb without its nūn follows: أن يدعوا, لم يدعوا. After another verb of that kind و and ف continue it. */
const SHORT_AFTER = /^[وفل]?(?:أن|ان|ألا|لن|لم|لما|كي|لكي|حتى|لا|لئلا|أو|إن|ان|من|مهما)$/;

/** يدعوا الرئيس: the short plural of a root in waw where nothing asks for a short form. */
function* singularsWithAlif({ vocabulary }: Document): Generator<Token> {
  for (const [form, tokens] of vocabulary) {
    if (!form.endsWith("وا") || !/^[يت].{2,4}وا$/.test(form)) continue;
    for (const token of tokens) {
      if (!token.readings.some(isShortPluralOfWaw)) break;
      const before = previousWord(token);
      if (before && !SHORT_AFTER.test(before.form) && token.block.lexicon.words.count(form.slice(0, -1)) >= MANY * token.block.lexicon.words.count(form))
        yield token;
    }
  }
}

function isShortPluralOfWaw({ pos, tense, short, number, root, lemma }: Token["readings"][number]): boolean {
  return pos === "verb" && tense === "present" && short && number === "plural" && root.endsWith("و") && lemma.endsWith("ا");
}

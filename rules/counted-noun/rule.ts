import {
  accusativeOf,
  type CountedNoun,
  countedFormOf,
  countedNounOf,
  defineRule,
  isOftenAccusative,
  measureOf,
  nextWord,
  respell,
  type Token,
} from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "numbers",
  severity: "error",
  page,
  check({ document, report }) {
    const { words } = document.lexicon;
    for (const number of document.numbers) {
      const form = countedFormOf(number);
      const noun = form && countedNounOf(number);
      if (!noun) continue;
      const { token, singular } = noun;
      const rights = form === "plural" ? words.plurals(singular) : [form === "accusative" ? accusativeOf(singular) : singular];
      const [right] = rights;
      if (right === undefined || right === token.form || !isWrong(form, noun)) continue;
      report({
        at: token,
        message: form,
        data: { right },
        fixes: rights.map((text) => ({ safety: "unsafe", edits: [{ start: token.start, end: token.end, text: respell(token.text, token.form, text) }] })),
      });
    }
  },
});

function isWrong(form: "plural" | "accusative" | "genitive", noun: CountedNoun): boolean {
  switch (form) {
    case "plural":
      return noun.number === "singular";
    case "genitive":
      return noun.number === "plural" ? !isPartitive(noun) : noun.accusative;
    case "accusative":
      if (noun.number === "plural") return !isPartitive(noun);
      return !noun.accusative && !isUnit(noun.token) && !mayBeConstruct(noun);
  }
}

/** 20 مصابين اثنان: a sound plural of people may be an apposition. */
function isPartitive({ token }: CountedNoun): boolean {
  const next = nextWord(token);
  return /(?:ين|ون)$/.test(token.form) && next?.readings.some(({ pos }) => pos === "numeral") === true;
}

/** People as they are counted, which are hardly ever the first part of a genitive. */
const NO_CONSTRUCT: ReadonlySet<string> = new Set("شخص قتيل جريح مصاب مفقود معتقل موقوف لاجئ نازح".split(" "));

/** 25 رجل أعمال: the first part of a genitive has no tanween. Only what cannot be its second part shows that it is none. */
function mayBeConstruct({ token, singular }: CountedNoun): boolean {
  const next = nextWord(token);
  if (NO_CONSTRUCT.has(singular) && next?.form.startsWith("ال") !== true) return false;
  // At the end of a sentence only what is often met so: its second part may have been left to the reader (385 مكتب).
  if (!next) return !isOftenAccusative(singular, token.block.lexicon);
  if (next.form === "ما" || next.form === "من") return false;
  const { readings } = next;
  if (readings.some(({ pos, particle, prefix }) => pos === "particle" && particle !== "determiner" && prefix === "")) return false;
  return readings.length === 0 || !readings.every(({ prefix }) => prefix !== "" && !prefix.endsWith("ال"));
}

/** Units of money and measure, which the press often leaves without the alif of the accusative; hours and days it does not. */
function isUnit(token: Token): boolean {
  const measure = measureOf(token);
  return measure !== undefined && measure !== "time";
}

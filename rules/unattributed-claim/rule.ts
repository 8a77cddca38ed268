import {
  type Attribution,
  defineRule,
  type Lexicon,
  nextWord,
  quoteAround,
  rememberingBy,
  type Sentence,
  sentenceAt,
  type Token,
  tokensWhere,
} from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "attribution",
  severity: "information",
  page,
  options: { stockPhrases: { type: "boolean", default: false } },
  check({ document, options, report }) {
    let attributions: ReadonlyMap<Sentence, Attribution> | undefined;
    for (const token of tokensWhere(document, (form) => mayClaim(form, document.lexicon) || (options.stockPhrases && STOCK_PHRASE.test(form)))) {
      const claim = isQuoted(token) ? undefined : claimAt(token, options.stockPhrases);
      const sentence = claim && sentenceAt(token);
      if (!claim || !sentence || (sentence.block.kind !== "paragraph" && sentence.block.kind !== "listItem")) continue;
      // Most documents claim nothing, and then nobody asks who says it.
      attributions ??= new Map(document.attributions.map((attribution) => [attribution.sentence, attribution]));
      const attribution = attributions.get(sentence);
      if (!attribution || hasSource(attribution, token)) continue;
      report({ at: { start: token.start, end: claim.last.end }, message: claim.message, data: { phrase: document.text.slice(token.start, claim.last.end) } });
    }
  },
});

/** Whether a claim can begin with the form; most words begin none. */
const mayClaim = rememberingBy((form, { meanings }: Lexicon): boolean => {
  return SUPERLATIVES.has(withoutProclitic(form)) || meanings(form).some(({ traits }) => traits.includes("hearsay") || traits.includes("judging"));
});

interface Claim {
  readonly message: "hearsay" | "judged" | "superlative";
  readonly last: Token;
}

function claimAt(token: Token, stockPhrases: boolean): Claim | undefined {
  return hearsayAt(token) ?? (stockPhrases ? stockPhraseAt(token) : undefined) ?? judgementAt(token) ?? superlativeAt(token);
}

/** A source anywhere in the sentence that is introduced as one (بحسب), or a speaker before the claim, or one who is still speaking. */
function hasSource({ cues, inherited }: Attribution, token: Token): boolean {
  if (inherited) return true;
  return cues.some((cue) => cue !== token && (cue.start < token.start || cue.meanings.some(({ traits }) => traits.includes("source"))));
}

function isQuoted(token: Token): boolean {
  return quoteAround(token) !== undefined;
}

function isThat(token: Token | undefined): boolean {
  return token !== undefined && /^[أإا]ن(?:ه|ها|هم|هما)?$/.test(token.form);
}

/** Formulas that announce background, not knowledge of hearsay. */
const STOCK: ReadonlySet<string> = new Set(["يذكر", "يشار", "يجدر", "جدير", "يشير"]);

/** معروف أن, يقال إن: an impersonal word and what it introduces. */
function hearsayAt(token: Token): Claim | undefined {
  if (!token.meanings.some(({ traits, lemma, stem }) => traits.includes("hearsay") && !STOCK.has(stem) && !STOCK.has(lemma))) return undefined;
  const next = nextWord(token);
  return next && isThat(next) ? { message: "hearsay", last: next } : undefined;
}

const STOCK_PHRASE = /^(?:و?(?:ال)?جدير|و?يذكر|و?يشار|و?تجدر)$/;

/** يذكر أن, يشار إلى أن, الجدير بالذكر أن. */
function stockPhraseAt(token: Token): Claim | undefined {
  if (!STOCK_PHRASE.test(token.form)) return undefined;
  let at = nextWord(token);
  for (let i = 0; i < 3 && at; i++, at = nextWord(at)) if (isThat(at)) return { message: "hearsay", last: at };
  return undefined;
}

/** A word is a noun with كـ before it, not a word that begins with ك, when its rest is this common. */
const COMMON = 100;

/** واعتبرت كتهديد: a verb of judging without a subject, its second object behind كـ. */
function judgementAt(token: Token): Claim | undefined {
  if (!token.meanings.some(({ pos, traits }) => pos === "verb" && traits.includes("judging")) || !/ت$|^[وف]?[يت]/.test(token.form)) return undefined;
  const next = nextWord(token);
  if (!next?.form.startsWith("ك") || next.form.startsWith("كال") || next.form.length < 4) return undefined;
  const { lexicon } = token.block;
  const noun = next.form.slice(1);
  if (lexicon.place(next.form) || lexicon.frequency(noun) < COMMON || lexicon.frequency(next.form) * 2 > lexicon.frequency(noun)) return undefined;
  return { message: "judged", last: next };
}

const SUPERLATIVES: ReadonlySet<string> = new Set(
  "أكبر أوسع أعلى أضخم أسوأ أطول أقوى أفضل أسرع أغنى أفقر أخطر أكثر أقل أدنى أشد أعنف أعظم أصغر أقدم أقسى أبرز أهم أنجح أشهر أفدح أدمى اكبر اوسع اعلى اضخم اسوأ اطول اقوى افضل اكثر اقل ادنى اشد اعنف".split(
    " ",
  ),
);
/** How many words may stand between the superlative and its scope. */
const SCOPE_REACH = 4;

function withoutProclitic(form: string): string {
  return form.replace(/^(?:و|ب|ل|ك)(?=[أا])/, "");
}

/** أوسع احتجاجات في تاريخ البلاد: a record, and the scope that makes it one. */
function superlativeAt(token: Token): Claim | undefined {
  if (!SUPERLATIVES.has(withoutProclitic(token.form))) return undefined;
  let at = nextWord(token);
  for (let i = 0; i < SCOPE_REACH && at; i++) {
    const scope: Token | undefined = nextWord(at);
    if (!scope) return undefined;
    if (at.form === "في" && /^تاريخ(?:ه|ها|هم|نا)?$/.test(scope.form)) return { message: "superlative", last: scope };
    if (at.form === "على" && /^ال[إا]طلاق$/.test(scope.form)) return { message: "superlative", last: scope };
    at = scope;
  }
  return undefined;
}

import { attach, defineRule, hasArticle, peelings, previousWord, respell, type Token } from "../../core/index.ts";
import exclusions from "./exclusions.tsv";
import { page } from "./page.ts";
import words from "./words.tsv";

interface Correction {
  /** The likeliest first. */
  readonly spellings: readonly string[];
  readonly safe: boolean;
}

/** Stems that lack a hamza. Columns: bare stem, correct, safe or unsafe, other restorations. Read when the rule first runs. */
let corrections: ReadonlyMap<string, Correction> | undefined;
/** Forms that are right as they stand though peeling them leads to such a stem. */
let whole: ReadonlySet<string> | undefined;

function load(): { readonly corrections: ReadonlyMap<string, Correction>; readonly whole: ReadonlySet<string> } {
  corrections ??= new Map(
    linesOf(words).map((line) => {
      const [bare = "", right = "", safety, others] = line.split("\t");
      return [bare, { spellings: [right, ...(others ? others.split(",") : [])], safe: safety === "safe" }];
    }),
  );
  whole ??= new Set(linesOf(exclusions));
  return { corrections, whole };
}

function linesOf(table: string): readonly string[] {
  return table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    for (const [form, tokens] of document.vocabulary) {
      const correction = correctionOf(form);
      if (!correction) continue;
      for (const token of tokens) {
        if (isForeignName(token, correction.spellings[0] ?? "")) continue;
        const fixes = correction.spellings.map((spelling) => ({
          safety: correction.safe ? ("safe" as const) : ("unsafe" as const),
          edits: [{ start: token.start, end: token.end, text: respell(token.text, form, spelling) }],
        }));
        report({ at: token, message: "bare", data: { word: form, right: correction.spellings[0] ?? "" }, fixes });
      }
    }
  },
});

/** The form corrected, clitics put back; the whole form before its parts. */
function correctionOf(form: string): Correction | undefined {
  // Every entry has a bare alif or lacks one elsewhere; a word without alif cannot be in the list.
  if (!form.includes("ا")) return undefined;
  const tables = load();
  if (tables.whole.has(form)) return undefined;
  for (const { prefix, stem } of peelings(form)) {
    if (!isPeelable(prefix, stem)) continue;
    const found = tables.corrections.get(stem);
    if (found) return { ...found, spellings: found.spellings.map((spelling) => attach(prefix, spelling)) };
  }
  return undefined;
}

/** What is short is peeled only of an article: in واحد, و is no clitic. سـ stands before verbs of the present alone. */
function isPeelable(prefix: string, stem: string): boolean {
  if (prefix === "") return true;
  // كـ is rare before a word that begins with a hamza, and كا… begins many words: كامنين, كابدت.
  if (prefix.endsWith("ك")) return false;
  if (prefix.endsWith("س") && !"يتن".includes(stem.charAt(0))) return false;
  return stem.length >= (hasArticle(prefix) ? 3 : 4);
}

/** A correction met more often than this in the figures is a word wherever it stands. */
const COMMON = 1000;

/** After a word that nobody knows, a rare one is most likely the rest of a foreign name: كالوندا راسي. */
function isForeignName(token: Token, correction: string): boolean {
  const before = previousWord(token);
  const { lexicon } = token.block;
  return before !== undefined && before.readings.length === 0 && lexicon.frequency(before.form) === 0 && lexicon.frequency(correction) < COMMON;
}

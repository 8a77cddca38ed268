import { formOf, type Language, type Lexicon, type Reading } from "../core/index.ts";
import { say } from "./console.ts";
import { isolated, visible } from "./terminal.ts";

/** Everything that is known of one word: why it is flagged or not. */
export interface Trace {
  readonly form: string;
  /** How often the press writes it so. */
  readonly count: number;
  readonly dictionary: boolean;
  /** The spellings of the same skeleton, the commonest first. */
  readonly spellings: readonly { readonly form: string; readonly count: number }[];
  /** Part of speech, lemma, root, gender, number, clitics: empty when the tables do not know the word. */
  readonly readings: readonly Reading[];
  /** The rule that flags it, its corrections and what decided; null where nothing is wrong with the word by itself. */
  readonly flaw: {
    readonly rule: string;
    readonly spellings: readonly string[];
    readonly safe: boolean;
    readonly needsContext: boolean;
    readonly evidence: object;
  } | null;
  /** إن or أن: its sentence decides. */
  readonly bySentence: boolean;
}

export function traceOf(word: string, lexicon: Lexicon): Trace {
  const form = formOf(word);
  const { flaw, inna } = lexicon.judge(form);
  const { words } = lexicon;
  return {
    form,
    count: words.count(form),
    dictionary: words.inDictionary(form),
    spellings: [...words.sameSkeleton(form)].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    readings: lexicon.readings(form),
    flaw: flaw ? { rule: flaw.kind, spellings: flaw.spellings, safe: flaw.safe, needsContext: flaw.needsContext, evidence: flaw.evidence } : null,
    bySentence: inna,
  };
}

/** For people: one fact a line. */
export function describe(trace: Trace, language: Language): string {
  const { form, count, dictionary, spellings, readings, flaw } = trace;
  const separator = language === "ar" ? "، " : ", ";
  const lines = [isolated(visible(form))];
  const tell = (...line: Parameters<typeof say> extends [Language, ...infer Rest] ? Rest : never): void => {
    lines.push(`  ${say(language, ...line)}`);
  };
  if (flaw) {
    tell(flaw.safe ? "trace-safe" : "trace-unsafe", { rule: flaw.rule, right: flaw.spellings.join(separator) });
    tell(`trace-by-${evidenceOf(flaw.evidence)}`, { ...(flaw.evidence as Record<string, string | number>) });
    if (flaw.needsContext) tell("trace-neighbour");
  } else tell(trace.bySentence ? "trace-sentence" : "trace-right");
  tell("trace-count", { count });
  if (spellings.length > 1) tell("trace-spellings", { list: spellings.map((spelling) => `${spelling.form} ${spelling.count}`).join(separator) });
  tell(dictionary ? "trace-dictionary" : "trace-no-dictionary");
  if (readings.length === 0) tell("trace-no-reading");
  for (const line of new Set(readings.map(lineOf))) tell("trace-reading", { reading: line });
  return `${lines.join("\n")}\n`;
}

/** و+لمدرسة+ها: مدرسة noun f singular. What nobody asks for in a line of text is in the JSON. */
function lineOf({ prefix, stem, suffix, lemma, root, pos, verbForm, tense, person, gender, number }: Reading): string {
  const parts = [prefix, stem, suffix].filter((part) => part !== "").join("+");
  const facts = [pos, verbForm > 0 && verbForm <= 10 ? ROMAN[verbForm - 1] : "", tense, person, gender, number].filter(Boolean).join(" ");
  return `${parts} ← ${lemma}${root === "" ? "" : ` (${root})`} · ${facts}`;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

type EvidenceName = "figures" | "dictionary" | "table" | "shape" | "neighbours";

function evidenceOf(evidence: object): EvidenceName {
  return (evidence as { by: EvidenceName }).by;
}

import { nextVisible, nextWord, peelings, previousVisible, type Quantity, type Token } from "../../core/index.ts";
import matters from "./matters.tsv";

interface Matter {
  readonly name: string;
  readonly counted: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
}

const MATTERS: readonly Matter[] = matters
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [name = "", counted = "", cues = ""] = line.split("\t");
    return { name, counted: new Set(counted.split(",")), cues: new Set(cues.split(",")) };
  });

/** How many words before a figure may say what it is of. */
const CUE_REACH = 7;
/** How far after a share «من الأصوات» may stand, and how far before it the verb of winning. */
const VOTES_REACH = 3;
const WON = /^[وف]?(?:حصل|حصلت|حصد|حصدت|نال|نالت|أحرز|أحرزت)$/;

/**
 * What a figure is of, where that can be told: the topic of its people (`killed`, `rescued` …), else a matter of the
 * table, else the share of the votes that somebody won.
 */
export function matterOf(quantity: Quantity): string | undefined {
  return deathsOf(quantity) ?? quantity.topic ?? tabledMatterOf(quantity) ?? voteOf(quantity);
}

/** 55 حالة وفاة are deaths, whatever stands before. */
function deathsOf({ counted }: Quantity): string | undefined {
  if (counted?.form !== "حالة" && counted?.form !== "حالات") return undefined;
  const kind = nextWord(counted)?.form;
  return kind === "وفاة" ? "killed" : kind === "إصابة" ? "infected" : undefined;
}

function tabledMatterOf(quantity: Quantity): string | undefined {
  const measure = quantity.unit?.measure ?? "";
  const noun = quantity.counted?.form ?? "";
  const possible = MATTERS.filter(({ counted }) => counted.has(measure) || counted.has(noun));
  if (possible.length === 0) return undefined;
  for (const word of wordsBefore(quantity, CUE_REACH)) {
    const matter = possible.find(({ cues }) => peelings(word.form).some(({ stem }) => cues.has(stem)) || cues.has(word.form));
    if (matter) return matter.name;
  }
  return undefined;
}

/** حصل فلان على 58.5 في المئة من الأصوات: a share belongs to the one named after the verb. */
function voteOf(quantity: Quantity): string | undefined {
  if (quantity.kind !== "share") return undefined;
  let after = nextVisible(quantity.last);
  let votes = false;
  for (let i = 0; i < VOTES_REACH && after && !votes; i++, after = nextVisible(after)) votes = /^(?:ال)?أصوات$/.test(after.form);
  if (!votes) return undefined;
  const words = wordsBefore(quantity, CUE_REACH);
  const verb = words.findIndex(({ form }) => WON.test(form));
  const subject = verb > 0 ? words[verb - 1] : undefined;
  return subject !== undefined && subject.form !== "على" ? `vote:${subject.form}` : undefined;
}

/** The words before a figure, the nearest first, to the number or the mark before it. */
function wordsBefore({ first }: Quantity, reach: number): readonly Token[] {
  const found: Token[] = [];
  let before = previousVisible(first);
  while (before && found.length < reach && before.kind === "word") {
    if (before.meanings.some(({ numeral }) => numeral)) break;
    found.push(before);
    before = previousVisible(before);
  }
  return found;
}

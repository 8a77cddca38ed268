import { readingsOf } from "../readings.ts";
import type { Flaw } from "./flaw.ts";
import type { WordSource } from "./words.ts";

/** أ where a word of the forms VII to X begins, after clitics or not. */
const HAMZA_ABOVE = /^([وف]?[بلك]?(?:ال|ل)?)أ(ن.|ست|.[تطد]|[تطد])/;
/** The word without hamza must be known, and many times as common. */
const KNOWN = 5;
const MANY = 20;

/**
 * أنتهاكات, والأستقرار: a hamza above the alif of a verbal noun of the forms VII to X. أستقبل is a verb of the first
 * person and أنباء a plural: what the tables can read as written is right.
 */
export function hamzaAboveWasl(form: string, words: WordSource): Flaw | undefined {
  const match = HAMZA_ABOVE.exec(form);
  if (!match) return undefined;
  const head = match[1] as string;
  const right = `${head}ا${form.slice(head.length + 1)}`;
  const count = words.count(right);
  const written = words.count(form);
  if (count < KNOWN || written * MANY > count || readingsOf(form, words).length > 0) return undefined;
  const noun = readingsOf(right, words).some(({ pos, lemma }) => pos !== "verb" && pos !== "name" && lemma.startsWith("ا"));
  return noun ? { kind: "hamza-on-wasl", spellings: [right], safe: true, needsContext: false, evidence: { by: "figures", written, right: count } } : undefined;
}

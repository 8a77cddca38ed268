import { peelings } from "../clitics.ts";
import { remembering } from "../remember.ts";
import table from "./number-labels.tsv";

/** What a number is after a noun that it names instead of counting. */
export type LabelUse = "label" | "code" | "year" | "hour";

/** A noun that a number names: المادة 5, عام 2011. */
interface Label {
  readonly uses: ReadonlySet<string>;
  /** Number words name it too: الساعة خمسة. */
  readonly inWords: boolean;
}

const LABELS: ReadonlyMap<string, Label> = new Map(
  table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [nouns = "", uses = "", inWords = ""] = line.split("\t");
      const label = { uses: new Set(uses.split(",")), inWords: inWords === "yes" };
      return nouns.split(",").map((noun) => [noun, label] as const);
    }),
);

const labelOf = remembering((form): Label | undefined => {
  for (const { stem } of peelings(form)) {
    const label = LABELS.get(stem);
    if (label) return label;
  }
  return undefined;
});

/** Whether a number after the form, clitics included, is used so; `inWords` asks for the nouns that number words name too. */
export function isNumberLabel(form: string, use: LabelUse, inWords = false): boolean {
  const label = labelOf(form);
  return label?.uses.has(use) === true && (!inWords || label.inWords);
}

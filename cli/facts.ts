import type { Document, Name, Quantity, QuantityKind, Quote, Span, Token } from "../core/index.ts";
import { Positions } from "../workspace/positions.ts";
import { formatOf } from "../workspace/workspace.ts";
import { type Output, say } from "./console.ts";
import { type ExitCode, Tally } from "./tally.ts";
import { isolated, isolatedLine, visible } from "./terminal.ts";
import { type TextContext, Texts } from "./texts.ts";

/** What was understood of one file. Offsets are those of the other reports: UTF-16, half open, without a byte-order mark. */
export interface FileFacts {
  readonly path: string;
  readonly names: readonly {
    readonly key: string;
    readonly kind: string;
    readonly mentions: readonly (Span & { readonly text: string })[];
  }[];
  /** The span is that of the number, without what it is of. */
  readonly quantities: readonly (Span & {
    readonly kind: QuantityKind;
    readonly value: number;
    /** The upper end of a range, the other side of a score. */
    readonly to: number | null;
    readonly exact: boolean;
    readonly unit: string | null;
    readonly counted: (Span & { readonly lemma: string }) | null;
  })[];
  readonly dates: readonly (Span & { readonly iso: string | null; readonly calendar: string })[];
  /** With what stands between the marks; quotations within quotations have a depth above 0. */
  readonly quotes: readonly (Span & { readonly text: string; readonly depth: number })[];
  /** Who says what. */
  readonly sentences: readonly never[];
}

/** `tadqiq facts`: what was understood, for people or as one JSON document (`version` 1: fields may be added, none will change). */
export async function facts(context: TextContext): Promise<ExitCode> {
  const { given, environment, workspace, language } = context;
  const tally = new Tally();
  const texts = new Texts(context, tally);
  const { stdout } = environment;
  let before = '{"version":1,"files":[';
  await texts.each(await texts.find(given.operands), ({ path, file }) => {
    const document = workspace.parse(file.text, formatOf(path));
    const found = factsOf(document, texts.shown(path));
    if (given.format === "json") {
      stdout.write(before + JSON.stringify(found));
      before = ",";
    } else describe(found, document.text, stdout, (id, data) => say(language, id, data));
  });
  if (given.format === "json") stdout.write(`${before === "," ? "" : before}]}\n`);
  return tally.exitCode(given);
}

export function factsOf(document: Document, path: string): FileFacts {
  const { text, names, quantities, blocks } = document;
  return {
    path,
    names: names.map(({ key, kind, mentions }: Name) => ({
      key,
      kind,
      mentions: mentions.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    })),
    quantities: quantities.map(quantityFacts),
    dates: document.dates.map(({ start, end, iso, calendar }) => ({ start, end, iso: iso ?? null, calendar })),
    quotes: blocks.flatMap((block) => block.quotes.map((quote) => quoteFacts(quote, text))),
    sentences: [],
  };
}

function quantityFacts({ figure, kind, value, to, approximate, unit, counted }: Quantity): FileFacts["quantities"][number] {
  const noun = counted && { start: counted.start, end: counted.end, lemma: lemmaOf(counted) };
  return { start: figure.start, end: figure.end, kind, value, to: to ?? null, exact: !approximate, unit: unit?.name ?? null, counted: noun ?? null };
}

/** Of a plural its singular, as it is counted: شخص of أشخاص. */
function lemmaOf({ readings, form }: Token): string {
  const nouns = readings.filter(({ pos, suffix }) => (pos === "noun" || pos === "masdar") && suffix === "");
  return (nouns[0] ?? readings.find(({ pos }) => pos !== "verb") ?? readings[0])?.lemma ?? form;
}

function quoteFacts({ start, end, open, close, depth }: Quote, text: string): FileFacts["quotes"][number] {
  return { start, end, text: text.slice(open.end, close.start), depth };
}

/** For people: a heading for each kind of fact, one fact a line. */
function describe({ path, names, quantities, dates, quotes }: FileFacts, text: string, output: Output, tell: (...line: Told) => string): void {
  const positions = new Positions(text);
  const place = ({ start }: Span): string => {
    const { line, column } = positions.at(start);
    return `${line}:${column}`;
  };
  const written = ({ start, end }: Span): string => isolatedLine(visible(text.slice(start, end)));
  const lines = [isolated(visible(path))];
  const section = (heading: Told[0], facts: readonly string[]): void => {
    if (facts.length > 0) lines.push(`  ${tell(heading)}`, ...facts.map((fact) => `    ${fact}`));
  };
  section(
    "facts-names",
    names.map(({ kind, mentions }) => {
      const counts = new Map<string, number>();
      for (const mention of mentions) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
      const spellings = [...counts].map(([spelling, count]) => `${isolatedLine(visible(spelling))} ${count}`).join(tell("list-separator"));
      return `${tell(kindOf(kind))}  ${spellings}`;
    }),
  );
  section(
    "facts-quantities",
    quantities.map((quantity) => {
      const { kind, value, to, exact, unit, counted } = quantity;
      const amount = to === null ? `${rounded(value)}` : `${rounded(value)}${kind === "score" ? ":" : "–"}${rounded(to)}`;
      const of = unit ?? counted?.lemma;
      return `${place(quantity)}  ${written(quantity)} = ${exact ? "" : "≈ "}${kind === "ordinal" ? "#" : ""}${amount}${of === undefined ? "" : `  ${isolatedLine(visible(of))}`}`;
    }),
  );
  section(
    "facts-dates",
    dates.map((date) => `${place(date)}  ${written(date)}${date.iso === null ? "" : ` = ${date.iso}`}`),
  );
  section(
    "facts-quotes",
    quotes.map((quote) => `${place(quote)}  ${isolatedLine(shortened(visible(quote.text)))}`),
  );
  output.write(`${lines.join("\n")}\n\n`);
}

type Told = Parameters<typeof say> extends [unknown, ...infer Rest] ? Rest : never;

export function kindOf(kind: string): Told[0] {
  return kind === "place" ? "kind-place" : kind === "person" ? "kind-person" : kind === "organisation" ? "kind-organisation" : "kind-term";
}

/** A third is shown as 0.333. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** So much of a quotation is shown. */
const MOST_SHOWN = 80;

function shortened(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  const cut = text.lastIndexOf(" ", MOST_SHOWN);
  return `${text.slice(0, cut > 0 ? cut : MOST_SHOWN)} …`;
}

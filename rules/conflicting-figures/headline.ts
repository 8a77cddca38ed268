import type { Block, Document, Quantity, Sentence } from "../../core/index.ts";
import { type Figure, isRound, ROUNDING } from "./figure.ts";

/** A figure of the headline, and the story's own of the same thing; each in the span of its number. */
export interface HeadlineConflict {
  readonly headline: Figured;
  readonly body: Figured;
}

type Figured = Pick<Quantity, "start" | "end" | "value" | "kind">;

/** Figures of the headline that stand nowhere in a story which has others of the same matter or of the same noun. */
export function headlineConflicts(document: Document, figures: readonly Figure[], differs: (sentence: Sentence) => boolean): readonly HeadlineConflict[] {
  const [headline] = document.blocks;
  if (headline?.kind !== "headline") return [];
  const told = valuesOf(document, headline);
  return [...ofMatters(headline, figures, told, differs), ...ofNouns(document, headline, figures, told)];
}

/** Every value that the story has, in whatever form. */
function valuesOf({ quantities, numbers }: Document, headline: Block): ReadonlySet<number> {
  const story = quantities.filter(({ sentence }) => sentence.block !== headline);
  const written = numbers.filter(({ sentence }) => sentence.block !== headline);
  return new Set([...story.flatMap(({ value, to }) => (to === undefined ? [value] : [value, to])), ...written.map(({ value }) => value)]);
}

/** The story's figures on the matter are all the same other one. */
function ofMatters(
  headline: Block,
  figures: readonly Figure[],
  told: ReadonlySet<number>,
  differs: (sentence: Sentence) => boolean,
): readonly HeadlineConflict[] {
  const conflicts: HeadlineConflict[] = [];
  for (const figure of figures) {
    if (figure.sentence.block !== headline || figure.approximate || told.has(figure.value) || differs(figure.sentence)) continue;
    const onMatter = figures.filter((other) => other.sentence.block !== headline && other.matter === figure.matter && other.share === figure.share);
    const [lead] = onMatter;
    if (!lead || differs(lead.sentence) || onMatter.some((other) => other.approximate || other.value !== lead.value)) continue;
    if (!isSum(figure.value, onMatter) && !roundsTo(figure, lead)) conflicts.push({ headline: figure, body: lead });
  }
  return conflicts;
}

/** How many blocks after the headline may hold the lead: a second headline, and the first paragraph. */
const LEAD_BLOCKS = 2;

/**
 * Of what has no matter: the first block of the lead that counts the same noun, or has an amount in the same unit, has one such figure
 * only. What follows tells of other things too.
 */
function ofNouns({ quantities, blocks }: Document, headline: Block, figures: readonly Figure[], told: ReadonlySet<number>): readonly HeadlineConflict[] {
  const conflicts: HeadlineConflict[] = [];
  const known = new Set(figures.map(({ start }) => start));
  const own = quantities.filter(({ sentence }) => sentence.block === headline);
  for (const quantity of own) {
    const subject = subjectOf(quantity);
    if (subject === undefined || known.has(quantity.figure.start) || quantity.approximate || told.has(quantity.value)) continue;
    if (own.some((other) => other !== quantity && subjectOf(other) === subject)) continue;
    const story = quantities.filter((other) => other.sentence.block !== headline && subjectOf(other) === subject);
    const lead = blocks.slice(1, 1 + LEAD_BLOCKS).find((block) => story.some(({ sentence }) => sentence.block === block));
    const [body, ...others] = story.filter(({ sentence }) => sentence.block === lead);
    if (!lead || !body || body.approximate || others.some(({ value }) => value !== body.value)) continue;
    if (!isSum(quantity.value, story) && !roundsTo(quantity, body))
      conflicts.push({ headline: { ...quantity, ...quantity.figure }, body: { ...body, ...body.figure } });
  }
  return conflicts;
}

/** What is counted, by its lemma, or the unit. Places in an order and parts of a whole are many in one story. */
function subjectOf({ kind, counted, unit, to }: Quantity): string | undefined {
  if (to !== undefined) return undefined;
  switch (kind) {
    case "money":
    case "share":
    case "measure":
      // عام and سنة are one.
      return unit?.name === "سنة" ? "عام" : unit?.name;
    case "age":
      return kind;
    case "count":
      return counted?.readings.find(({ pos, suffix }) => suffix === "" && (pos === "noun" || pos === "masdar" || pos === "adjective"))?.lemma;
    default:
      return undefined;
  }
}

function isSum(value: number, figures: readonly Pick<Quantity, "value">[]): boolean {
  return figures.reduce((sum, figure) => sum + figure.value, 0) === value;
}

/**
 * Headlines round: 8000 for 7939, 58 for 58.54, and half a million for 520,000; up to a twentieth, for shares less than one. They cut
 * off, too: 3 million of 3,420,000.
 */
function roundsTo({ value, kind }: Figured, exact: Figured): boolean {
  const difference = Math.abs(value - exact.value);
  if (kind === "share") return difference < 1;
  if (isRound(value) && difference <= ROUNDING * exact.value) return true;
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit >= 1000 && Math.floor(exact.value / unit) * unit === value;
}

import type { Document, NumberMention, Token } from "../document.ts";
import { nextVisible, previousVisible } from "../neighbours.ts";

/** How many words may stand between a number and «إلى»: 15 دقيقة إلى 20, خمسة ملايين دولار إلى. */
const COUNTED_REACH = 2;

/** The word or mark that leads from one number to the next, and that number. */
export interface RangeLink {
  readonly mark: Token;
  /** إلى or حتى, a dash, «و», or «أو» (خمسة أو ستة). */
  readonly way: "to" | "dash" | "and" | "or";
  readonly second: NumberMention;
  /** Another number is joined on: بين 2010-2011 و2012-2013. */
  readonly continued: boolean;
}

/** «إلى», a dash, «و» or «أو» and the number after it; what is counted may stand before إلى and و. */
export function rangeLinkAfter(first: NumberMention, startsAt: ReadonlyMap<number, NumberMention>): RangeLink | undefined {
  let at = nextVisible(first.tokens.at(-1) as Token);
  for (let words = 0; at && words <= COUNTED_REACH; words++) {
    const way = wayOf(at, words);
    if (way) {
      const after = nextVisible(at);
      const second = after && startsAt.get(after.start);
      if (!second || (way === "dash" && second.value <= first.value)) return undefined;
      return { mark: at, way, second, continued: isContinued(second) };
    }
    if (at.kind !== "word" || /^و/.test(at.form) || at.readings.some(({ pos, particle }) => pos === "particle" && particle !== "adverb")) return undefined;
    at = nextVisible(at);
  }
  return undefined;
}

function wayOf(token: Token, words: number): RangeLink["way"] | undefined {
  if (token.kind === "punctuation") return words === 0 && /^[-–—]$/.test(token.text) ? "dash" : undefined;
  switch (token.form) {
    case "إلى":
    case "الى":
    case "حتى":
      return "to";
    case "و":
      return "and";
    case "أو":
      return words === 0 ? "or" : undefined;
    default:
      return undefined;
  }
}

/** A further «و» with a number, or a further dash, makes the pairs seasons or scores. */
function isContinued(second: NumberMention): boolean {
  const next = nextVisible(second.tokens.at(-1) as Token);
  if (next?.kind === "punctuation") return /^[-–—/]$/.test(next.text);
  return next?.form === "و" && nextVisible(next)?.kind === "number";
}

/** «بين» with or without a conjunction, in reading order; «من بين» picks out of many. */
export function betweensOf({ vocabulary }: Document): readonly Token[] {
  return ["بين", "وبين", "فبين"]
    .flatMap((form) => vocabulary.get(form) ?? [])
    .filter((token) => previousVisible(token)?.form !== "من")
    .sort((a, b) => a.start - b.start);
}

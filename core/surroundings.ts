import type { Block, Quote, Sentence, Token } from "./document.ts";
import type { Span } from "./span.ts";

/** The sentence that a token stands in; undefined between sentences. */
export function sentenceAt({ block, start }: Token): Sentence | undefined {
  const sentence = lastStartingAtOrBefore(block.sentences, start);
  return sentence && start < sentence.end ? sentence : undefined;
}

/** The quotation that a mark opens or closes. */
export function quoteMarkedBy(token: Token): Quote | undefined {
  return indexOf(token.block).byMark.get(token);
}

/** The outermost quotation that a token stands in, its marks not counted. */
export function quoteAround(token: Token): Quote | undefined {
  const quote = lastStartingAtOrBefore(indexOf(token.block).outermost, token.start - 1);
  return quote && token.end < quote.end ? quote : undefined;
}

interface QuoteIndex {
  readonly byMark: ReadonlyMap<Token, Quote>;
  /** Sorted and disjoint. */
  readonly outermost: readonly Quote[];
}

/** Blocks never change, so that what is computed of one holds as long as it lives. */
const indexes = new WeakMap<Block, QuoteIndex>();

function indexOf(block: Block): QuoteIndex {
  let index = indexes.get(block);
  if (!index) {
    const byMark = new Map<Token, Quote>();
    const outermost: Quote[] = [];
    for (const quote of block.quotes) {
      byMark.set(quote.open, quote).set(quote.close, quote);
      if (quote.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(quote);
    }
    index = { byMark, outermost };
    indexes.set(block, index);
  }
  return index;
}

function lastStartingAtOrBefore<S extends Span>(sorted: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as S).start <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

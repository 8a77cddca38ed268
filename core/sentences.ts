import { CharClass, charClass } from "./characters.ts";
import type { Block, Sentence, Token } from "./document.ts";

/** Written with a point and never at the end of a sentence: titles, "page", "time", and the eras before Christ and the Hijra. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(["د", "أ", "ا", "م", "ص", "ق", "ج", "ط", "س", "ت", "هـ", "ه", "ب", "ك", "ر", "ع", "ش", "ف", "ن", "ح"]);

const CLOSING = "»”\"’'›)]}";

/**
 * Splits the tokens of a block into sentences. A sentence ends at . ؟ ! … ۔ (a run of them is one end) with the
 * quotation marks and brackets that close right after it, except where the point belongs to an abbreviation or
 * initial (د. أ. م. ص.), to a list number at the start of the block, or where a question or exclamation mark
 * inside a quotation is followed by more of the sentence («متى؟» سأل). Spaces between sentences belong to none.
 */
export function splitSentences(block: Block): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const { tokens } = block;
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!isTerminator(token) || !endsSentence(tokens, i, from)) continue;
    let last = i;
    while (last + 1 < tokens.length && isTerminator(tokens[last + 1] as Token)) last++;
    while (last + 1 < tokens.length && isClosing(tokens[last + 1] as Token)) last++;
    const quoted = last > i && (tokens[last] as Token).kind === "punctuation" && !isTerminator(tokens[last] as Token);
    if (quoted && token.text !== "." && hasMore(tokens, last + 1)) continue;
    pushSentence(sentences, block, from, last + 1);
    from = last + 1;
    i = last;
  }
  pushSentence(sentences, block, from, tokens.length);
  return sentences;
}

function isTerminator(token: Token): boolean {
  if (token.kind !== "punctuation" || token.end - token.start !== 1) return false;
  switch (token.text) {
    case ".":
    case "؟":
    case "?":
    case "!":
    case "…":
    case "۔":
      return true;
    default:
      return false;
  }
}

function isClosing(token: Token): boolean {
  // A straight quotation mark closes here: it follows a terminator without a space.
  return token.kind === "punctuation" && CLOSING.includes(token.text);
}

function hasMore(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).some((token) => token.kind === "word" || token.kind === "number");
}

function endsSentence(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (token.text !== ".") return true;
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.kind === "word" && before.script === "arabic" && ABBREVIATIONS.has(before.form) && isAbbreviationPosition(tokens, at)) return false;
  // "1." and "١." at the start of a block number a list.
  if (before.kind === "number" && at - 1 === from && from === 0 && before.end - before.start <= 2) return false;
  return true;
}

/** An abbreviation's point has more text after it, and its letter stands alone: not the ه. of a kicked-off word. */
function isAbbreviationPosition(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  const standsAlone = before === undefined || before.kind === "space" || before.kind === "punctuation";
  return standsAlone && hasMore(tokens, at + 1);
}

function pushSentence(sentences: Sentence[], block: Block, from: number, to: number): void {
  const { tokens } = block;
  let first = from;
  let last = to - 1;
  while (first <= last && isBlank(tokens[first] as Token)) first++;
  while (last >= first && isBlank(tokens[last] as Token)) last--;
  if (first > last) return;
  const inside = tokens.slice(first, last + 1);
  sentences.push({ block, tokens: inside, start: (inside[0] as Token).start, end: (inside.at(-1) as Token).end });
}

function isBlank(token: Token): boolean {
  return token.kind === "space" || (token.kind === "opaque" && charClass(token.text.charCodeAt(0)) === CharClass.invisible);
}

import { CharClass, charClass, isLineEnd } from "../characters.ts";
import type { BlockKind } from "../document.ts";
import type { BlockLayout, Layout } from "../parse.ts";
import type { Span } from "../span.ts";
import { findComments } from "./comments.ts";

/**
 * News copy is pasted with one paragraph a line; text that an editor wrapped by hand has paragraphs of several
 * full lines between blank ones. Both are read: lines are joined only where the text is visibly wrapped.
 */
export function plaintextLayout(text: string): Layout {
  const comments = findComments(text, 0, text.length);
  const paragraphs = paragraphsOf(text);
  let at = 0;
  const blocks: BlockLayout[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    while (at < comments.length && (comments[at] as Span).end <= paragraph.start) at++;
    const opaque: Span[] = [];
    for (let k = at; k < comments.length && (comments[k] as Span).start < paragraph.end; k++) {
      const comment = comments[k] as Span;
      // A comment may run over several lines; each block sees its part.
      opaque.push({ start: Math.max(comment.start, paragraph.start), end: Math.min(comment.end, paragraph.end) });
    }
    if (opaque.some((span) => span.start <= paragraph.start && span.end >= paragraph.end)) continue;
    blocks.push({ ...paragraph, kind: kindOf(text, paragraph, index, paragraphs), opaque });
  }
  return { blocks, comments };
}

/** A line of the text without the white space around it. */
interface Line extends Span {
  /** Blank lines stand between this line and the one before. */
  readonly afterBlank: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isLineEnd(text.charCodeAt(i))) continue;
    let from = start;
    let to = i;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (from < to) {
      lines.push({ start: from, end: to, afterBlank });
      afterBlank = false;
    } else if (!(text.charCodeAt(i) === 0x0a && text.charCodeAt(i - 1) === 0x0d)) {
      // The LF of a CRLF ends no line of its own.
      afterBlank = true;
    }
    start = i + 1;
  }
  return lines;
}

function isBlank(code: number): boolean {
  const kind = charClass(code);
  return kind === CharClass.space || code === 0xfeff;
}

/** Hand-wrapped lines are no longer than this. */
const WIDEST_WRAP = 120;
/** With fewer lines in a group there is no telling a wrapped paragraph from short ones. */
const FEWEST_WRAPPED_LINES = 3;

function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  const lines = linesOf(text);
  let from = 0;
  while (from < lines.length) {
    let to = from + 1;
    while (to < lines.length && !(lines[to] as Line).afterBlank) to++;
    const group = lines.slice(from, to);
    if (isWrapped(text, group)) paragraphs.push({ start: (group[0] as Line).start, end: (group.at(-1) as Line).end });
    else for (const { start, end } of group) paragraphs.push({ start, end });
    from = to;
  }
  return paragraphs;
}

/** Every line but the last is so full that the next line's first word had no room on it. */
function isWrapped(text: string, group: readonly Line[]): boolean {
  if (group.length < FEWEST_WRAPPED_LINES) return false;
  const width = group.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width > WIDEST_WRAP) return false;
  return group.slice(0, -1).every((line, i) => {
    const next = group[i + 1] as Line;
    let word = next.start;
    while (word < next.end && !isBlank(text.charCodeAt(word))) word++;
    return line.end - line.start + 1 + (word - next.start) > width;
  });
}

/** A headline or a heading is a short line without a final stop. */
const LONGEST_HEADLINE = 160;
const LONGEST_HEADING = 100;
/** No heading begins with these: they tie a sentence to the one before. */
const PROSE_OPENERS: ReadonlySet<string> = new Set(
  "كما لكن ولكن لكنه لكنها غير بيد أما ثم إذ وقد وكان وكانت وقال وقالت وأضاف وأضافت وأعلن وأعلنت وأكد وأكدت وأوضح وأوضحت وأشار وأشارت وتابع وتابعت وذكر وذكرت وكما ومن وفي وعلى وبحسب ووفقا".split(
    " ",
  ),
);

function kindOf(text: string, paragraph: Span, index: number, all: readonly Span[]): BlockKind {
  if (endsWithStop(text, paragraph) || all.length === 1) return "paragraph";
  const length = paragraph.end - paragraph.start;
  const next = all[index + 1];
  if (index === 0 && length <= LONGEST_HEADLINE && next !== undefined && next.end - next.start > length) return "headline";
  const firstWord = text.slice(paragraph.start, paragraph.end).split(" ", 1)[0] ?? "";
  return length <= LONGEST_HEADING && next !== undefined && !PROSE_OPENERS.has(firstWord) ? "heading" : "paragraph";
}

function endsWithStop(text: string, paragraph: Span): boolean {
  let i = paragraph.end - 1;
  while (i > paragraph.start && "»”\"’')]".includes(text.charAt(i))) i--;
  return ".؟?!…:؛،".includes(text.charAt(i));
}

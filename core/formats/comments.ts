import type { Comment } from "../document.ts";

const OPEN = "<!--";
const CLOSE = "-->";

/** The HTML comments of `text[start, end)`; one that is never closed is text, not a comment. */
export function findComments(text: string, start: number, end: number): readonly Comment[] {
  const comments: Comment[] = [];
  let at = text.indexOf(OPEN, start);
  while (at >= 0 && at < end) {
    const close = text.indexOf(CLOSE, at + OPEN.length);
    if (close < 0 || close + CLOSE.length > end) break;
    comments.push({ start: at, end: close + CLOSE.length, content: text.slice(at + OPEN.length, close).trim() });
    at = text.indexOf(OPEN, close + CLOSE.length);
  }
  return comments;
}

import type { Message } from "./message.ts";
import { bySpan, type Span } from "./span.ts";

/** Replaces `text[start, end)`; an insertion has `start === end`. */
export interface Edit extends Span {
  readonly text: string;
}

/** `safe`: right in every context, may be applied unread. `unsafe`: right in most, a person must look. */
export type Safety = "safe" | "unsafe";

/** Edits that belong together: all of them are made or none. Sorted by the core, never overlapping each other. */
export interface Fix {
  readonly title: Message;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/**
 * Applies fixes in reading order. A fix that overlaps one already taken is left out whole; it can be taken in the
 * next pass. Returns the new text and the fixes that were applied.
 */
export function applyFixes<F extends { readonly edits: readonly Edit[] }>(
  text: string,
  fixes: readonly F[],
): { readonly text: string; readonly applied: readonly F[] } {
  const applied: F[] = [];
  const taken: Edit[] = [];
  for (const fix of fixes) {
    if (fix.edits.length === 0 || fix.edits.some((edit) => collidesWithAny(edit, taken))) continue;
    for (const edit of fix.edits) taken.splice(firstAfter(taken, edit), 0, edit);
    applied.push(fix);
  }
  let result = "";
  let at = 0;
  for (const edit of taken) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: result + text.slice(at), applied };
}

/** `taken` is sorted and free of collisions, so that only its neighbours can collide with an edit. */
function collidesWithAny(edit: Edit, taken: readonly Edit[]): boolean {
  for (let i = Math.max(0, firstAfter(taken, edit) - 1); i < taken.length; i++) {
    const other = taken[i] as Edit;
    if (collide(edit, other)) return true;
    if (other.start > edit.end) return false;
  }
  return false;
}

/** The index of the first edit after this one in reading order: an insertion stands before the replacement that starts where it does. */
function firstAfter(taken: readonly Edit[], edit: Edit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bySpan(taken[middle] as Edit, edit) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two edits collide when they share a position, or insert at the same place, where their order would be chance. */
function collide(a: Edit, b: Edit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}

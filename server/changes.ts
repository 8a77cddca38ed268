import { diffChars } from "diff";
import type { Edit } from "../core/index.ts";

/** Texts that differ in more characters than this are compared roughly: the exact way would take too long. */
const EXACT = 2000;

/**
 * The edits that make one text of the other, as small as can be, so that cursors, folds and breakpoints of the editor
 * survive. In offsets of `before`, sorted, disjoint.
 */
export function changesBetween(before: string, after: string): readonly Edit[] {
  const oldLines = before.split("\n");
  const newLines = after.split("\n");
  if (oldLines.length !== newLines.length) return changesWithin(0, before, after);
  const edits: Edit[] = [];
  let offset = 0;
  for (const [i, line] of oldLines.entries()) {
    const changed = newLines[i] as string;
    if (changed !== line) edits.push(...changesWithin(offset, line, changed));
    offset += line.length + 1;
  }
  return edits;
}

function changesWithin(offset: number, before: string, after: string): readonly Edit[] {
  const changes = diffChars(before, after, { maxEditLength: EXACT });
  if (!changes) return [{ start: offset, end: offset + before.length, text: after }];
  const edits: Edit[] = [];
  let at = offset;
  let start = offset;
  let text = "";
  const finish = (): void => {
    if (at > start || text !== "") edits.push({ start, end: at, text });
  };
  for (const { value, added, removed } of changes) {
    if (added) text += value;
    else if (removed) at += value.length;
    else {
      finish();
      at += value.length;
      start = at;
      text = "";
    }
  }
  finish();
  return edits;
}

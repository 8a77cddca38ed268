/** A stretch of the original text: UTF-16 offsets, half open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a position; an empty span shares the position it stands at. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1);
}

/** Reading order: by start, then the shorter span first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

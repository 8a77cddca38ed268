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

/** Whether any of many spans shares a position with a given one, without looking at each. */
export function overlapFinder(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort(bySpan);
  /** Of the spans up to each, the furthest end. */
  const reach: number[] = [];
  for (const { start, end } of sorted) reach.push(Math.max(end, start + 1, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as Span).start < Math.max(end, start + 1)) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] as number) > start;
  };
}

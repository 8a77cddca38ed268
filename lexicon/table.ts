/** The rows of a TSV table as lists of cells. Lines that begin with `#` are comments. */
export function rowsOf(tsv: string): readonly (readonly string[])[] {
  return tsv
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** The items of a cell that holds a comma-separated list. */
export function listOf(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === "" ? [] : cell.split(",");
}

/**
 * Looks up the second cell of a two-column table by its first, in the text itself: the table must be sorted by
 * code unit. Nothing is parsed and nothing is built, so that a start costs nothing.
 */
export function createLookup(tsv: string): (key: string) => string | undefined {
  // Comment lines stand first.
  let first = 0;
  while (tsv.charAt(first) === "#") first = tsv.indexOf("\n", first) + 1;
  return (key) => {
    let low = first;
    let high = tsv.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = Math.max(tsv.lastIndexOf("\n", middle - 1) + 1, first);
      const tab = tsv.indexOf("\t", start);
      const candidate = tsv.slice(start, tab);
      if (candidate === key) return tsv.slice(tab + 1, endOfLine(tsv, tab));
      if (candidate < key) low = endOfLine(tsv, tab) + 1;
      else high = start;
    }
    return undefined;
  };
}

function endOfLine(tsv: string, from: number): number {
  const end = tsv.indexOf("\n", from);
  return end < 0 ? tsv.length : end;
}

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

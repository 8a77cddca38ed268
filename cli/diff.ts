/** Lines around a change, as `git diff` shows them. */
const CONTEXT = 3;

/** Beyond this many changed lines the search for the shortest difference, which is quadratic, is not worth its time. */
const MOST_CHANGES = 4000;

/** A unified diff, with the path as it is shown in messages. */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, formatPatch, FILE_HEADERS_ONLY } = await import("diff");
  const options = { context: CONTEXT, headerOptions: FILE_HEADERS_ONLY };
  const shortest = createTwoFilesPatch(path, path, before, after, undefined, undefined, { ...options, maxEditLength: MOST_CHANGES });
  if (shortest !== undefined) return shortest;
  const removed = patchLines("-", before);
  const added = patchLines("+", after);
  const whole = { oldStart: 1, oldLines: removed.count, newStart: 1, newLines: added.count, lines: [...removed.lines, ...added.lines] };
  return formatPatch({ oldFileName: path, newFileName: path, oldHeader: undefined, newHeader: undefined, hunks: [whole] }, FILE_HEADERS_ONLY);
}

function patchLines(sign: "-" | "+", text: string): { readonly count: number; readonly lines: readonly string[] } {
  const lines = text.split("\n");
  const isEnded = lines.at(-1) === "";
  if (isEnded) lines.pop();
  const signed = lines.map((line) => sign + line);
  return { count: lines.length, lines: isEnded ? signed : [...signed, "\\ No newline at end of file"] };
}

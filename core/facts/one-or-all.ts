import { prefixTo } from "../clitics.ts";
import type { Mention } from "../document.ts";
import type { Edit, Safety } from "../fix.ts";
import { respell } from "../form.ts";

/** With more places than this to change, each diagnostic would carry them all: the editor changes them by search and replace. */
const MOST_AT_ONCE = 50;

interface Respelling<T> {
  readonly safety: Safety;
  readonly edits: readonly Edit[];
  readonly title?: T;
}

/** The fixes of one wrongly spelt mention: this place, and every wrong place at once under a title of its own. */
export function oneOrAll<T>(
  wrong: readonly Mention[],
  rightOf: (mention: Mention) => string,
  title: T,
): (mention: Mention, safety: Safety) => readonly Respelling<T>[] {
  const all: readonly Respelling<T>[] =
    wrong.length > 1 && wrong.length <= MOST_AT_ONCE ? [{ safety: "unsafe", edits: wrong.map((other) => editOf(other, rightOf(other))), title }] : [];
  return (mention, safety) => [{ safety, edits: [editOf(mention, rightOf(mention))] }, ...all];
}

/** The mention with another spelling, its clitics and the tashkeel of the letters that stay kept. */
function editOf({ start, end, token, prefix }: Mention, right: string): Edit {
  const word = prefixTo(prefix, right);
  return { start, end, text: end === token.end ? respell(token.text, token.form, word) : word };
}

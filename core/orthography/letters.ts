import type { Token } from "../document.ts";
import { nextWord, previousWord } from "../neighbours.ts";

/** The names of Latin letters, of those that are no words of their own. */
const LETTERS: ReadonlySet<string> = new Set("ان إيه ايه بي سي دي إف اف جي إتش اتش آي جاي إل إم إن آن كيو آر إس اس تي يو دبليو إكس اكس واي زد زي".split(" "));

/** Whether a word of two letters is spelled as one of an abbreviation: إن of بي إن سبورتس, ان of سي ان ان, اي of سي اي ايه. */
export function isLetterName(token: Token): boolean {
  if (token.form.length > 2) return false;
  return [previousWord(token), nextWord(token)].some((side) => side !== undefined && LETTERS.has(side.form));
}

import { peelings } from "../clitics.ts";
import type { Token } from "../document.ts";
import type { Lexicon } from "../lexicon.ts";
import { nextWord, previousWord } from "../neighbours.ts";
import { rememberingBy } from "../remember.ts";
import type { Span } from "../span.ts";

/** Words that join the parts of a name and stand for nothing alone: محمد بن سلمان, أورسولا فون دير لاين. */
const JOINTS: ReadonlySet<string> = new Set(["بن", "بنت", "أبو", "أبي", "آل", "عبد", "دي", "دو", "دا", "ديل", "فان", "فون", "دير"]);

/** No name has more parts than this before or after one of its parts. */
const REACH = 5;

/** One written part of a person's name, its clitics apart. */
export interface NamePart extends Span {
  readonly token: Token;
  readonly spelling: string;
  readonly prefix: string;
}

/** A person's name as it stands in the text: its parts in order, the last one what the press calls the person. */
export interface PersonName extends Span {
  readonly parts: readonly NamePart[];
}

/** Whether a word is a name and nothing else: a name by the tables, or unknown to tables and dictionary. */
export function isNamePart(token: Token): boolean {
  return token.kind === "word" && token.script === "arabic" && isNameForm(token.form, token.block.lexicon);
}

/** The same of a form. */
export const isNameForm = rememberingBy((form, lexicon: Lexicon): boolean => {
  if (lexicon.meanings(form).length > 0 || lexicon.place(form)) return false;
  const readings = lexicon.readings(form);
  return readings.length === 0 ? !lexicon.words.inDictionary(form) : readings.every(({ pos, prefix }) => pos === "name" && prefix === "");
});

/** A word that is a name among other things (حسن, سعيد) is one beside another part of a name. */
export function mayBeName(token: Token): boolean {
  if (token.kind !== "word" || token.script !== "arabic") return false;
  const { lexicon } = token.block;
  return isNamePart(token) || (!lexicon.place(token.form) && token.meanings.length === 0 && isTabledName(token.form, lexicon));
}

/** Whether names.tsv has the form. */
export function isTabledName(form: string, lexicon: Lexicon): boolean {
  return lexicon.readings(form).some(({ pos, prefix }) => pos === "name" && prefix === "");
}

/** Whether somebody is known to be called so: by names.tsv, or by the table of people. */
export function isKnownName(form: string, lexicon: Lexicon): boolean {
  const person = lexicon.people.get(form);
  return isTabledName(form, lexicon) || (person !== undefined && person.status !== "misspelling");
}

/** Whether neither tables nor dictionary nor the figures have the form: nobody is known to be called so. */
export function isNobodys(form: string, lexicon: Lexicon): boolean {
  return lexicon.words.count(form) === 0 && isNameForm(form, lexicon) && !isKnownName(form, lexicon);
}

/** The whole name that a part of it stands in. */
export function personNameAt(token: Token, prefix = ""): PersonName {
  const parts: NamePart[] = [partOf(token, prefix)];
  let before = prefix === "" ? previousWord(token) : undefined;
  for (let i = 0; i < REACH && before; i++) {
    if (mayBeName(before) || JOINTS.has(before.form)) parts.unshift(partOf(before, ""));
    else {
      const peeled = clitic(before);
      if (peeled) parts.unshift(peeled);
      break;
    }
    before = previousWord(before);
  }
  let after = nextWord(token);
  for (let i = 0; i < REACH && after && (mayBeName(after) || JOINTS.has(after.form)); i++) {
    parts.push(partOf(after, ""));
    after = nextWord(after);
  }
  // A joint joins: at either end of the name it is another word.
  while (parts.length > 1 && JOINTS.has((parts.at(-1) as NamePart).spelling)) parts.pop();
  return { parts, start: (parts[0] as NamePart).start, end: (parts.at(-1) as NamePart).end };
}

function partOf(token: Token, prefix: string): NamePart {
  return { token, prefix, spelling: token.form.slice(prefix.length), start: token.start, end: token.end };
}

/** The part of a name that a word is, clitics or none before it. */
export function namePartAt(token: Token): NamePart | undefined {
  return isNamePart(token) ? partOf(token, "") : clitic(token);
}

/** The first part of a name with clitics before it: وفلاديمير, لقاسم. */
function clitic(token: Token): NamePart | undefined {
  const { lexicon } = token.block;
  if (token.meanings.length > 0 || token.script !== "arabic") return undefined;
  const peeled = peelings(token.form).find(({ prefix, stem }) => /^[وفبلك]+$/.test(prefix) && isTabledName(stem, lexicon) && isNameForm(stem, lexicon));
  return peeled ? partOf(token, peeled.prefix) : undefined;
}

/** How many words may stand between a title and the last part of a name: الرئيس الكازاخي قاسم جومارت توكاييف. */
const TITLE_REACH = 4;
const ARTICLE = "\u0627\u0644";

/** Whether a name may be expected here: after a title or a verb of saying, or after another name. */
export function isNamePosition(token: Token): boolean {
  let before = previousWord(token);
  for (let i = 0; i < TITLE_REACH && before; i++) {
    const meanings = before.meanings;
    if (meanings.some((reading) => reading.traits.includes("title"))) return true;
    if (i <= 1 && meanings.some((reading) => reading.pos === "verb" && reading.traits.includes("speech"))) return true;
    if (meanings.length > 0 && !before.form.startsWith(ARTICLE)) return false;
    before = previousWord(before);
  }
  return false;
}

import { type Document, type Format, parse } from "../core/index.ts";
import { readLexiconFiles } from "../lexicon/files.ts";
import { createLexicon, type LexiconFiles } from "../lexicon/index.ts";

/** The lexicon that `npm run build` compiled. */
export const readLexicon = (): LexiconFiles => readLexiconFiles("dist/lexicon");

/** One lexicon for a test file: it is unchanging. */
export const lexicon = createLexicon(readLexicon());

export function documentOf(text: string, format: Format = "plaintext"): Document {
  return parse(text, format, lexicon);
}

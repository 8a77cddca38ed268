import { type Document, type Format, parse } from "../core/index.ts";
import { createLexicon } from "../lexicon/index.ts";

/** One lexicon for a test file: it is unchanging. */
export const lexicon = createLexicon();

export function documentOf(text: string, format: Format = "plaintext"): Document {
  return parse(text, format, lexicon);
}

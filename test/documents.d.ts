import { type Document, type Format } from "../core/index.ts";
import { type LexiconFiles } from "../lexicon/index.ts";
/** The lexicon that `npm run build` compiled. */
export declare const readLexicon: () => LexiconFiles;
/** One lexicon for a test file: it is unchanging. */
export declare const lexicon: import("../core/lexicon.ts").Lexicon;
export declare function documentOf(text: string, format?: Format): Document;

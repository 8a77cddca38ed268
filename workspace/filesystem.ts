import type { LexiconFiles } from "../lexicon/index.ts";

/** The part of a disk that the workspace reads. The command line and the server each pass in their own. */
export interface FileSystem {
  /** The compiled lexicon that was shipped. Asked for once, when the first text is checked. */
  readLexicon(): LexiconFiles;
  /** The text of a file, or undefined when there is none. Rejects when it exists and cannot be read. */
  readText(path: string): Promise<string | undefined>;
}

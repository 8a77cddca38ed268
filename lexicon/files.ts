import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LexiconFiles } from "./index.ts";

/** Reads the compiled lexicon that lies in a folder. The dictionary is a part of its own, under its own licence, and may be missing. */
export function readLexiconFiles(folder: string): LexiconFiles {
  return { words: readFileSync(join(folder, "words.bin")), dictionary: readOptional(join(folder, "ayaspell.bin")) };
}

function readOptional(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

// Prints by how many megabytes the process grows when it loads the lexicon and looks words up in it.
import { readLexiconFiles } from "../lexicon/files.ts";
import { createLexicon } from "../lexicon/index.ts";

const collect = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);
collect();
const before = process.memoryUsage().rss;
const lexicon = createLexicon(readLexiconFiles("dist/lexicon"));
for (const form of ["اعلن", "والاخرين", "كازاخستان", "قال"]) {
  lexicon.judge(form);
  lexicon.readings(form);
}
collect();
console.log(((process.memoryUsage().rss - before) / 1e6).toFixed(1));

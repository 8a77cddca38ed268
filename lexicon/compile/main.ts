// Compiles the tables and figures of lexicon/ into the two files that the product loads:
// `node scripts/run.mjs lexicon/compile/main FOLDER` writes words.bin (ours) and, apart from it because its licence is
// another, ayaspell.bin (LGPL, from @cspell/dict-ar) with its notice. Both can be replaced by files of the same layout.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import bigrams from "../figures/bigrams.tsv";
import words from "../figures/words.tsv";
import functionWords from "../function-words.tsv";
import { createLexicon } from "../index.ts";
import names from "../names.tsv";
import nouns from "../nouns.tsv";
import numerals from "../numerals.tsv";
import { rowsOf } from "../table.ts";
import verbs from "../verbs.tsv";
import { compileContexts } from "./contexts.ts";
import { compileDictionary } from "./dictionary.ts";
import { analysesOfNames, analysesOfNouns, analysesOfNumerals, analysesOfParticles, analysesOfVerbs, pluralsOfNouns } from "./tables.ts";
import { compileVocabulary } from "./vocabulary.ts";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: node scripts/run.mjs lexicon/compile/main FOLDER");
mkdirSync(folder, { recursive: true });

const source = "node_modules/@cspell/dict-ar/ar.trie.gz";
const dictionary = new Uint8Array(compileDictionary(decodeTrie(gunzipSync(readFileSync(source)))).buffer);
writeFileSync(join(folder, "ayaspell.bin"), dictionary);

const vocabulary = {
  figures: rowsOf(words).map(([form = "", count]) => [form, Number(count)] as const),
  bigrams: rowsOf(bigrams).map(([first = "", second = "", count]) => [first, second, Number(count)] as const),
  analyses: [
    ...analysesOfParticles(functionWords),
    ...analysesOfNumerals(numerals),
    ...analysesOfVerbs(verbs),
    ...analysesOfNouns(nouns),
    ...analysesOfNames(names),
  ],
  plurals: pluralsOfNouns(nouns),
};
// What stands beside a word is counted by classes, which only a lexicon knows.
const lexicon = createLexicon({ words: compileVocabulary(vocabulary), dictionary });
const contexts = compileContexts(lexicon, vocabulary.figures, vocabulary.bigrams);
writeFileSync(join(folder, "words.bin"), compileVocabulary({ ...vocabulary, contexts }));
writeFileSync(
  join(folder, "ayaspell.LICENSE.txt"),
  [
    "ayaspell.bin is compiled from the word list of the Ayaspell project (http://ayaspell.sourceforge.net) as published in",
    "the npm package @cspell/dict-ar, and may be replaced by any file of the same layout (lexicon/dawg.ts), or removed.",
    "",
    readFileSync(join(dirname(source), "src/ayaspell/COPYING"), "utf8"),
    readFileSync(join(dirname(source), "LICENSE"), "utf8"),
  ].join("\n"),
);

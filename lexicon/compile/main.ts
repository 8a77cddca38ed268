// Compiles the tables and figures of lexicon/ into the two files that the product loads:
// `node scripts/run.mjs lexicon/compile/main FOLDER` writes words.bin (ours) and, apart from it because its licence is
// another, ayaspell.bin (LGPL, from @cspell/dict-ar) with its notice. Both can be replaced by files of the same layout.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import bigrams from "../figures/bigrams.tsv";
import words from "../figures/words.tsv";
import names from "../names.tsv";
import nouns from "../nouns.tsv";
import { rowsOf } from "../table.ts";
import verbs from "../verbs.tsv";
import { compileDictionary } from "./dictionary.ts";
import { analysesOfNames, analysesOfNouns, analysesOfVerbs } from "./tables.ts";
import { compileVocabulary } from "./vocabulary.ts";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: node scripts/run.mjs lexicon/compile/main FOLDER");
mkdirSync(folder, { recursive: true });

const vocabulary = compileVocabulary({
  figures: rowsOf(words).map(([form = "", count]) => [form, Number(count)]),
  bigrams: rowsOf(bigrams).map(([first = "", second = "", count]) => [first, second, Number(count)]),
  analyses: [...analysesOfVerbs(verbs), ...analysesOfNouns(nouns), ...analysesOfNames(names)],
});
writeFileSync(join(folder, "words.bin"), vocabulary);

const source = "node_modules/@cspell/dict-ar/ar.trie.gz";
const dictionary = compileDictionary(decodeTrie(gunzipSync(readFileSync(source))));
writeFileSync(join(folder, "ayaspell.bin"), new Uint8Array(dictionary.buffer));
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

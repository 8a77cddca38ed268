// `node scripts/run.mjs bench/round-trip [N]`: damages one word of a clean sentence, applies the safe fixes, and counts how
// often the sentence is whole again and nothing else in it has changed. Reads the clean texts beside the project, else the
// example article as its fixes leave it.
import { existsSync, readFileSync } from "node:fs";
import { applyFixes, formOf } from "../core/index.ts";
import { readLexiconFiles } from "../lexicon/files.ts";
import { emptyConfig } from "../workspace/config-names.ts";
import { Workspace } from "../workspace/workspace.ts";
import { type Damage, damages } from "./damage.ts";

const EACH = Number(process.argv[2] ?? 400);
const SEED = 20_220_113;

const workspace = new Workspace({ readLexicon: () => readLexiconFiles("dist/lexicon"), readText: async () => undefined });
const fix = (text: string): string => workspace.fix(text, "plaintext", emptyConfig).document.text;

const clean = ["pud", "wikinews"].map((name) => `../shared/eval/clean/${name}.txt`).filter(existsSync);
const source = clean.length > 0 ? clean.map((path) => readFileSync(path, "utf8")).join("\n") : fix(readFileSync("examples/kazakhstan.txt", "utf8"));
// A sentence that the fixes change by themselves is no clean sentence.
const sentences = source.split("\n").filter((line) => line.length > 40 && fix(line) === line);

/** Mulberry32: the same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The text after the first fix of each finding, one at a time. */
function offeredFixes(text: string): readonly string[] {
  return workspace.check(text, "plaintext", emptyConfig).diagnostics.flatMap(({ fixes }) => (fixes[0] ? [applyFixes(text, [fixes[0]]).text] : []));
}

/** Whether the damage made another word, or a spelling that is accepted too: only its sentence, or nobody, can tell. */
function isWord(damaged: string, word: string): boolean {
  const { words } = workspace.lexicon;
  const form = (text: string): string => formOf(text).replace(/[^\u0621-\u064a]/g, "");
  const [bad, good] = [form(damaged), form(word)];
  if (bad === good) return false;
  return words.count(bad) * 4 > words.count(good) || OPEN.has(bad) || words.isAccepted(good);
}

/** على and إلى without their dots are words of their own. */
const OPEN: ReadonlySet<string> = new Set(["علي", "إلي", "وعلي", "وإلي", "لدي"]);

interface Tally {
  /** Damages that made another word, and those of them that were restored all the same. */
  words: number;
  restoredWords: number;
  restored: number;
  /** Not restored by the safe fixes, but by the first fix that is offered for the word; of these, what was another word. */
  offered: number;
  offeredWords: number;
  /** Words that were changed though they were not damaged. */
  harmed: number;
  total: number;
  readonly failures: string[];
}

function run(damage: Damage): Tally {
  const next = random(SEED);
  const tally: Tally = { words: 0, restoredWords: 0, restored: 0, offered: 0, offeredWords: 0, harmed: 0, total: 0, failures: [] };
  for (let tries = 0; tally.total < EACH && tries < EACH * 40; tries++) {
    const sentence = sentences[Math.floor(next() * sentences.length)] as string;
    const words = sentence.split(" ");
    const at = Math.floor(next() * words.length);
    const word = words[at] as string;
    const damaged = damage.apply(word);
    if (damaged === undefined) continue;
    tally.total++;
    const other = isWord(damaged, word);
    if (other) tally.words++;
    const text = words.with(at, damaged).join(" ");
    const result = fix(text);
    if (result === sentence) {
      tally.restored++;
      if (other) tally.restoredWords++;
    } else {
      if (result !== text) tally.harmed++;
      const offered = offeredFixes(text).some((fixed) => fixed === sentence);
      if (offered) tally.offered++;
      if (offered && other) tally.offeredWords++;
      tally.failures.push(`${damaged} (${word})${result === text ? "" : " → changed otherwise"}${offered ? " → offered" : ""}`);
    }
  }
  return tally;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

const tallies = damages.map((damage) => ({ damage, tally: run(damage) }));
for (const { damage, tally } of tallies) {
  console.log(
    `${damage.name}: restored ${percent(tally.restored, tally.total)} of ${tally.total}, with the first fix offered ${percent(tally.restored + tally.offered, tally.total)}, otherwise changed ${tally.harmed}; ${tally.words} damages made another word, of the others restored ${percent(tally.restored - tally.restoredWords, tally.total - tally.words)}, offered ${percent(tally.restored + tally.offered - tally.restoredWords - tally.offeredWords, tally.total - tally.words)}`,
  );
  if (process.argv.includes("--list")) console.log(tally.failures.join("\n"));
}
const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, { tally }) => total + of(tally), 0);
const total = sum((tally) => tally.total);
const restored = sum((tally) => tally.restored);
const offered = sum((tally) => tally.offered);
const words = sum((tally) => tally.words);
const restoredWords = sum((tally) => tally.restoredWords);
console.log(
  `all kinds: restored ${percent(restored, total)}, with the first fix offered ${percent(restored + offered, total)}, otherwise changed ${sum(({ harmed }) => harmed)}`,
);
console.log(`all kinds, where the damage made no other word: restored ${percent(restored - restoredWords, total - words)} of ${total - words}`);

// `node scripts/run.mjs bench/round-trip [N]`: damages one word of a clean sentence, applies the safe fixes, and counts how
// often the sentence is whole again and nothing else in it has changed. Reads the clean texts beside the project, else the
// example article as its fixes leave it.
import { existsSync, readFileSync } from "node:fs";
import { applyFixes } from "../core/index.ts";
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

interface Tally {
  restored: number;
  /** Not restored by the safe fixes, but by the first fix that is offered for the word. */
  offered: number;
  /** Words that were changed though they were not damaged. */
  harmed: number;
  total: number;
  readonly failures: string[];
}

function run(damage: Damage): Tally {
  const next = random(SEED);
  const tally: Tally = { restored: 0, offered: 0, harmed: 0, total: 0, failures: [] };
  for (let tries = 0; tally.total < EACH && tries < EACH * 40; tries++) {
    const sentence = sentences[Math.floor(next() * sentences.length)] as string;
    const words = sentence.split(" ");
    const at = Math.floor(next() * words.length);
    const word = words[at] as string;
    const damaged = damage.apply(word);
    if (damaged === undefined) continue;
    tally.total++;
    const text = words.with(at, damaged).join(" ");
    const result = fix(text);
    if (result === sentence) tally.restored++;
    else {
      if (result !== text) tally.harmed++;
      if (offeredFixes(text).some((fixed) => fixed === sentence)) tally.offered++;
      tally.failures.push(`${damaged} (${word})${result === text ? "" : " → changed otherwise"}`);
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
    `${damage.name}: restored ${percent(tally.restored, tally.total)} of ${tally.total}, with the first fix offered ${percent(tally.restored + tally.offered, tally.total)}, otherwise changed ${tally.harmed}`,
  );
  if (process.argv.includes("--list")) console.log(tally.failures.join("\n"));
}
const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, { tally }) => total + of(tally), 0);
console.log(
  `all kinds: restored ${((100 * sum(({ restored }) => restored)) / sum(({ total }) => total)).toFixed(1)} %, otherwise changed ${sum(({ harmed }) => harmed)}`,
);

// `npm run score`: the marked articles beside the project, if they are there, against what the built command finds.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countedFormOf, isCount, parse, type Token } from "../core/index.ts";
import { readLexiconFiles } from "../lexicon/files.ts";
import { createLexicon } from "../lexicon/index.ts";

const MONTH =
  /^(?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|جمادى)$/;

const root = process.cwd();
const evaluation = join(root, "../shared/eval");

for (const gold of ["seed", "dev"]) {
  const folder = join(evaluation, gold);
  if (!existsSync(folder)) {
    console.log(`${gold}: no marked articles beside the project`);
    continue;
  }
  const report = join(root, "out", `${gold}.json`);
  const check = spawnSync(process.execPath, [join(root, "dist/cli.js"), "check", "--format", "json", "."], {
    cwd: join(folder, "articles"),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(report, check.stdout);
  console.log(`== ${gold}`);
  spawnSync(process.execPath, [join(evaluation, "score.mjs"), folder, report, ...process.argv.slice(2)], { stdio: "inherit" });
}

for (const clean of ["pud", "wikinews"]) {
  const file = join(evaluation, "clean", `${clean}.txt`);
  if (!existsSync(file)) continue;
  const check = spawnSync(process.execPath, [join(root, "dist/cli.js"), "check", "--format", "json", file], { encoding: "utf8", maxBuffer: 1 << 28 });
  const [{ diagnostics }] = (JSON.parse(check.stdout) as { files: [{ diagnostics: { rule: string; category: string; severity: string }[] }] }).files;
  const byRule = new Map<string, number>();
  for (const { rule, severity } of diagnostics) if (severity === "error" || severity === "warning") byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const words = readFileSync(file, "utf8").split(/\s+/).filter(Boolean).length;
  const alarms = (categories: readonly string[]): string => {
    const found = diagnostics.filter(({ category, severity }) => categories.includes(category) && (severity === "error" || severity === "warning")).length;
    return `${((1000 * found) / words).toFixed(2)} per 1,000 words (${found} of ${words})`;
  };
  console.log(
    `== clean ${clean}: orthography ${alarms(["orthography"])}; consistency, numbers, dates ${alarms(["consistency", "numbers", "dates"])}; ${[...byRule].map(([rule, count]) => `${rule} ${count}`).join(", ") || "no findings"}`,
  );
}

const pairs = join(evaluation, "score-nummod.mjs");
if (existsSync(pairs)) {
  console.log("== number and noun");
  spawnSync(process.execPath, [pairs, join(root, "dist/cli.js")], { stdio: "inherit" });
}

const sample = join(root, "../shared/corpora/news-sample.jsonl");
if (existsSync(sample)) countedNouns(readFileSync(sample, "utf8"));

/** Of the words that numbers count in published articles, how many the tables know as nouns. */
function countedNouns(articles: string): void {
  const lexicon = createLexicon(readLexiconFiles("dist/lexicon"));
  let known = 0;
  let all = 0;
  for (const line of articles.split("\n").filter(Boolean)) {
    const { numbers } = parse((JSON.parse(line) as { text: string }).text, "plaintext", lexicon);
    for (const number of numbers) {
      const token = number.counted;
      if (!token || countedFormOf(number) === undefined || !isCount(number) || !mayBeNoun(token)) continue;
      all++;
      if (token.readings.some(({ pos }) => pos === "noun" || pos === "masdar" || pos === "adjective")) known++;
    }
  }
  console.log(`== counted nouns that the tables know: ${((100 * known) / all).toFixed(1)} % of ${all} in the published articles`);
}

/** No particle, numeral, month, single letter or word with clitics, and no verb. */
function mayBeNoun({ form, readings }: Token): boolean {
  if (form.length < 3 || /^[وفبلك]?ال|^لل/.test(form) || MONTH.test(form)) return false;
  if (readings.some(({ pos, suffix }) => (pos === "particle" || pos === "numeral") && suffix === "")) return false;
  return readings.length === 0 || readings.some(({ pos, prefix }) => pos !== "verb" && pos !== "name" && prefix === "");
}

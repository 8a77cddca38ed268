// `npm run score`: the marked articles beside the project, if they are there, against what the built command finds.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

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
  const spelling = diagnostics.filter(({ category, severity }) => category === "orthography" && (severity === "error" || severity === "warning")).length;
  console.log(
    `== clean ${clean}: orthography ${((1000 * spelling) / words).toFixed(2)} per 1,000 words (${spelling} of ${words}); ${[...byRule].map(([rule, count]) => `${rule} ${count}`).join(", ") || "no findings"}`,
  );
}

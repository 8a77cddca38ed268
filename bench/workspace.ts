// `npm run bench:workspace`: memory and time of `tadqiq check --workspace` over 300 and 3,000 files, generated from the
// example with names planted that the majority spells otherwise. Memory must not grow with the number of files.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SIZES = [300, 3000];
/** One file in so many has a spelling of its own, in two places. */
const PLANTED_EVERY = 100;

const paragraphs = readFileSync("examples/kazakhstan.txt", "utf8").replaceAll("كازخستان", "كازاخستان").replaceAll("تواكييف", "توكاييف").split("\n");
const PLACE = "ثم وصل الوفد إلى كازاخستان مساء، وقال الوزير زيلينسكي إن المباحثات مثمرة.";
const ODD = PLACE.replace("كازاخستان", "كازخستان").replace("زيلينسكي", "زيلنسكي");

/** Paragraphs of the example in another order for each file; those with كازاخستان make room for what is planted. */
function article(i: number): string {
  const isOdd = i % PLANTED_EVERY === 7;
  const own = isOdd ? paragraphs.filter((paragraph) => !paragraph.includes("كازاخستان")) : paragraphs;
  return [...own.map((_, k) => own[(k * 7 + i) % own.length] as string), isOdd ? ODD : PLACE, `العدد رقم ${i}.`].join("\n");
}

/** Prints, as the process ends, the most memory that it has held, in KiB. */
const MEASURE = "process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))";

for (const size of SIZES) {
  const folder = `out/bench/workspace-${size}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < size; i++) writeFileSync(join(folder, `${i}.txt`), article(i));
  const planted = Array.from({ length: size }, (_, i) => i).filter((i) => i % PLANTED_EVERY === 7).length * 2;
  const run = (...options: readonly string[]) => {
    const start = performance.now();
    const argv = ["--import", `data:text/javascript,${encodeURIComponent(MEASURE)}`, "dist/cli.js", "check", "--no-config", "--format", "github", ...options];
    const { stdout, stderr } = spawnSync(process.execPath, [...argv, folder], { encoding: "utf8", maxBuffer: 1e9 });
    return {
      found: stdout.match(/title=tadqiq workspace-variants::/g)?.length ?? 0,
      megabytes: Number(stderr.split("\n").at(-1)) / 1024,
      seconds: (performance.now() - start) / 1000,
    };
  };
  const alone = run();
  const compared = run("--workspace");
  console.log(
    `${size} files: ${compared.found} of ${planted} planted spellings found; at most ${compared.megabytes.toFixed(0)} MB (each file alone: ${alone.megabytes.toFixed(0)} MB), ${(compared.seconds / alone.seconds).toFixed(2)} × the time of each file alone (${alone.seconds.toFixed(1)} s)`,
  );
  rmSync(folder, { recursive: true, force: true });
}

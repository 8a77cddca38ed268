// Bundles everything that runs: `node esbuild.mjs` builds the product into dist/, `--tests` also the tests
// into out/. Word tables and pages (.tsv, .md) become strings in the bundle.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  target: "node20.18",
  platform: "node",
  charset: "utf8",
  loader: { ".tsv": "text", ".md": "text" },
  logLevel: "warning",
  legalComments: "none",
  metafile: true,
};

const tests = process.argv.includes("--tests");
const minify = process.argv.includes("--minify");

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist", { recursive: true });

const results = await Promise.all([
  // The command line: what a run does not need (the YAML parser, the diff) is a chunk of its own, loaded on demand.
  build({
    ...shared,
    minify,
    entryPoints: { cli: "cli/main.ts" },
    outdir: "dist",
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    // Packages in CommonJS ask for what modules do not have: `require` of Node's own modules, and their file's name.
    banner: {
      js: [
        "#!/usr/bin/env node",
        'import { createRequire as requireFrom } from "node:module";',
        'import { fileURLToPath as pathOfModule } from "node:url";',
        "const require = requireFrom(import.meta.url);",
        "const __filename = pathOfModule(import.meta.url);",
      ].join("\n"),
    },
  }),
  build({ ...shared, minify, entryPoints: { server: "server/node.ts" }, outdir: "dist", format: "cjs", outExtension: { ".js": ".cjs" } }),
  build({
    ...shared,
    minify,
    entryPoints: { client: "client/node.ts" },
    outdir: "dist",
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    external: ["vscode"],
  }),
  tests && buildTests(),
]);

writeFileSync("dist/LICENSES.txt", licencesOf(results.flatMap((result) => Object.keys(result?.metafile?.inputs ?? {}))));

compileLexicon();

// The pages that `explain` prints and that hovers show.
cpSync("docs/rules", "dist/rules", { recursive: true });

/** Compiles the word tables and figures; what was compiled of the same sources before is taken from out/. */
function compileLexicon() {
  const hash = createHash("sha256");
  const sources = [...filesUnder("lexicon", ".tsv"), ...filesUnder("lexicon", ".ts"), ...filesUnder("core", ".ts"), "package-lock.json"].sort();
  for (const path of sources) hash.update(path).update(readFileSync(path));
  const folder = `out/lexicon/${hash.digest("hex").slice(0, 16)}`;
  if (!existsSync(`${folder}/ayaspell.LICENSE.txt`)) {
    rmSync("out/lexicon", { recursive: true, force: true });
    const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "lexicon/compile/main", folder], { stdio: "inherit" });
    if (status !== 0) throw new Error("The lexicon could not be compiled.");
  }
  cpSync(folder, "dist/lexicon", { recursive: true });
}

async function buildTests() {
  rmSync("out/test", { recursive: true, force: true });
  const node = { ...shared, format: "esm", packages: "external", outExtension: { ".js": ".mjs" }, sourcemap: "inline" };
  await build({ ...node, entryPoints: filesUnder("test", ".test.ts", "test/vscode"), outdir: "out/test", outbase: "test" });
  await build({
    ...shared,
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    external: ["vscode", "mocha"],
    entryPoints: filesUnder("test/vscode/suite", ".ts"),
    outdir: "out/test/vscode/suite",
    outbase: "test/vscode/suite",
  });
}

/** The licences of the packages that the bundled files come from. */
function licencesOf(inputs) {
  const packages = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version, license, licenses } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${version} (${license ?? licenses?.[0]?.type ?? "licence below"})\n\n${file ? readFileSync(`${folder}/${file}`, "utf8").trim() : "The package holds no licence text."}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** Every file below a folder whose name ends in `ending`, except below `without`. */
function filesUnder(folder, ending, without) {
  return readdirSync(folder, { recursive: true })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith(ending) && !path.endsWith(".d.ts") && !(without && path.startsWith(`${without}/`)));
}

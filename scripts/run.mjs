// Runs a script written in TypeScript: `node scripts/run.mjs NAME [arguments]` bundles scripts/NAME.ts and imports it.
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [name] = process.argv.splice(2, 1);
const outfile = `out/scripts/${name}.mjs`;
await build({
  entryPoints: [name.includes("/") ? `${name}.ts` : `scripts/${name}.ts`],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.18",
  packages: "external",
  charset: "utf8",
  loader: { ".tsv": "text", ".md": "text" },
  logLevel: "warning",
});
await import(pathToFileURL(outfile).href);

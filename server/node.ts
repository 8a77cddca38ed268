import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { readLexiconFiles } from "../lexicon/files.ts";
import packageJson from "../package.json" with { type: "json" };
import { startServer } from "./server.ts";

// The bundle lies in dist/ beside the rules' pages.
const pages = join(__dirname, "rules");

startServer(createConnection(ProposedFeatures.all), {
  version: packageJson.version,
  pathOf(uri) {
    if (!uri.startsWith("file:")) return undefined;
    try {
      return fileURLToPath(uri).replace(/\\/g, "/");
    } catch {
      return undefined;
    }
  },
  async readText(path) {
    try {
      return await readFile(path, "utf8");
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      throw error;
    }
  },
  listTexts,
  readLexicon: () => readLexiconFiles(join(__dirname, "lexicon")),
  readPage: (ruleId) => readFile(join(pages, `${ruleId}.md`), "utf8").catch(() => undefined),
});

/** Links are not followed, and a folder that cannot be read is passed over. */
async function* listTexts(folder: string): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* listTexts(path);
    else if (entry.isFile() && /\.(?:txt|md|markdown)$/i.test(entry.name)) yield path;
  }
}

import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { glob, isDynamicPattern } from "tinyglobby";

/** What a folder is searched for. */
const CHECKED = "**/*.{txt,md,markdown}";
const NEVER = ["**/node_modules/**", "**/.git/**"];

/** What was named on the command line and what it stands for. */
export interface FoundFiles {
  /** Absolute, sorted, each once. `named`: the user wrote this very path. */
  readonly files: readonly { readonly path: string; readonly named: boolean }[];
  /** Arguments that name nothing. */
  readonly missing: readonly string[];
  /** Folders and patterns in which nothing is to be checked. */
  readonly empty: readonly string[];
}

/** Files by name, folders and globs, less what `.gitignore` excludes. A file that is named is checked even if ignored, as Git itself would. */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = new Map<string, boolean>();
  const missing: string[] = [];
  const empty: string[] = [];
  const gitIgnores = new GitIgnores(cwd);
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern);
    const kind = kindOf(path);
    if (kind === "file") {
      found.set(path, true);
      continue;
    }
    if (kind === undefined && !isDynamicPattern(pattern)) {
      missing.push(pattern);
      continue;
    }
    const matches = kind === "folder" ? await search(CHECKED, path) : await search(pattern.split(sep).join("/"), cwd);
    const wanted = matches.filter((match) => !gitIgnores.ignores(match));
    if (wanted.length === 0) empty.push(pattern);
    for (const match of wanted) if (!found.has(match)) found.set(match, false);
  }
  const files = [...found].map(([path, named]) => ({ path, named })).sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, missing, empty };
}

async function search(pattern: string, cwd: string): Promise<readonly string[]> {
  const matches = await glob(pattern, { cwd, absolute: true, ignore: NEVER, followSymbolicLinks: false, expandDirectories: false });
  return matches.map((match) => resolve(match));
}

function kindOf(path: string): "file" | "folder" | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return undefined;
    if (!stats.isDirectory()) return "file";
    accessSync(path, constants.R_OK | constants.X_OK);
    return "folder";
  } catch {
    // Reading it as a file will say what is in the way.
    return "file";
  }
}

/** The `.gitignore` files from the root of the repository down, each for what lies below it; the deepest word counts. */
class GitIgnores {
  readonly #root: string;
  readonly #byFolder = new Map<string, Ignore | undefined>();

  constructor(cwd: string) {
    this.#root = repositoryAround(cwd);
  }

  ignores(path: string): boolean {
    if (relative(this.#root, path).startsWith("..")) return false;
    let ignored = false;
    let folder = this.#root;
    const parts = relative(this.#root, path).split(sep);
    for (const [i, part] of parts.entries()) {
      const result = this.#in(folder)?.test(parts.slice(i).join("/"));
      if (result?.ignored) ignored = true;
      else if (result?.unignored) ignored = false;
      folder = join(folder, part);
    }
    return ignored;
  }

  #in(folder: string): Ignore | undefined {
    if (!this.#byFolder.has(folder)) {
      const path = join(folder, ".gitignore");
      this.#byFolder.set(folder, existsSync(path) ? ignore().add(readFileSync(path, "utf8")) : undefined);
    }
    return this.#byFolder.get(folder);
  }
}

function repositoryAround(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}

import { type Dirent, readdir as readdirWithCallback } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { GitIgnores, repositoryAround, slashed } from "./gitignore.ts";
import { Unreadable, unreadable } from "./text-file.ts";

/** What a folder is searched for. Hidden files and folders are left out. */
const CHECKED = /\.(?:txt|md|markdown)$/i;
/** What may make a part of a path a pattern. */
const SPECIAL = /[\\*?[\]{}()!]/;
const NEVER: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** What was named on the command line and what it stands for. */
export interface FoundFiles {
  /** Absolute, sorted, each once. `named`: the user wrote this very path. */
  readonly files: readonly { readonly path: string; readonly named: boolean }[];
  /** Arguments that name nothing, and folders that cannot be read. */
  readonly problems: readonly Unreadable[];
  /** Folders and patterns in which nothing is to be checked. */
  readonly empty: readonly string[];
}

/** Files by name, folders and globs, less what `.gitignore` excludes. What is named is checked even if ignored, as Git itself would. */
export async function findFiles(operands: readonly string[], cwd: string): Promise<FoundFiles> {
  const search = new Search(cwd);
  for (const operand of operands) {
    try {
      await search.find(operand);
    } catch (error) {
      search.problems.push(unreadable(resolve(cwd, operand), error));
    }
  }
  const files = [...search.found].map(([path, named]) => ({ path, named })).sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems: search.problems, empty: search.empty };
}

class Search {
  readonly found = new Map<string, boolean>();
  readonly problems: Unreadable[] = [];
  readonly empty: string[] = [];
  readonly #cwd: string;
  readonly #gitIgnores = new Map<string, GitIgnores>();
  readonly #roots = new Map<string, string>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  async find(operand: string): Promise<void> {
    const path = resolve(this.#cwd, operand);
    const kind = await kindOf(path);
    if (kind === "file") {
      this.found.set(path, true);
      return;
    }
    const problems = this.problems.length;
    const isAny = kind === "folder" ? await this.#walk(path, this.#gitIgnoresForNamed(path)) : await this.#match(operand);
    // Where something could not be read, nobody knows that there is nothing.
    if (!isAny && this.problems.length === problems) this.empty.push(operand);
  }

  /** Adds what a folder holds; true if there is anything, also if it was known before. Links to folders are not followed. */
  async #walk(folder: string, gitIgnores: GitIgnores): Promise<boolean> {
    let any = false;
    try {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        if (entry.name.startsWith(".") || NEVER.has(entry.name)) continue;
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
          if (!gitIgnores.ignores(path, "folder") && (await this.#walk(path, gitIgnores))) any = true;
        } else if (CHECKED.test(entry.name) && !gitIgnores.ignores(path, "file") && !(entry.isSymbolicLink() && (await kindOf(path)) === "folder")) {
          this.#add(path);
          any = true;
        }
      }
    } catch (error) {
      this.problems.push(unreadable(folder, error));
    }
    return any;
  }

  async #match(pattern: string): Promise<boolean> {
    const { glob, isDynamicPattern } = await import("tinyglobby");
    if (!isDynamicPattern(pattern)) throw new Unreadable(resolve(this.#cwd, pattern), "missing-file");
    // From where the pattern begins to be one: `../*` seen from here would leave this folder out.
    const parts = slashed(pattern).split("/");
    const firstDynamic = Math.max(
      0,
      parts.findIndex((part) => SPECIAL.test(part)),
    );
    const base = resolve(this.#cwd, `${parts.slice(0, firstDynamic).join("/")}${firstDynamic > 0 ? "/" : ""}`);
    const matches = await glob(parts.slice(firstDynamic).join("/"), {
      cwd: base,
      absolute: true,
      ignore: [...NEVER].map((name) => `**/${name}/**`),
      followSymbolicLinks: false,
      expandDirectories: false,
      fs: { readdir: this.#readdir },
    });
    let any = false;
    for (const match of matches) {
      const path = resolve(match);
      if (this.#gitIgnoresFor(dirname(path)).ignores(path, "file") || (await kindOf(path)) === "folder") continue;
      this.#add(path);
      any = true;
    }
    return any;
  }

  /** The library passes over folders that it cannot read, of which nobody else would tell, and over every link, also to a file. */
  readonly #readdir = ((path: string, options: { withFileTypes: true }, done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void) => {
    readdirWithCallback(path, options, async (error, entries = []) => {
      if (error && error.code !== "ENOENT") this.problems.push(unreadable(resolve(path), error));
      done(error, await Promise.all(entries.map((entry) => asFile(path, entry))));
    });
    // Of the many ways to call it, the library knows this one.
  }) as unknown as typeof readdirWithCallback;

  #add(path: string): void {
    if (!this.found.has(path)) this.found.set(path, false);
  }

  /** The rules that hold in a folder: of the repository around it, or of the folder where the command was given. */
  #gitIgnoresFor(folder: string): GitIgnores {
    let root = this.#roots.get(folder);
    if (root === undefined) {
      const isBelow = !slashed(relative(this.#cwd, folder)).startsWith("..");
      root = repositoryAround(folder) ?? (isBelow ? this.#cwd : folder);
      this.#roots.set(folder, root);
    }
    let gitIgnores = this.#gitIgnores.get(root);
    if (!gitIgnores) {
      gitIgnores = new GitIgnores(root);
      this.#gitIgnores.set(root, gitIgnores);
    }
    return gitIgnores;
  }

  /** As above; but a folder that is named is searched though Git ignores it, by its own rules alone. */
  #gitIgnoresForNamed(folder: string): GitIgnores {
    const around = this.#gitIgnoresFor(folder);
    return around.ignores(folder, "folder") ? new GitIgnores(folder) : around;
  }
}

/** A link that does not lead to a folder as if it were the file; whether there is one shows when it is read. */
async function asFile(folder: string, entry: Dirent): Promise<Dirent> {
  if (!entry.isSymbolicLink()) return entry;
  const kind = await kindOf(join(folder, entry.name)).catch(() => undefined);
  return kind === "folder" ? entry : Object.create(entry, { isFile: { value: () => true }, isSymbolicLink: { value: () => false } });
}

/** Undefined when there is nothing of that name. Rejects when the system does not tell. */
async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

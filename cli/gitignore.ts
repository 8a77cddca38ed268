import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/**
 * The `.gitignore` files from one folder down, each for what lies below it, as Git reads them: a deeper file has
 * the last word, but nothing below an ignored folder comes back. Throws what the system throws when one cannot be read.
 */
export class GitIgnores {
  readonly #root: string;
  readonly #byFolder = new Map<string, Ignore>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Whether Git ignores a path, which is absolute. Nothing outside the root is ignored, nor the root itself. */
  ignores(path: string, kind: "file" | "folder"): boolean {
    const inside = slashed(relative(this.#root, path));
    if (inside === "" || inside === ".." || inside.startsWith("../")) return false;
    return this.#rulesIn(dirname(path)).ignores(kind === "folder" ? `${inside}/` : inside);
  }

  #rulesIn(folder: string): Ignore {
    let rules = this.#byFolder.get(folder);
    if (!rules) {
      const above = folder === this.#root ? undefined : this.#rulesIn(dirname(folder));
      const path = join(folder, ".gitignore");
      const own = existsSync(path) ? patternsOf(readFileSync(path, "utf8"), slashed(relative(this.#root, folder))) : undefined;
      rules = own || !above ? newRules() : above;
      if (own && above) rules.add(above);
      if (own) rules.add(own);
      this.#byFolder.set(folder, rules);
    }
    return rules;
  }
}

function newRules(): Ignore {
  // As `core.ignoreCase`: on these systems the disk does not tell upper from lower case.
  return ignore({ ignorecase: process.platform === "win32" || process.platform === "darwin" });
}

/** The patterns of the `.gitignore` in a folder as they would be written in the root. */
function patternsOf(text: string, folder: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  return folder === "" ? lines : lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).map((line) => prefixed(line, folder));
}

function prefixed(line: string, folder: string): string {
  const negation = line.startsWith("!") ? "!" : "";
  // A first `!` or `#` is escaped, which it need not be once something stands before it.
  const pattern = line.slice(negation.length).replace(/^\\(?=[!#])/, "");
  const anchored = pattern.trimEnd().slice(0, -1).includes("/");
  const here = folder.replace(/[\\*?[\]]/g, "\\$&");
  return `${negation}/${here}/${anchored ? pattern.replace(/^\//, "") : `**/${pattern}`}`;
}

/** The root of the repository that a folder belongs to. */
export function repositoryAround(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Paths are written with `/` in reports, patterns and configurations, on every system. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}

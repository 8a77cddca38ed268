import { dirname, resolve } from "node:path";
import type { Language } from "../core/index.ts";
import { emptyConfig } from "../workspace/config-names.ts";
import { type LoadedConfig, Workspace } from "../workspace/workspace.ts";
import type { Arguments } from "./arguments.ts";
import type { Environment } from "./console.ts";
import { slashed } from "./gitignore.ts";
import { readTextFile, Unreadable } from "./text-file.ts";

/** The workspace of a command: its configuration files are read as texts are, strictly. */
export function openWorkspace({ readLexicon }: Pick<Environment, "readLexicon">): Workspace {
  return new Workspace({ readLexicon, readText });
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readTextFile(path)).text;
  } catch (error) {
    if (error instanceof Unreadable && error.reason === "missing-file") return undefined;
    throw error;
  }
}

/** Which configuration holds for a file, with what the command line says of it. */
export class Configurations {
  readonly #workspace: Workspace;
  readonly #asked: string | false | undefined;
  readonly #cwd: string;
  #named: Promise<LoadedConfig> | undefined;

  constructor(workspace: Workspace, { config }: Pick<Arguments, "config">, cwd: string) {
    this.#workspace = workspace;
    this.#asked = config;
    this.#cwd = cwd;
  }

  /** For a file, by its absolute path. Rejects with `Unreadable` when the configuration cannot be read. */
  for(path: string): Promise<LoadedConfig> {
    if (this.#asked === false) return Promise.resolve({ config: emptyConfig });
    if (this.#asked === undefined) return this.#workspace.configFor(slashed(path));
    this.#named ??= this.#load(resolve(this.#cwd, this.#asked));
    return this.#named;
  }

  /** The language that the configuration of the first operand sets, for a command that names none. */
  async languageNear(operand: string | undefined): Promise<Language | undefined> {
    const path = resolve(this.#cwd, operand ?? ".");
    // The operand may be a folder, a file, a pattern or nothing at all: look in it, then above it.
    for (const folder of new Set([path, dirname(path), this.#cwd])) {
      try {
        const { config, path: found } = await this.for(`${folder}/.`);
        if (found !== undefined) return config.language;
      } catch (error) {
        // Whoever needs the configuration itself reports it.
        if (!(error instanceof Unreadable)) throw error;
      }
    }
    return undefined;
  }

  async #load(path: string): Promise<LoadedConfig> {
    const loaded = await this.#workspace.loadConfig(slashed(path));
    if (!loaded) throw new Unreadable(path, "missing-config");
    return loaded;
  }
}

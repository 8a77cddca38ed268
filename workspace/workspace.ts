import { type Diagnostic, type Document, type EnabledRule, type Format, type Lexicon, type LintResult, lint, parse } from "../core/index.ts";
import { createLexicon } from "../lexicon/index.ts";
import { type Config, configNames, emptyConfig } from "./config.ts";
import type { FileSystem } from "./filesystem.ts";
import { enabledRules, ruleIds, rules } from "./registry.ts";

/** A configuration with the file it came from; no path when nothing was found and the defaults hold. */
export interface LoadedConfig {
  readonly config: Config;
  readonly path?: string;
  readonly text?: string;
}

/** A document with what the rules found in it. */
export interface Checked extends LintResult {
  readonly document: Document;
}

/**
 * What the command line and the server share: the lexicon, the configuration that applies to a file, and checking.
 * Configurations are remembered by folder until `forgetConfigs`.
 */
export class Workspace {
  readonly #fileSystem: FileSystem;
  #lexicon: Lexicon | undefined;
  readonly #byFolder = new Map<string, Promise<LoadedConfig>>();
  readonly #enabled = new WeakMap<Config, readonly EnabledRule[]>();

  constructor(fileSystem: FileSystem) {
    this.#fileSystem = fileSystem;
  }

  /** The configuration nearest to a file: in its folder or the closest folder above it. `path` is absolute, with `/`. */
  configFor(path: string): Promise<LoadedConfig> {
    return this.#configIn(parentOf(path));
  }

  /** A configuration file by its path. Rejects when it cannot be read; undefined when there is none. */
  async loadConfig(path: string): Promise<LoadedConfig | undefined> {
    const text = await this.#fileSystem.readText(path);
    if (text === undefined) return undefined;
    return { config: await readConfig(text), path, text };
  }

  /** Forgets what was read: a configuration file has changed. */
  forgetConfigs(): void {
    this.#byFolder.clear();
  }

  check(text: string, format: Format, config: Config): Checked {
    this.#lexicon ??= createLexicon();
    const document = parse(text, format, this.#lexicon);
    let enabled = this.#enabled.get(config);
    if (!enabled) {
      enabled = enabledRules(config);
      this.#enabled.set(config, enabled);
    }
    return { document, ...lint(document, enabled, ruleIds) };
  }

  #configIn(folder: string): Promise<LoadedConfig> {
    let loading = this.#byFolder.get(folder);
    if (!loading) {
      loading = this.#lookUp(folder);
      this.#byFolder.set(folder, loading);
    }
    return loading;
  }

  async #lookUp(folder: string): Promise<LoadedConfig> {
    for (const name of configNames) {
      const loaded = await this.loadConfig(`${folder}/${name}`);
      if (loaded) return loaded;
    }
    const parent = parentOf(folder);
    return folder === "" || parent === folder ? { config: emptyConfig } : this.#configIn(parent);
  }
}

/** The YAML parser is loaded when there is something for it to read. */
export async function readConfig(text: string): Promise<Config> {
  const { parseConfig } = await import("./config.ts");
  return parseConfig(text, rules);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

/** The format that a file's name stands for; other names are plain text. */
export function formatOf(path: string): Format {
  return MARKDOWN.test(path) ? "markdown" : "plaintext";
}

/** How many fixing passes: each pass can uncover what an applied fix had hidden. */
const FIX_PASSES = 10;

/** Fixes of a list that may be applied unread. */
export function safeFixes(diagnostics: readonly Diagnostic[]): readonly Diagnostic["fixes"][number][] {
  return diagnostics.flatMap((diagnostic) => (diagnostic.fixes[0]?.safety === "safe" ? [diagnostic.fixes[0]] : []));
}

export { FIX_PASSES };

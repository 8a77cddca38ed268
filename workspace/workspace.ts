import {
  applyFixes,
  type Diagnostic,
  type Document,
  type Elsewhere,
  type EnabledRule,
  type Fix,
  type Format,
  type Lexicon,
  type LintResult,
  lint,
  parse,
} from "../core/index.ts";
import { createLexicon } from "../lexicon/index.ts";
import type { Config } from "./config.ts";
import { configNames, emptyConfig } from "./config-names.ts";
import type { FileSystem } from "./filesystem.ts";
import { enabledRules, ruleIds, rules } from "./registry.ts";
import { Summary } from "./summary.ts";

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

/** A document after its safe fixes, and how many there were. */
export interface Fixed extends Checked {
  readonly applied: number;
}

/** No chain of fixes is longer; a rule whose fixes never end is stopped here. */
const FIX_PASSES = 10;

/** The fixes that may be applied unread: the first of each diagnostic, where it is safe. */
function safeFixes(diagnostics: readonly Diagnostic[]): readonly Fix[] {
  return diagnostics.flatMap(({ fixes }) => (fixes[0]?.safety === "safe" ? [fixes[0]] : []));
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

  /** Read when first asked for: a command that checks nothing does without. */
  get lexicon(): Lexicon {
    this.#lexicon ??= createLexicon(this.#fileSystem.readLexicon());
    return this.#lexicon;
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

  /** `elsewhere`: what other files write, where files are compared. */
  check(text: string, format: Format, config: Config, elsewhere?: Elsewhere): Checked {
    const document = this.parse(text, format);
    let enabled = this.#enabled.get(config);
    if (!enabled) {
      enabled = enabledRules(config);
      this.#enabled.set(config, enabled);
    }
    return { document, ...lint(document, enabled, ruleIds, { sparesQuotations: config.sparesQuotations, ...(elsewhere && { elsewhere }) }) };
  }

  parse(text: string, format: Format): Document {
    return parse(text, format, this.lexicon);
  }

  /** What a file writes, for comparing it with others. */
  summarise(text: string, path: string, format: Format = formatOf(path)): Summary {
    return Summary.ofVariants(this.parse(text, format), path);
  }

  /** Applies safe fixes until none is left; a fix can uncover the next. The text is what remains, checked once more. */
  fix(text: string, format: Format, config: Config, elsewhere?: Elsewhere): Fixed {
    let checked = this.check(text, format, config, elsewhere);
    let applied = 0;
    for (let pass = 0; pass < FIX_PASSES; pass++) {
      const result = applyFixes(checked.document.text, safeFixes(checked.diagnostics));
      if (result.applied.length === 0) break;
      applied += result.applied.length;
      checked = this.check(result.text, format, config, elsewhere);
    }
    return { ...checked, applied };
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

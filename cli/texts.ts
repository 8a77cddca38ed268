import { relative } from "node:path";
import type { Language } from "../core/index.ts";
import type { ConfigProblem } from "../workspace/config.ts";
import { isIgnored } from "../workspace/ignored.ts";
import type { LoadedConfig, Workspace } from "../workspace/workspace.ts";
import type { Arguments } from "./arguments.ts";
import type { Configurations } from "./configurations.ts";
import { CommandError, type Data, type Environment, type MessageId, say, sayPlain } from "./console.ts";
import { type FoundFiles, findFiles } from "./files.ts";
import { slashed } from "./gitignore.ts";
import type { Tally } from "./tally.ts";
import { readTextFile, type TextFile, Unreadable } from "./text-file.ts";

/** What a command that reads texts works with. */
export interface TextContext {
  readonly given: Arguments;
  readonly environment: Environment;
  readonly workspace: Workspace;
  readonly configurations: Configurations;
  readonly language: Language;
}

/** Called once for each configuration that has mistakes. */
type TellMistakes = (path: string, text: string, problems: readonly ConfigProblem[]) => void;

/** A text that was named, or found in what was named, and is not ignored. */
export interface NamedText {
  /** Absolute. */
  readonly path: string;
  readonly file: TextFile;
  readonly loaded: LoadedConfig;
}

/** Reads the texts that a command names, one after the other, and tells what cannot be read, each once. */
export class Texts {
  readonly #context: TextContext;
  readonly #tally: Tally;
  readonly #tellMistakes: TellMistakes;
  /** Configuration files whose mistakes, or whose unreadability, have been told. */
  readonly #toldConfigs = new Set<string>();

  constructor(context: TextContext, tally: Tally, tellMistakes?: TellMistakes) {
    this.#context = context;
    this.#tally = tally;
    this.#tellMistakes = tellMistakes ?? ((path, _, { length: count }) => this.note("config-mistakes", { path: this.shown(path), count }));
  }

  /** What the operands stand for; without any, this folder. */
  find(operands: readonly string[]): Promise<FoundFiles> {
    return findFiles(namedOr(operands), this.#context.environment.cwd);
  }

  /** Each text in turn. */
  async each({ files, problems, empty }: FoundFiles, use: (text: NamedText) => Promise<void> | void): Promise<void> {
    for (const problem of problems) this.cannotCheck(problem);
    let ignored = 0;
    for (const { path, named } of files) {
      const loaded = await this.configFor(path);
      if (!loaded) continue;
      if (isIgnored(loaded, slashed(path))) {
        ignored++;
        if (named) this.note("ignored-file", { path: this.shown(path) });
      } else {
        await this.attempt(async () => use({ path, file: await readTextFile(path), loaded }));
      }
    }
    for (const operand of empty) this.problem("no-files", operand);
    if (files.length > 0 && ignored === files.length && !files.some(({ named }) => named))
      this.problem("no-files", namedOr(this.#context.given.operands).join(" "));
  }

  /** As `each`, for a first look at texts that are read again: nothing is told of what cannot be read. */
  async eachReadable({ files }: FoundFiles, use: (text: NamedText) => void): Promise<void> {
    for (const { path } of files) {
      try {
        const loaded = await this.#context.configurations.for(path);
        if (!isIgnored(loaded, slashed(path))) use({ path, file: await readTextFile(path), loaded });
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
      }
    }
  }

  /** The configuration for a file, its mistakes told once; undefined when it cannot be read, which is told once, too. */
  async configFor(path: string): Promise<LoadedConfig | undefined> {
    try {
      const loaded = await this.#context.configurations.for(path);
      const { config, path: configPath, text = "" } = loaded;
      if (configPath !== undefined && config.problems.length > 0 && !this.#toldConfigs.has(configPath)) {
        this.#toldConfigs.add(configPath);
        this.#tally.addConfigMistakes(config.problems.length);
        this.#tellMistakes(configPath, text, config.problems);
      }
      return loaded;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      // A configuration that was asked for by name is part of the command.
      if (this.#context.given.config !== undefined) throw new CommandError(error.reason, { path: this.shown(error.path), ...error.data });
      if (!this.#toldConfigs.has(error.path)) this.cannotCheck(error);
      this.#toldConfigs.add(error.path);
      return undefined;
    }
  }

  async attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.cannotCheck(error);
    }
  }

  cannotCheck({ path, reason, data }: Unreadable): void {
    this.problem(reason, this.shown(path), data);
  }

  problem(reason: MessageId, path: string, data: Data = {}): void {
    this.#tally.problems.push({ path, reason, message: sayPlain(this.#context.language, reason, { path, ...data }) });
    this.note(reason, { path, ...data });
  }

  /** On standard error. */
  note(id: MessageId, data: Data = {}): void {
    this.#context.environment.stderr.write(`${say(this.#context.language, id, data)}\n`);
  }

  /** A path as it is shown: relative to where the command was given. */
  shown(path: string): string {
    return slashed(relative(this.#context.environment.cwd, path)) || ".";
  }
}

function namedOr(operands: readonly string[]): readonly string[] {
  return operands.length === 0 ? ["."] : operands;
}

import { relative, resolve } from "node:path";
import { type Language, type Message, render } from "../core/index.ts";
import { isIgnored } from "../workspace/ignored.ts";
import { type Checked, formatOf, type LoadedConfig, type Workspace } from "../workspace/workspace.ts";
import type { Arguments } from "./arguments.ts";
import type { Configurations } from "./configurations.ts";
import { CommandError, type Data, type Environment, type MessageId, say, sayPlain } from "./console.ts";
import { unifiedDiff } from "./diff.ts";
import { findFiles } from "./files.ts";
import { slashed } from "./gitignore.ts";
import { configReportOf, type Renderer, type Reporter, reportOf } from "./report.ts";
import { githubReporter } from "./reporters/github.ts";
import { jsonReporter } from "./reporters/json.ts";
import { stylishReporter } from "./reporters/stylish.ts";
import { type ExitCode, Tally } from "./tally.ts";
import { renderVisible, wantsColor } from "./terminal.ts";
import { encode, readTextFile, readTextStream, type TextFile, Unreadable, writeTextFile } from "./text-file.ts";

/** What a check works with. */
export interface CheckContext {
  readonly given: Arguments;
  readonly environment: Environment;
  readonly workspace: Workspace;
  readonly configurations: Configurations;
  readonly language: Language;
}

/** `tadqiq check`: files, folders, globs, or standard input. */
export async function check(context: CheckContext): Promise<ExitCode> {
  return new Check(context).run();
}

class Check {
  readonly #given: Arguments;
  readonly #environment: Environment;
  readonly #workspace: Workspace;
  readonly #configurations: Configurations;
  readonly #language: Language;
  readonly #reporter: Reporter;
  readonly #render: Renderer;
  readonly #tally = new Tally();
  /** Configuration files whose mistakes, or whose unreadability, have been told. */
  readonly #toldConfigs = new Set<string>();

  constructor({ given, environment, workspace, configurations, language }: CheckContext) {
    this.#given = given;
    this.#environment = environment;
    this.#workspace = workspace;
    this.#configurations = configurations;
    this.#language = language;
    // Only a terminal needs isolates; programs and annotations get the plain text.
    this.#render =
      given.format === "stylish" ? (message: Message) => renderVisible(message, language) : (message: Message) => render(message, { language, isolate: false });
    // Where standard output is the fixed text or a patch, the report goes beside it.
    const output = given.diff || (given.fix && given.stdinFilename !== undefined) ? environment.stderr : environment.stdout;
    this.#reporter =
      given.format === "json"
        ? jsonReporter(output)
        : given.format === "github"
          ? githubReporter(output)
          : stylishReporter(output, language, wantsColor(given.color, environment.env, output.isTTY ?? false));
  }

  async run(): Promise<ExitCode> {
    const { operands, stdinFilename, diff, maxWarnings } = this.#given;
    if (stdinFilename !== undefined) await this.#checkStandardInput(stdinFilename);
    else await this.#checkFiles(operands.length === 0 ? ["."] : operands);
    if (!diff) this.#reporter.end(this.#tally.summary());
    const tooMany = diff ? undefined : this.#tally.tooManyWarnings(this.#given);
    if (tooMany !== undefined) this.#note(say(this.#language, "too-many-warnings", { count: tooMany, most: maxWarnings ?? 0 }));
    return this.#tally.exitCode(this.#given);
  }

  async #checkFiles(operands: readonly string[]): Promise<void> {
    const { files, problems, empty } = await findFiles(operands, this.#environment.cwd);
    for (const problem of problems) this.#cannotCheck(problem);
    let ignored = 0;
    for (const { path, named } of files) {
      const loaded = await this.#configFor(path);
      if (!loaded) continue;
      if (isIgnored(loaded, slashed(path))) {
        ignored++;
        if (named) this.#note(say(this.#language, "ignored-file", { path: this.#shown(path) }));
      } else {
        await this.#attempt(() => this.#checkFile(path, loaded));
      }
    }
    for (const operand of empty) this.#problem("no-files", operand);
    if (files.length > 0 && ignored === files.length && !files.some(({ named }) => named)) this.#problem("no-files", operands.join(" "));
  }

  async #checkFile(path: string, loaded: LoadedConfig): Promise<void> {
    const { fix, diff } = this.#given;
    const file = await readTextFile(path);
    const { checked, applied } = this.#checkText(path, file.text, loaded);
    const { text } = checked.document;
    if (diff) await this.#printDiff(path, file.text, text);
    else if (fix && applied > 0) {
      try {
        await writeTextFile(path, { ...file, text });
        this.#tally.fixed += applied;
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.#cannotCheck(error);
        // Nothing was changed: the findings are those of the text as it stands.
        this.#reportChecked(path, this.#workspace.check(file.text, formatOf(path), loaded.config));
        return;
      }
    }
    this.#reportChecked(path, checked);
  }

  async #checkStandardInput(name: string): Promise<void> {
    const { cwd, stdin } = this.#environment;
    const path = resolve(cwd, name);
    const loaded = await this.#configFor(path);
    if (!loaded) return;
    await this.#attempt(async () => {
      const file = await readTextStream(stdin, path);
      if (isIgnored(loaded, slashed(path))) {
        this.#note(say(this.#language, "ignored-file", { path: this.#shown(path) }));
        this.#printFixed(file, file.text);
        return;
      }
      const { checked, applied } = this.#checkText(path, file.text, loaded);
      if (this.#given.diff) await this.#printDiff(path, file.text, checked.document.text);
      else if (this.#given.fix) this.#tally.fixed += applied;
      this.#printFixed(file, checked.document.text);
      this.#reportChecked(path, checked);
    });
  }

  /** With `--fix` the fixed text is the output, in the encoding of the input. */
  #printFixed({ encoding }: TextFile, text: string): void {
    if (this.#given.fix && !this.#given.diff) this.#environment.stdout.write(encode({ text, encoding }));
  }

  #checkText(path: string, text: string, { config }: LoadedConfig): { readonly checked: Checked; readonly applied: number } {
    const format = formatOf(path);
    if (!this.#given.fix && !this.#given.diff) return { checked: this.#workspace.check(text, format, config), applied: 0 };
    const fixed = this.#workspace.fix(text, format, config);
    return { checked: fixed, applied: fixed.applied };
  }

  #reportChecked(path: string, { document, diagnostics, crashes }: Checked): void {
    for (const { rule, error } of crashes) this.#problem("crash", this.#shown(path), { rule, reason: error instanceof Error ? error.message : String(error) });
    const shown = this.#tally.add(diagnostics, this.#given.quiet);
    if (!this.#given.diff) this.#reporter.file(reportOf(this.#shown(path), document.text, shown, this.#render), document.text);
  }

  async #printDiff(path: string, before: string, after: string): Promise<void> {
    if (before === after) return;
    this.#tally.changedFiles++;
    this.#environment.stdout.write(await unifiedDiff(this.#shown(path), before, after));
  }

  /** The configuration for a file, its mistakes told once; undefined when it cannot be read, which is told once, too. */
  async #configFor(path: string): Promise<LoadedConfig | undefined> {
    try {
      const loaded = await this.#configurations.for(path);
      const { config, path: configPath, text = "" } = loaded;
      if (configPath !== undefined && config.problems.length > 0 && !this.#toldConfigs.has(configPath)) {
        this.#toldConfigs.add(configPath);
        this.#tally.addConfigMistakes(config.problems.length);
        this.#reporter.file(configReportOf(this.#shown(configPath), text, config.problems, this.#render), text);
      }
      return loaded;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      // A configuration that was asked for by name is part of the command.
      if (this.#given.config !== undefined) throw new CommandError(error.reason, { path: this.#shown(error.path), ...error.data });
      if (!this.#toldConfigs.has(error.path)) this.#cannotCheck(error);
      this.#toldConfigs.add(error.path);
      return undefined;
    }
  }

  async #attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#cannotCheck(error);
    }
  }

  #cannotCheck({ path, reason, data }: Unreadable): void {
    this.#problem(reason, this.#shown(path), data);
  }

  #problem(reason: MessageId, path: string, data: Data = {}): void {
    this.#tally.problems.push({ path, reason, message: sayPlain(this.#language, reason, { path, ...data }) });
    this.#note(say(this.#language, reason, { path, ...data }));
  }

  #note(text: string): void {
    this.#environment.stderr.write(`${text}\n`);
  }

  #shown(path: string): string {
    return slashed(relative(this.#environment.cwd, path)) || ".";
  }
}

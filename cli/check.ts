import { readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import type { Language, Severity } from "../core/index.ts";
import { isIgnored } from "../workspace/ignored.ts";
import { type Checked, formatOf, type LoadedConfig, Workspace } from "../workspace/workspace.ts";
import type { Arguments } from "./arguments.ts";
import { CommandError, type Environment, type MessageId, say } from "./console.ts";
import { findFiles } from "./files.ts";
import { configReportOf, type FileReport, type Reporter, reportOf } from "./report.ts";
import { githubReporter } from "./reporters/github.ts";
import { jsonReporter } from "./reporters/json.ts";
import { stylishReporter } from "./reporters/stylish.ts";
import { defaultLanguage, type ExitCode } from "./run.ts";
import { decode, readTextFile, type TextFile, Unreadable, writeTextFile } from "./text-file.ts";

/** `tadqiq check`: files, folders, globs, or standard input. */
export async function check(given: Arguments, environment: Environment): Promise<ExitCode> {
  return new Check(given, environment).run();
}

class Check {
  readonly #given: Arguments;
  readonly #environment: Environment;
  readonly #workspace = new Workspace({ readText: readOptional });
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly #problems: string[] = [];
  readonly #reportedConfigs = new Set<string>();
  #reporter: Reporter | undefined;
  #language: Language;
  #files = 0;
  #fixable = 0;
  #fixed = 0;
  #changed = false;
  #failed = false;

  constructor(given: Arguments, environment: Environment) {
    this.#given = given;
    this.#environment = environment;
    this.#language = given.language ?? defaultLanguage;
  }

  async run(): Promise<ExitCode> {
    const { operands, stdinFilename, diff } = this.#given;
    if (stdinFilename !== undefined || operands.includes("-")) await this.#checkStandardInput(stdinFilename ?? "stdin.txt");
    else await this.#checkFiles(operands.length === 0 ? ["."] : operands);
    if (!diff || this.#given.format === "json") this.#report().end(this.#summary());
    return this.#exitCode();
  }

  async #checkFiles(operands: readonly string[]): Promise<void> {
    const { cwd } = this.#environment;
    const { files, missing, empty } = await findFiles(operands, cwd);
    for (const path of missing) this.#cannotCheck("missing-file", path);
    let ignored = 0;
    for (const { path, named } of files) {
      try {
        const loaded = await this.#configFor(path);
        if (isIgnored(loaded, slashed(path))) {
          ignored++;
          if (named) this.#note(say(this.#language, "ignored-file", { path: this.#shown(path) }));
          continue;
        }
        await this.#checkFile(path, loaded);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.#cannotCheck(error.reason, this.#shown(path), error.data);
      }
    }
    for (const path of empty) this.#cannotCheck("no-files", path);
    if (files.length > 0 && ignored === files.length && !files.some(({ named }) => named)) this.#cannotCheck("no-files", operands.join(" "));
  }

  async #checkFile(path: string, loaded: LoadedConfig): Promise<void> {
    const file = await readTextFile(path);
    const checked = this.#checkText(path, file.text, loaded);
    const { text } = checked.document;
    if (this.#given.diff) await this.#printDiff(path, file.text, text);
    else if (this.#given.fix && text !== file.text) await writeTextFile(path, { ...file, text });
    this.#reportChecked(path, checked);
  }

  async #checkStandardInput(name: string): Promise<void> {
    const path = resolve(this.#environment.cwd, name);
    let file: TextFile;
    try {
      file = decode(await readAll(this.#environment.stdin));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#cannotCheck(error.reason, name, error.data);
      return;
    }
    const checked = this.#checkText(path, file.text, await this.#configFor(path));
    if (this.#given.diff) await this.#printDiff(path, file.text, checked.document.text);
    else if (this.#given.fix) {
      // The fixed text is the output; the report goes where it does not mix with it.
      this.#environment.stdout.write((file.encoding.byteOrderMark ? "\ufeff" : "") + checked.document.text);
    }
    this.#reportChecked(path, checked);
  }

  #checkText(path: string, text: string, { config }: LoadedConfig): Checked {
    const format = formatOf(path);
    if (!this.#given.fix && !this.#given.diff) return this.#workspace.check(text, format, config);
    const fixed = this.#workspace.fix(text, format, config);
    this.#fixed += fixed.applied;
    return fixed;
  }

  #reportChecked(path: string, { document, diagnostics, crashes }: Checked): void {
    this.#files++;
    for (const { rule, error } of crashes)
      this.#cannotCheck("crash", this.#shown(path), { rule, reason: error instanceof Error ? error.message : String(error) });
    const { quiet, diff } = this.#given;
    const shown = quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
    for (const { severity, fixes } of shown) {
      this.#counts[severity]++;
      if (fixes[0]?.safety === "safe") this.#fixable++;
    }
    if (!diff) this.#print(reportOf(this.#shown(path), document.text, shown, this.#language, this.#isolates()), document.text);
  }

  async #configFor(path: string): Promise<LoadedConfig> {
    const { config: named, language } = this.#given;
    const { cwd } = this.#environment;
    const loaded = named === undefined ? await this.#workspace.configFor(slashed(path)) : await this.#workspace.loadConfig(slashed(resolve(cwd, named)));
    if (!loaded) throw new CommandError("missing-config", { path: named ?? "" });
    if (language === undefined && loaded.config.language && this.#reporter === undefined) this.#language = loaded.config.language;
    if (loaded.path && loaded.text !== undefined && loaded.config.problems.length > 0 && !this.#reportedConfigs.has(loaded.path)) {
      this.#reportedConfigs.add(loaded.path);
      this.#failed = true;
      this.#counts.error += loaded.config.problems.length;
      this.#print(configReportOf(this.#shown(loaded.path), loaded.text, loaded.config.problems, this.#language, this.#isolates()), loaded.text);
    }
    return loaded;
  }

  async #printDiff(path: string, before: string, after: string): Promise<void> {
    if (before === after) return;
    this.#changed = true;
    if (this.#given.format !== "stylish") return;
    const { createTwoFilesPatch } = await import("diff");
    this.#environment.stdout.write(createTwoFilesPatch(this.#shown(path), this.#shown(path), before, after, "", "", { context: 1 }));
  }

  #print(report: FileReport, text: string): void {
    this.#report().file(report, text);
  }

  #report(): Reporter {
    const { format, fix, stdinFilename, operands, color } = this.#given;
    const { stdout, stderr } = this.#environment;
    const toStandardInput = stdinFilename !== undefined || operands.includes("-");
    const out = fix && toStandardInput ? stderr : stdout;
    this.#reporter ??=
      format === "json"
        ? jsonReporter(out)
        : format === "github"
          ? githubReporter(out)
          : stylishReporter(out, this.#language, color ?? this.#environment.color);
    return this.#reporter;
  }

  /** Only a terminal and a list need isolates; programs get the plain text. */
  #isolates(): boolean {
    return this.#given.format === "stylish";
  }

  #shown(path: string): string {
    return slashed(relative(this.#environment.cwd, path)) || ".";
  }

  #cannotCheck(reason: MessageId, path: string, data: Readonly<Record<string, string | number>> = {}): void {
    this.#failed = true;
    const problem = say(this.#language, reason, { path, ...data });
    this.#problems.push(problem);
    this.#note(problem);
  }

  #note(text: string): void {
    this.#environment.stderr.write(`${text}\n`);
  }

  #summary() {
    const { error, warning, information, hint } = this.#counts;
    return {
      files: this.#files,
      errors: error,
      warnings: warning,
      information,
      hints: hint,
      fixable: this.#fixable,
      fixed: this.#given.diff ? 0 : this.#fixed,
      problems: this.#problems,
    };
  }

  #exitCode(): ExitCode {
    const { error, warning } = this.#counts;
    if (this.#failed) return 2;
    if (this.#given.diff) return this.#changed ? 1 : 0;
    return error > 0 || warning > (this.#given.maxWarnings ?? 0) ? 1 : 0;
  }
}

/** Paths are written with `/` in reports, patterns and configurations, on every system. */
function slashed(path: string): string {
  return path.split(sep).join("/");
}

async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new CommandError("unreadable", { path, reason: message });
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

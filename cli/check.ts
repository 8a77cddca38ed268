import { resolve } from "node:path";
import { type Elsewhere, type Message, render } from "../core/index.ts";
import { isIgnored } from "../workspace/ignored.ts";
import { Summary } from "../workspace/summary.ts";
import { type Checked, formatOf, type LoadedConfig, type Workspace } from "../workspace/workspace.ts";
import type { Arguments } from "./arguments.ts";
import type { Environment } from "./console.ts";
import { unifiedDiff } from "./diff.ts";
import { slashed } from "./gitignore.ts";
import { configReportOf, type Renderer, type Reporter, reportOf } from "./report.ts";
import { githubReporter } from "./reporters/github.ts";
import { jsonReporter } from "./reporters/json.ts";
import { stylishReporter } from "./reporters/stylish.ts";
import { type ExitCode, Tally } from "./tally.ts";
import { renderVisible, wantsColor } from "./terminal.ts";
import { encode, readTextStream, type TextFile, Unreadable, writeTextFile } from "./text-file.ts";
import { type NamedText, type TextContext, Texts } from "./texts.ts";

/** `tadqiq check`: files, folders, globs, or standard input. */
export async function check(context: TextContext): Promise<ExitCode> {
  return new Check(context).run();
}

class Check {
  readonly #given: Arguments;
  readonly #environment: Environment;
  readonly #workspace: Workspace;
  readonly #reporter: Reporter;
  readonly #render: Renderer;
  readonly #tally = new Tally();
  readonly #texts: Texts;
  /** What all files write, where they are compared. */
  #summary: Summary | undefined;

  constructor(context: TextContext) {
    const { given, environment, workspace, language } = context;
    this.#given = given;
    this.#environment = environment;
    this.#workspace = workspace;
    this.#texts = new Texts(context, this.#tally, (path, text, problems) =>
      this.#reporter.file(configReportOf(this.#texts.shown(path), text, problems, this.#render), text),
    );
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
    else await this.#checkFiles(operands);
    if (!diff) this.#reporter.end(this.#tally.summary());
    const tooMany = diff ? undefined : this.#tally.tooManyWarnings(this.#given);
    if (tooMany !== undefined) this.#texts.note("too-many-warnings", { count: tooMany, most: maxWarnings ?? 0 });
    return this.#tally.exitCode(this.#given);
  }

  async #checkFiles(operands: readonly string[]): Promise<void> {
    const found = await this.#texts.find(operands);
    if (this.#given.workspace) {
      // A first look at every file leaves counts behind, not texts: memory does not grow with what is checked.
      const summary = new Summary();
      await this.#texts.eachReadable(found, ({ path, file }) => summary.absorb(this.#workspace.summarise(file.text, path)));
      this.#summary = summary;
    }
    await this.#texts.each(found, (text) => this.#checkFile(text));
  }

  async #checkFile({ path, file, loaded }: NamedText): Promise<void> {
    const { fix, diff } = this.#given;
    const { checked, applied } = this.#checkText(path, file.text, loaded);
    const { text } = checked.document;
    if (diff) await this.#printDiff(path, file.text, text);
    else if (fix && applied > 0) {
      try {
        await writeTextFile(path, { ...file, text });
        this.#tally.fixed += applied;
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.#texts.cannotCheck(error);
        // Nothing was changed: the findings are those of the text as it stands.
        this.#reportChecked(path, this.#workspace.check(file.text, formatOf(path), loaded.config, this.#elsewhere(path, file.text)));
        return;
      }
    }
    this.#reportChecked(path, checked);
  }

  async #checkStandardInput(name: string): Promise<void> {
    const { cwd, stdin } = this.#environment;
    const path = resolve(cwd, name);
    const loaded = await this.#texts.configFor(path);
    if (!loaded) return;
    await this.#texts.attempt(async () => {
      const file = await readTextStream(stdin, path);
      if (isIgnored(loaded, slashed(path))) {
        this.#texts.note("ignored-file", { path: this.#texts.shown(path) });
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
    const elsewhere = this.#elsewhere(path, text);
    if (!this.#given.fix && !this.#given.diff) return { checked: this.#workspace.check(text, format, config, elsewhere), applied: 0 };
    const fixed = this.#workspace.fix(text, format, config, elsewhere);
    return { checked: fixed, applied: fixed.applied };
  }

  /** What the other files write, by a file's text as it was summarised. */
  #elsewhere(path: string, text: string): Elsewhere | undefined {
    return this.#summary?.elsewhere(this.#workspace.summarise(text, path));
  }

  #reportChecked(path: string, { document, diagnostics, crashes }: Checked): void {
    for (const { rule, error } of crashes)
      this.#texts.problem("crash", this.#texts.shown(path), { rule, reason: error instanceof Error ? error.message : String(error) });
    const shown = this.#tally.add(diagnostics, this.#given.quiet);
    if (!this.#given.diff) this.#reporter.file(reportOf(this.#texts.shown(path), document.text, shown, this.#render), document.text);
  }

  async #printDiff(path: string, before: string, after: string): Promise<void> {
    if (before === after) return;
    this.#tally.changedFiles++;
    this.#environment.stdout.write(await unifiedDiff(this.#texts.shown(path), before, after));
  }
}

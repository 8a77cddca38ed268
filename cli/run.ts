import type { Language } from "../core/index.ts";
import { pageIn } from "../workspace/pages.ts";
import { rules } from "../workspace/registry.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { type Arguments, commands, readArguments, unknownCommand } from "./arguments.ts";
import { check } from "./check.ts";
import { Configurations, openWorkspace } from "./configurations.ts";
import { CommandError, type Environment, say, suggestionFor } from "./console.ts";
import { facts } from "./facts.ts";
import { survey } from "./survey.ts";
import type { ExitCode } from "./tally.ts";
import { isolated } from "./terminal.ts";
import { describe, traceOf } from "./trace.ts";

/** The language of messages where neither the command nor the configuration names one. */
const DEFAULT_LANGUAGE: Language = "ar";

/** The commands that read texts. */
const textCommands = { check, facts, survey } as const;

/** Carries out a command line. Never rejects for what a user can cause. */
export async function run(environment: Environment): Promise<ExitCode> {
  const { argv, cwd, stderr } = environment;
  const workspace = openWorkspace(environment);
  let language = languageIn(argv);
  try {
    const given = readArguments(argv);
    const configurations = new Configurations(workspace, given, cwd);
    const onTexts = Object.hasOwn(textCommands, given.command) ? textCommands[given.command as keyof typeof textCommands] : undefined;
    language = given.language ?? (await configurations.languageNear(given.stdinFilename ?? (onTexts && given.operands[0])));
    return onTexts
      ? await onTexts({ given, environment, workspace, configurations, language: language ?? DEFAULT_LANGUAGE })
      : await answer(given, environment, workspace, language ?? DEFAULT_LANGUAGE);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    language ??= await new Configurations(workspace, {}, cwd).languageNear(undefined);
    stderr.write(`${say(language ?? DEFAULT_LANGUAGE, error.reason, error.data)}\n`);
    return 2;
  }
}

/** A mistake in the arguments is told in the language that they ask for, if that much is right. */
function languageIn(argv: readonly string[]): Language | undefined {
  return (["ar", "en"] as const).find((language) =>
    argv.some((argument, i) => argument === `--language=${language}` || (argument === "--language" && argv[i + 1] === language)),
  );
}

async function answer(given: Arguments, environment: Environment, workspace: Workspace, language: Language): Promise<ExitCode> {
  const { stdout, version } = environment;
  switch (given.command) {
    case "explain":
      stdout.write(await pageOf(given.operands[0], environment, language));
      return 0;
    case "rules":
      stdout.write(given.format === "json" ? rulesAsJson(language) : rulesAsTable(language));
      return 0;
    case "trace": {
      if (given.operands.length === 0) throw new CommandError("trace-what");
      const traces = given.operands
        .flatMap((operand) => operand.split(/\s+/))
        .filter(Boolean)
        .map((word) => traceOf(word, workspace.lexicon));
      stdout.write(given.format === "json" ? `${JSON.stringify(traces)}\n` : traces.map((trace) => describe(trace, language)).join("\n"));
      return 0;
    }
    case "version":
      stdout.write(`tadqiq ${version}\n`);
      return 0;
    default:
      stdout.write(`${helpOn(given.operands[0], language)}\n`);
      return 0;
  }
}

function helpOn(operand: string | undefined, language: Language): string {
  const command = commands.find((known) => known === operand);
  if (operand !== undefined && !command) throw unknownCommand(operand);
  return say(language, command === undefined || command === "help" ? "help" : `help-${command}`);
}

async function pageOf(id: string | undefined, { readPage }: Environment, language: Language): Promise<string> {
  if (id === undefined) throw new CommandError("explain-what");
  if (!rules.has(id)) {
    const suggestion = suggestionFor(id, [...rules.keys()]);
    throw suggestion ? new CommandError("no-rule-near", { name: id, suggestion }) : new CommandError("no-rule", { name: id });
  }
  const page = await readPage(id);
  if (page === undefined) throw new CommandError("no-page", { name: id });
  // A page in one language alone is better than none.
  const half = pageIn(language, page);
  return half.trim() === "" ? page : half;
}

function rulesAsJson(language: Language): string {
  const list = [...rules].map(([id, { category, severity, preview, page }]) => ({ id, category, severity, on: !preview, title: page.title[language] }));
  return `${JSON.stringify(list)}\n`;
}

/** Categories and severities stand as they are written in a configuration. */
function rulesAsTable(language: Language): string {
  const rows = [...rules].map(([id, { category, severity, preview, page }]) => [id, category, preview ? "off" : severity, page.title[language]] as const);
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length));
  const widths = [width(0), width(1), width(2)] as const;
  return rows
    .map(([id, category, severity, title]) => `${id.padEnd(widths[0])}  ${category.padEnd(widths[1])}  ${severity.padEnd(widths[2])}  ${isolated(title)}\n`)
    .join("");
}

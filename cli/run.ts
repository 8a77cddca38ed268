import type { Language } from "../core/index.ts";
import { nearest } from "../workspace/nearest.ts";
import { pageIn } from "../workspace/pages.ts";
import { rules } from "../workspace/registry.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { check } from "./check.ts";
import { CommandError, type Environment, say } from "./console.ts";

/** 0 clean, 1 findings, 2 could not check. */
export type ExitCode = 0 | 1 | 2;

/** The language of messages where neither the command nor the configuration names one. */
export const defaultLanguage: Language = "ar";

/** Carries out a command line. Never throws for what a user can cause. */
export async function run(environment: Environment): Promise<ExitCode> {
  const { argv, stderr } = environment;
  // A mistake in the arguments is told in the language that they ask for, if that much is right.
  const wanted = argv.some((argument, i) => argument === "--language=en" || (argument === "--language" && argv[i + 1] === "en")) ? "en" : defaultLanguage;
  try {
    const given = readArguments(argv);
    return await carryOut(given, environment, given.language ?? defaultLanguage);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    stderr.write(`${say(wanted, error.reason, error.data)}\n`);
    return 2;
  }
}

async function carryOut(given: Arguments, environment: Environment, language: Language): Promise<ExitCode> {
  switch (given.command) {
    case "check":
      return check(given, environment);
    case "explain":
      return explain(given.operands, environment, language);
    case "rules":
      listRules(given, environment, language);
      return 0;
    case "version":
      environment.stdout.write(`tadqiq ${environment.version}\n`);
      return 0;
    case "help":
      environment.stdout.write(`${say(language, "help")}\n`);
      return 0;
  }
}

async function explain([id]: readonly string[], { stdout, readPage }: Environment, language: Language): Promise<ExitCode> {
  if (id === undefined) throw new CommandError("explain-what", {});
  const page = rules.has(id) ? await readPage(id) : undefined;
  if (page === undefined) throw new CommandError("no-rule", { name: id, suggestion: nearest(id, [...rules.keys()]) });
  stdout.write(pageIn(language, page));
  return 0;
}

function listRules({ format }: Arguments, { stdout }: Environment, language: Language): void {
  const list = [...rules].map(([id, { category, severity, preview, page }]) => ({ id, category, severity, on: !preview, title: page.title[language] }));
  if (format === "json") {
    stdout.write(`${JSON.stringify(list)}\n`);
    return;
  }
  const width = Math.max(...list.map(({ id }) => id.length));
  for (const { id, severity, title } of list) stdout.write(`${id.padEnd(width)}  ${severity.padEnd(11)}  ${title}\n`);
}

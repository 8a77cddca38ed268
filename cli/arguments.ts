import { parseArgs } from "node:util";
import type { Language } from "../core/index.ts";
import { CommandError, suggestionFor } from "./console.ts";

export const formats = ["stylish", "json", "github"] as const;
export type ReportFormat = (typeof formats)[number];

export const commands = ["check", "facts", "survey", "explain", "rules", "trace", "help"] as const;
export type Command = (typeof commands)[number];

/** A command line as it was understood. */
export interface Arguments {
  readonly command: Command | "version";
  /** Paths and globs of `check`, `facts` and `survey`, the rule of `explain`, the words of `trace`, the command of `help`. */
  readonly operands: readonly string[];
  readonly language?: Language;
  readonly format: ReportFormat;
  readonly fix: boolean;
  readonly diff: boolean;
  readonly quiet: boolean;
  /** Whether files are compared with each other. */
  readonly workspace?: boolean;
  /** The configuration file that `survey` is to write. */
  readonly write?: string;
  /** Also over one that exists. */
  readonly force?: boolean;
  readonly maxWarnings?: number;
  /** A configuration file; false for none at all. */
  readonly config?: string | false;
  /** The name that standard input goes by; undefined when files are checked. */
  readonly stdinFilename?: string;
  readonly color?: boolean;
}

const options = {
  fix: { type: "boolean" },
  diff: { type: "boolean" },
  quiet: { type: "boolean" },
  workspace: { type: "boolean" },
  write: { type: "string" },
  force: { type: "boolean" },
  format: { type: "string" },
  language: { type: "string" },
  "max-warnings": { type: "string" },
  config: { type: "string" },
  "no-config": { type: "boolean" },
  "stdin-filename": { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type Name = keyof typeof options;

/** What each command takes besides the language, help and version. */
const optionsOf: Readonly<Record<Command, readonly Name[]>> = {
  check: ["fix", "diff", "quiet", "workspace", "format", "max-warnings", "config", "no-config", "stdin-filename", "color", "no-color"],
  facts: ["format", "config", "no-config"],
  survey: ["format", "write", "force", "config", "no-config"],
  explain: [],
  rules: ["format"],
  trace: ["format"],
  help: [],
};
const forAll: readonly Name[] = ["language", "help", "version"];

const DEFAULT_STDIN_FILENAME = "stdin.txt";

/** Throws `CommandError` for what cannot be understood, with what was probably meant. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = readTokens(argv);
  const text = (name: Name): string | undefined => {
    const value = values.get(name);
    return typeof value === "string" ? value : undefined;
  };
  if (positionals.length === 0 && !values.has("help") && !values.has("version")) throw new CommandError("help");
  const [first = "help", ...operands] = positionals;
  const command = commands.find((known) => known === first);
  if (!command) throw unknownCommand(first);
  for (const name of values.keys())
    if (!optionsOf[command].includes(name) && !forAll.includes(name)) throw new CommandError("option-of-another", { name: `--${name}`, command });
  for (const [a, b] of [
    ["config", "no-config"],
    ["color", "no-color"],
  ] as const)
    if (values.has(a) && values.has(b)) throw new CommandError("conflict", { a: `--${a}`, b: `--${b}` });
  const language = oneOf("--language", text("language"), ["ar", "en"] as const);
  const maxWarnings = count("--max-warnings", text("max-warnings"));
  const write = text("write");
  const config = values.has("no-config") ? false : text("config");
  const format = oneOf("--format", text("format"), command === "check" ? formats : (["stylish", "json"] as const)) ?? "stylish";
  if (values.has("diff") && format !== "stylish") throw new CommandError("conflict", { a: "--diff", b: `--format ${format}` });
  const asked = values.has("version") ? "version" : values.has("help") ? "help" : command;
  const stdinFilename = text("stdin-filename") ?? (command === "check" && operands.includes("-") ? DEFAULT_STDIN_FILENAME : undefined);
  const path = operands.find((operand) => operand !== "-");
  if (command === "check" && stdinFilename !== undefined && path !== undefined) throw new CommandError("input-and-paths", { path });
  if (values.has("workspace") && stdinFilename !== undefined)
    throw new CommandError("conflict", { a: "--workspace", b: text("stdin-filename") ? "--stdin-filename" : "-" });
  if (values.has("force") && !values.has("write")) throw new CommandError("needs", { a: "--force", b: "--write" });
  const many = Number.POSITIVE_INFINITY;
  const most = { check: many, facts: many, survey: many, explain: 1, rules: 0, trace: many, help: 1 }[command];
  if (operands.length > most) throw new CommandError("unwanted-operand", { name: operands[most] ?? "", command });
  return {
    command: asked,
    operands: asked === "help" && command !== "help" && positionals.length > 0 ? [command] : operands,
    format,
    fix: values.has("fix"),
    diff: values.has("diff"),
    quiet: values.has("quiet"),
    ...(values.has("workspace") ? { workspace: true } : {}),
    ...(values.has("force") ? { force: true } : {}),
    ...(write === undefined ? {} : { write }),
    ...(language === undefined ? {} : { language }),
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
    ...(config === undefined ? {} : { config }),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(values.has("no-color") ? { color: false } : values.has("color") ? { color: true } : {}),
  };
}

function readTokens(argv: readonly string[]): { readonly values: ReadonlyMap<Name, string | true>; readonly positionals: readonly string[] } {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<Name, string | true>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, value } = token;
    const name = token.name as Name;
    const spec = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!spec) throw unknownOption(rawName, token.name);
    // `--config --fix` is a forgotten value, not a file of that name; `--config=--fix` is one.
    const isForgotten = value === undefined || value === "" || (!token.inlineValue && value.startsWith("--"));
    if (spec.type === "string" && isForgotten) throw new CommandError("missing-value", { name: rawName });
    if (spec.type === "boolean" && value !== undefined) throw new CommandError("unwanted-value", { name: rawName });
    values.set(name, value ?? true);
  }
  return { values, positionals };
}

function unknownOption(rawName: string, name: string): CommandError {
  const suggestion = suggestionFor(name, Object.keys(options));
  return suggestion
    ? new CommandError("unknown-option-near", { name: rawName, suggestion: `--${suggestion}` })
    : new CommandError("unknown-option", { name: rawName });
}

/** Also for `help`. A path in place of a command is a forgotten `check`. */
export function unknownCommand(name: string): CommandError {
  const suggestion = /[./\\*]/.test(name) ? `check ${name}` : suggestionFor(name, commands);
  return suggestion ? new CommandError("unknown-command-near", { name, suggestion }) : new CommandError("unknown-command", { name });
}

function oneOf<T extends string>(name: string, value: string | undefined, known: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (!found) throw new CommandError("wrong-value", { name, value, expected: known.join(" | ") });
  return found;
}

function count(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new CommandError("wrong-value", { name, value, expected: "0, 1, 2 …" });
  return Number(value);
}

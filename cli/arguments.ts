import { parseArgs } from "node:util";
import type { Language } from "../core/index.ts";
import { nearest } from "../workspace/nearest.ts";
import { CommandError } from "./console.ts";

export const formats = ["stylish", "json", "github"] as const;
export type ReportFormat = (typeof formats)[number];

/** A command line as it was understood. */
export interface Arguments {
  readonly command: "check" | "explain" | "rules" | "help" | "version";
  readonly operands: readonly string[];
  readonly language?: Language;
  readonly format: ReportFormat;
  readonly fix: boolean;
  readonly diff: boolean;
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  readonly config?: string;
  readonly stdinFilename?: string;
  readonly color?: boolean;
}

const options = {
  fix: { type: "boolean" },
  diff: { type: "boolean" },
  quiet: { type: "boolean" },
  format: { type: "string" },
  language: { type: "string" },
  "max-warnings": { type: "string" },
  config: { type: "string" },
  "stdin-filename": { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type Name = keyof typeof options;
const commands = ["check", "explain", "rules", "help"] as const;

/** Throws `CommandError` for what cannot be understood, with the nearest that can. */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<Name, string | true>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const name = token.name as Name;
    const spec = options[name];
    if (!spec) throw new CommandError("unknown-option", { name: token.rawName, suggestion: `--${nearest(token.name, Object.keys(options))}` });
    if (spec.type === "string" && (token.value === undefined || token.value === "")) throw new CommandError("missing-value", { name: token.rawName });
    if (spec.type === "boolean" && token.value !== undefined) throw new CommandError("unwanted-value", { name: token.rawName });
    values.set(name, token.value ?? true);
  }
  const text = (name: Name): string | undefined => (typeof values.get(name) === "string" ? (values.get(name) as string) : undefined);
  const [first = "help", ...operands] = positionals;
  const command = commands.find((known) => known === first);
  if (!command) throw new CommandError("unknown-command", { name: first, suggestion: nearest(first, commands) });
  const language = oneOf("--language", text("language"), ["ar", "en"] as const);
  const maxWarnings = count("--max-warnings", text("max-warnings"));
  const config = text("config");
  const stdinFilename = text("stdin-filename");
  return {
    command: values.has("help") ? "help" : values.has("version") ? "version" : command,
    operands,
    format: oneOf("--format", text("format"), formats) ?? "stylish",
    fix: values.has("fix"),
    diff: values.has("diff"),
    quiet: values.has("quiet"),
    ...(language === undefined ? {} : { language }),
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
    ...(config === undefined ? {} : { config }),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(values.has("no-color") ? { color: false } : values.has("color") ? { color: true } : {}),
  };
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

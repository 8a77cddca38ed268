import { type Language, render } from "../core/index.ts";
import type { LexiconFiles } from "../lexicon/index.ts";
import { nearest } from "../workspace/nearest.ts";
import messages from "./messages.json" with { type: "json" };
import { renderVisible } from "./terminal.ts";

export type MessageId = keyof typeof messages;
export type Data = Readonly<Record<string, string | number>>;

/** A stream that the command writes to. */
export interface Output {
  write(chunk: string | Uint8Array): unknown;
  /** Whether it is a terminal. */
  readonly isTTY?: boolean;
}

/** What the command line runs in: all that it knows of the process, so that tests can be its process. */
export interface Environment {
  readonly argv: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The text of a rule's page, or undefined when there is none. */
  readPage(ruleId: string): Promise<string | undefined>;
  /** The compiled lexicon that was shipped. */
  readLexicon(): LexiconFiles;
  readonly version: string;
}

/** A command that cannot be carried out, said to people. */
export class CommandError extends Error {
  readonly reason: MessageId;
  readonly data: Data;

  constructor(reason: MessageId, data: Data = {}) {
    super(reason);
    this.reason = reason;
    this.data = data;
  }
}

/** A text of the command line for a terminal, in one language; what is filled in keeps its own direction. */
export function say(language: Language, id: MessageId, data: Data = {}): string {
  return renderVisible({ template: messages[id], data }, language);
}

/** As `say`, for programs: without isolates. */
export function sayPlain(language: Language, id: MessageId, data: Data = {}): string {
  return render({ template: messages[id], data }, { language, isolate: false });
}

/** The known word that was probably meant; undefined when none is near. */
export function suggestionFor(written: string, known: readonly string[]): string | undefined {
  const candidate = nearest(written, known);
  const isNear = distance(written, candidate) <= Math.ceil(written.length / 3) || (written.length > 2 && candidate.includes(written));
  return isNear ? candidate : undefined;
}

/** How many letters must be added, removed or replaced (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

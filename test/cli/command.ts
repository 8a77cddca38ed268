import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { run } from "../../cli/run.ts";
import type { ExitCode } from "../../cli/tally.ts";
import { readLexicon } from "../documents.ts";

/** What a command printed and how it ended. */
export interface Result {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Standard output as it was written. */
  readonly bytes: Buffer;
}

/** What the process would find around it. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the output is a terminal. */
  readonly isTTY?: boolean;
  /** Relative to the folder. */
  readonly cwd?: string;
  /** The page of every rule. */
  readonly page?: string | undefined;
}

const PAGE = "# صفحة\n\n# English\n\n## page\n";

/** A folder of files that lives as long as one test. */
export class Folder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), "tadqiq-cli-"));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array, mode?: number): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    if (mode !== undefined) chmodSync(path, mode);
    return path;
  }

  /** Runs `tadqiq` in the folder. */
  async run(argv: readonly string[], stdin: string | Uint8Array = "", surroundings: Surroundings = {}): Promise<Result> {
    const { env, isTTY, cwd, page } = { env: {}, isTTY: false, cwd: ".", page: PAGE, ...surroundings };
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const code = await run({
      argv,
      cwd: join(this.path, cwd),
      env,
      stdin: Readable.from([Buffer.from(stdin as string)]),
      stdout: { write: (chunk) => out.push(Buffer.from(chunk as string)), isTTY },
      stderr: { write: (chunk) => err.push(Buffer.from(chunk as string)), isTTY },
      readPage: async () => page,
      readLexicon,
      version: "0.0.0",
    });
    const bytes = Buffer.concat(out);
    return { code, out: bytes.toString(), err: Buffer.concat(err).toString(), bytes };
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** What the command prints without the marks that isolate its parts. */
export function plain(text: string): string {
  return text.replace(/[\u2067-\u2069]/g, "");
}

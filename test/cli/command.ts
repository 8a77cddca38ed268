import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { type ExitCode, run } from "../../cli/run.ts";

/** What a command printed and how it ended. */
export interface Result {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

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
  async run(argv: readonly string[], stdin: string | Uint8Array = ""): Promise<Result> {
    let out = "";
    let err = "";
    const code = await run({
      argv,
      cwd: this.path,
      stdin: Readable.from([Buffer.from(stdin as string)]),
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (err += text) },
      color: false,
      readPage: async (id) => `# صفحة ${id}\n\n# English\n\n## page ${id}\n`,
      version: "0.0.0",
    });
    return { code, out, err };
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** What the command prints without the marks that isolate its parts. */
export function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/g, "");
}

import { RAL } from "vscode-languageserver";
import type { Elsewhere } from "../core/index.ts";
import { isIgnored } from "../workspace/ignored.ts";
import { Summary } from "../workspace/summary.ts";
import type { Configurations } from "./configurations.ts";
import type { Host } from "./host.ts";

/** Beyond these files a folder is an archive, which the command line compares. */
const MOST_FILES = 5000;

/** Larger files are not articles: in UTF-16 units. */
const LONGEST = 1024 * 1024;

/** Several files that change together are told of once. */
const DELAY_MS = 500;

/**
 * What the files of the workspace write, looked at in the background, one file at a time, so that nobody waits. It keeps
 * counts, no texts. Nothing is known until every file has been looked at.
 */
export class WorkspaceSummary {
  readonly #host: Host;
  readonly #configurations: Configurations;
  readonly #changed: () => void;
  readonly #failed: (error: unknown) => void;
  #all = new Summary();
  readonly #byFile = new Map<string, Summary>();
  readonly #waiting = new Set<string>();
  #state: "unasked" | "reading" | "ready" = "unasked";
  /** Work for older folders stops where it is. */
  #generation = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Stands for what is known: another number, other knowledge. */
  revision = 0;

  constructor(host: Host, configurations: Configurations, changed: () => void, failed: (error: unknown) => void) {
    this.#host = host;
    this.#configurations = configurations;
    this.#changed = changed;
    this.#failed = failed;
  }

  /** Whether anybody has asked for it. */
  get isAsked(): boolean {
    return this.#state !== "unasked";
  }

  /** Begins to look at the files, if that has not begun. */
  ask(): void {
    if (this.isAsked) return;
    this.#state = "reading";
    this.#readAll(this.#generation).catch(this.#failed);
  }

  /** Folders, settings or configurations have changed: what is known may be of other files. It is found anew when asked for. */
  forget(): void {
    this.#generation++;
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#byFile.clear();
    this.#all = new Summary();
    this.#state = "unasked";
    this.revision++;
  }

  /** A file has appeared, changed or gone. */
  touch(path: string): void {
    if (!this.isAsked || !this.#configurations.folders.some((folder) => path.startsWith(`${folder}/`))) return;
    this.#waiting.add(path);
    if (this.#state !== "ready") return;
    clearTimeout(this.#timer);
    const generation = this.#generation;
    this.#timer = setTimeout(() => void this.#readWaiting(generation).catch(this.#failed), DELAY_MS);
  }

  /** What the files other than this one write; undefined while that is not known. */
  elsewhere(path: string | undefined): Elsewhere | undefined {
    if (this.#state !== "ready") return undefined;
    return this.#all.elsewhere((path === undefined ? undefined : this.#byFile.get(path)) ?? new Summary());
  }

  async #readAll(generation: number): Promise<void> {
    let count = 0;
    for (const folder of this.#configurations.folders) {
      for await (const path of this.#host.listTexts(folder)) {
        if (generation !== this.#generation) return;
        if (++count > MOST_FILES) break;
        await this.#read(path, generation);
      }
    }
    await this.#readWaiting(generation);
  }

  async #readWaiting(generation: number): Promise<void> {
    let isNew = this.#state === "reading";
    for (const path of this.#waiting) {
      if (generation !== this.#generation) return;
      this.#waiting.delete(path);
      if (await this.#read(path, generation)) isNew = true;
    }
    if (generation !== this.#generation || !isNew) return;
    this.#state = "ready";
    this.revision++;
    this.#changed();
  }

  /** Whether the file now writes something else than what was known of it. */
  async #read(path: string, generation: number): Promise<boolean> {
    let summary: Summary | undefined;
    try {
      const { workspace } = this.#configurations;
      const text = isIgnored(await workspace.configFor(path), path) ? undefined : await this.#host.readText(path);
      // Looking at a text takes no breath: what has arrived meanwhile, such as a keystroke, is answered first.
      await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
      if (text !== undefined && text.length <= LONGEST) summary = workspace.summarise(text, path);
    } catch {
      // What cannot be read has nothing to say to others.
    }
    if (generation !== this.#generation) return false;
    const known = this.#byFile.get(path);
    if (known) this.#all.remove(known);
    this.#byFile.delete(path);
    if (summary) {
      this.#all.absorb(summary);
      this.#byFile.set(path, summary);
    }
    return countsOf(known) !== countsOf(summary);
  }
}

/** All but the places, which move with every letter. */
function countsOf(summary: Summary | undefined): string | undefined {
  return summary && JSON.stringify(summary, (key, value: unknown) => (key === "places" ? undefined : value));
}

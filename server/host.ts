import type { FileSystem } from "../workspace/filesystem.ts";

/** What the server asks of the place it runs in. */
export interface Host extends FileSystem {
  /** The absolute path, with `/`, of a document on disk; undefined for one that is elsewhere. */
  pathOf(uri: string): string | undefined;
  /** The texts below a folder by their absolute paths, with `/`: plain text and Markdown, nothing hidden. */
  listTexts(folder: string): AsyncIterable<string>;
  /** The page of a rule, if it was shipped. */
  readPage(ruleId: string): Promise<string | undefined>;
  readonly version: string;
}

/** The part of a disk that the workspace reads. The command line and the server each pass in their own. */
export interface FileSystem {
  /** The text of a file, or undefined when there is none. Rejects when it exists and cannot be read. */
  readText(path: string): Promise<string | undefined>;
}

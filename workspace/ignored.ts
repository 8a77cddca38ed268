import ignore from "ignore";
import type { LoadedConfig } from "./workspace.ts";

/** Whether a configuration's `ignore` patterns, which are relative to its folder, exclude a file. Paths are absolute, with `/`. */
export function isIgnored({ config, path }: LoadedConfig, file: string): boolean {
  if (config.ignore.length === 0 || path === undefined) return false;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return (
    file.startsWith(folder) &&
    file !== folder &&
    ignore()
      .add([...config.ignore])
      .ignores(file.slice(folder.length))
  );
}

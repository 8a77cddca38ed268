import type { Message } from "../core/index.ts";
import { configNames, emptyConfig } from "../workspace/config-names.ts";
import { type LoadedConfig, Workspace } from "../workspace/workspace.ts";
import type { Host } from "./host.ts";
import messages from "./messages.json" with { type: "json" };

/** The configuration of a document, and what the user should be told about how it was found. */
export interface FoundConfig {
  readonly loaded: LoadedConfig;
  readonly complaint?: Message;
}

const defaults: LoadedConfig = { config: emptyConfig };

/** Finds the configuration that applies to a document and remembers it until `forget`. */
export class Configurations {
  readonly #host: Host;
  readonly workspace: Workspace;
  /** Files that the setting `configPath` names. */
  readonly #named = new Map<string, Promise<LoadedConfig | undefined>>();
  /** The absolute paths of the workspace folders. */
  folders: readonly string[] = [];

  constructor(host: Host) {
    this.#host = host;
    this.workspace = new Workspace(host);
  }

  /**
   * The file that the setting `configPath` names, or else the nearest `tadqiq.yaml`. What is not on disk yet belongs
   * to the first workspace folder. Never rejects: the defaults hold where no configuration can be had.
   */
  async find(uri: string, configPath: string): Promise<FoundConfig> {
    const path = this.#host.pathOf(uri);
    try {
      const found = configPath.trim() === "" ? { loaded: await this.#nearest(path) } : await this.#byName(path, configPath.trim());
      const { config, path: file } = found.loaded;
      if (config.problems.length === 0 || file === undefined) return found;
      return { loaded: found.loaded, complaint: { template: messages["config-mistakes"], data: { path: file } } };
    } catch (error) {
      return { loaded: defaults, complaint: { template: messages["config-unreadable"], data: { reason: reasonOf(error) } } };
    }
  }

  /** Whether a document is a configuration that some other document uses or could use. */
  isConfig(uri: string): boolean {
    const path = this.#host.pathOf(uri) ?? uri;
    return configNames.some((name) => path.endsWith(`/${name}`)) || this.#named.has(path);
  }

  /** A configuration file has changed. */
  forget(): void {
    this.#named.clear();
    this.workspace.forgetConfigs();
  }

  async #nearest(path: string | undefined): Promise<LoadedConfig> {
    const [first] = this.folders;
    if (path !== undefined) return this.workspace.configFor(path);
    return first === undefined ? defaults : this.workspace.configFor(`${first}/untitled`);
  }

  async #byName(path: string | undefined, configPath: string): Promise<FoundConfig> {
    const around = this.folders.filter((folder) => path?.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length);
    const folder = around[0] ?? this.folders[0];
    const file = folder === undefined ? undefined : inside(folder, configPath);
    if (file === undefined) return { loaded: await this.#nearest(path), complaint: { template: messages["config-outside"], data: { path: configPath } } };
    let loading = this.#named.get(file);
    if (!loading) {
      loading = this.workspace.loadConfig(file);
      this.#named.set(file, loading);
    }
    const loaded = await loading;
    return loaded ? { loaded } : { loaded: defaults, complaint: { template: messages["config-missing"], data: { path: configPath } } };
  }
}

/** The path below a folder, or undefined where it would lead out of it. */
function inside(folder: string, path: string): string | undefined {
  if (/^(?:[\\/~]|[A-Za-z]:)/.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split(/[\\/]/)) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : `${folder}/${parts.join("/")}`;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

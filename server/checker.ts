import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic, Format, Language, Localized } from "../core/index.ts";
import type { Config } from "../workspace/config.ts";
import { emptyConfig } from "../workspace/config-names.ts";
import { pageUrl } from "../workspace/pages.ts";
import { readConfig, Workspace } from "../workspace/workspace.ts";
import { type ClientFeatures, rangeOf, SOURCE, say, toLsp } from "./convert.ts";
import { type Host, isConfig } from "./host.ts";
import messages from "./messages.json" with { type: "json" };
import { languageOf, type Settings } from "./settings.ts";

/** What is known of one version of a document. */
export interface CheckedDocument {
  /** The same for the same text, settings and configuration. */
  readonly resultId: string;
  readonly language: Language;
  readonly diagnostics: readonly Diagnostic[];
  readonly lsp: readonly LspDiagnostic[];
}

/** Longer texts are not articles; checking one would hold up all others. */
const LIMIT = 10_000_000;

/** Checks documents, each version once, and remembers what it found until settings or configuration change. */
export class Checker {
  readonly #host: Host;
  readonly #workspace: Workspace;
  readonly #settingsFor: (uri: string) => Promise<Settings>;
  readonly #warn: (text: string) => void;
  readonly #checked = new Map<string, { readonly version: number; readonly result: Promise<CheckedDocument> }>();
  readonly #crashed = new Set<string>();
  #generation = 0;
  locale: string | undefined;
  features: ClientFeatures = { relatedInformation: false, versionedEdits: false };
  /** The absolute paths of the workspace folders. */
  folders: readonly string[] = [];

  constructor(host: Host, editor: { settingsFor(uri: string): Promise<Settings>; warn(text: string): void }) {
    this.#host = host;
    this.#workspace = new Workspace(host);
    this.#settingsFor = editor.settingsFor;
    this.#warn = editor.warn;
  }

  check(document: TextDocument): Promise<CheckedDocument> {
    const known = this.#checked.get(document.uri);
    if (known?.version === document.version) return known.result;
    const result = this.#check(document, `${this.#generation}:${document.version}`);
    this.#checked.set(document.uri, { version: document.version, result });
    return result;
  }

  /** The text after all safe fixes. */
  async fix(document: TextDocument): Promise<{ readonly language: Language; readonly fixed: string }> {
    const text = document.getText();
    const settings = await this.#settingsFor(document.uri);
    const language = languageOf(settings, this.locale);
    if (!settings.enable || isConfig(document.uri) || text.length > LIMIT) return { language, fixed: text };
    const config = await this.#configFor(document, settings, language);
    return { language: this.#languageIn(config, settings), fixed: this.#workspace.fix(text, formatOf(document), config).document.text };
  }

  forget(uri: string): void {
    this.#checked.delete(uri);
  }

  /** Settings or a configuration have changed. */
  forgetAll(): void {
    this.#generation++;
    this.#checked.clear();
    this.#workspace.forgetConfigs();
  }

  async #check(document: TextDocument, resultId: string): Promise<CheckedDocument> {
    // The document object changes with the next edit: what is checked is its text now.
    const text = document.getText();
    const settings = await this.#settingsFor(document.uri);
    const language = languageOf(settings, this.locale);
    const nothing = { resultId, language, diagnostics: [], lsp: [] };
    if (!settings.enable) return nothing;
    if (isConfig(document.uri)) return { ...nothing, lsp: await this.#checkConfig(document, text, language) };
    if (document.languageId === "yaml") return nothing;
    if (text.length > LIMIT) return { ...nothing, lsp: [tooLarge(language)] };
    const config = await this.#configFor(document, settings, language);
    const spoken = this.#languageIn(config, settings);
    const { diagnostics, crashes } = this.#workspace.check(text, formatOf(document), config);
    for (const { rule, error } of crashes) this.#reportCrash(rule, error, spoken);
    return { resultId, language: spoken, diagnostics, lsp: diagnostics.map((diagnostic) => toLsp(document, diagnostic, spoken, this.features)) };
  }

  async #checkConfig(document: TextDocument, text: string, language: Language): Promise<readonly LspDiagnostic[]> {
    const { problems } = await readConfig(text);
    return problems.map((problem) => ({
      range: rangeOf(document, problem),
      severity: DiagnosticSeverity.Error,
      code: "configuration",
      codeDescription: { href: pageUrl("README") },
      source: SOURCE,
      message: say(problem.message, language),
    }));
  }

  /** The configuration that the settings name, or the nearest one; the defaults where it cannot be had, which is said once a change. */
  async #configFor(document: TextDocument, { configPath }: Settings, language: Language): Promise<Config> {
    const path = this.#host.pathOf(document.uri);
    const warn = (template: Localized, data: Record<string, string>): void => this.#warn(say({ template, data }, language));
    try {
      if (configPath !== "") {
        const folder = this.folders.find((known) => path?.startsWith(`${known}/`)) ?? this.folders[0];
        const named = folder === undefined ? undefined : inside(folder, configPath);
        if (named === undefined) {
          warn(messages["config-outside"], {});
          return emptyConfig;
        }
        const loaded = await this.#workspace.loadConfig(named);
        if (loaded) return loaded.config;
        warn(messages["config-missing"], { path: configPath });
        return emptyConfig;
      }
      return path === undefined ? emptyConfig : (await this.#workspace.configFor(path)).config;
    } catch (error) {
      warn(messages["config-unreadable"], { reason: error instanceof Error ? error.message : String(error) });
      return emptyConfig;
    }
  }

  /** The editor's own setting, then the newsroom's, then the editor's language. */
  #languageIn(config: Config, settings: Settings): Language {
    return settings.language === "auto" ? (config.language ?? languageOf(settings, this.locale)) : settings.language;
  }

  #reportCrash(rule: string, error: unknown, language: Language): void {
    if (this.#crashed.has(rule)) return;
    this.#crashed.add(rule);
    this.#warn(say({ template: messages.crash, data: { rule, reason: error instanceof Error ? error.message : String(error) } }, language));
  }
}

function formatOf({ languageId }: TextDocument): Format {
  return languageId === "markdown" ? "markdown" : "plaintext";
}

/** The path below a folder, or undefined where it would lead out of it. */
function inside(folder: string, path: string): string | undefined {
  const parts: string[] = [];
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return undefined;
  for (const part of path.split(/[\\/]/)) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : `${folder}/${parts.join("/")}`;
}

function tooLarge(language: Language): LspDiagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: say({ template: messages["too-large"], data: { limit: LIMIT / 1_000_000 } }, language),
  };
}

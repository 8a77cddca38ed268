import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic, Edit, Format, Language, Message } from "../core/index.ts";
import type { Config } from "../workspace/config.ts";
import { emptyConfig } from "../workspace/config-names.ts";
import { isIgnored } from "../workspace/ignored.ts";
import { readConfig } from "../workspace/workspace.ts";
import { changesBetween } from "./changes.ts";
import { type Configurations, reasonOf } from "./configurations.ts";
import { rangeOf, SOURCE, say, toLsp } from "./convert.ts";
import type { ClientFeatures } from "./features.ts";
import type { Host } from "./host.ts";
import messages from "./messages.json" with { type: "json" };
import { languageOf, type Settings } from "./settings.ts";
import type { WorkspaceSummary } from "./workspace-summary.ts";

/** What is known of one version of a document. */
export interface CheckedDocument {
  /** Stands for text, settings and configuration together: the same only while none of them has changed. */
  readonly revision: string;
  readonly language: Language;
  /** In offsets of this version. */
  readonly diagnostics: readonly Diagnostic[];
  readonly lsp: readonly LspDiagnostic[];
}

/** What the checker asks of the editor and tells it. */
export interface Editor {
  readonly features: ClientFeatures;
  /** The language of the editor's own texts, as a language tag. */
  readonly locale: string | undefined;
  settingsFor(uri: string): Promise<Settings>;
  /** Shown to the user. */
  complain(message: Message, language: Language): void;
  /** Written to the log. */
  log(text: string): void;
}

/** How a document is treated under the settings and configuration of the moment. */
interface Treatment {
  readonly id: number;
  readonly as: "article" | "configuration" | "nothing";
  readonly language: Language;
  readonly config: Config;
  /** Whether spellings are compared with those of other files. */
  readonly compares: boolean;
}

/** Larger files are not articles; checking one would hold up all others. The command line has the same limit. */
const LIMIT_MB = 10;

/** Checks documents, each version once, and remembers what it found until settings or configuration change. */
export class Checker {
  readonly #host: Host;
  readonly #configurations: Configurations;
  readonly #editor: Editor;
  readonly #summary: WorkspaceSummary;
  readonly #treatments = new Map<string, Promise<Treatment>>();
  /** By document object: one that is closed and opened again is another. */
  readonly #checked = new WeakMap<TextDocument, { readonly revision: string; readonly result: Promise<CheckedDocument> }>();
  readonly #openings = new WeakMap<TextDocument, number>();
  readonly #crashed = new Set<string>();
  readonly #process = crypto.randomUUID();
  #count = 0;

  constructor(host: Host, configurations: Configurations, summary: WorkspaceSummary, editor: Editor) {
    this.#host = host;
    this.#configurations = configurations;
    this.#summary = summary;
    this.#editor = editor;
  }

  /** What the current version of a document holds. */
  async check(document: TextDocument): Promise<CheckedDocument> {
    const treatment = await this.#treatmentOf(document);
    // From here to the end of the check the text cannot change: nothing is awaited.
    const revision = this.#revision(document, treatment);
    const known = this.#checked.get(document);
    if (known?.revision === revision) return known.result;
    const result = this.#check(document, treatment, revision);
    this.#checked.set(document, { revision, result });
    return result;
  }

  /** What `check` would be about, without checking. */
  async revisionOf(document: TextDocument): Promise<string> {
    return this.#revision(document, await this.#treatmentOf(document));
  }

  /** The edits that make all safe fixes, and the language to offer them in. */
  async fix(document: TextDocument): Promise<{ readonly language: Language; readonly edits: readonly Edit[] }> {
    const { as, language, config } = await this.#treatmentOf(document);
    const text = document.getText();
    if (as !== "article" || isTooLarge(text)) return { language, edits: [] };
    const fixed = this.#configurations.workspace.fix(text, formatOf(document), config);
    return { language, edits: fixed.applied === 0 ? [] : changesBetween(text, fixed.document.text) };
  }

  /** A document was closed. */
  forget(uri: string): void {
    this.#treatments.delete(uri);
  }

  /** Settings or a configuration have changed. */
  forgetAll(): void {
    this.#treatments.clear();
    this.#configurations.forget();
  }

  #treatmentOf({ uri, languageId }: TextDocument): Promise<Treatment> {
    let treatment = this.#treatments.get(uri);
    if (!treatment) {
      treatment = this.#treat(uri, languageId, ++this.#count);
      this.#treatments.set(uri, treatment);
    }
    return treatment;
  }

  async #treat(uri: string, languageId: string, id: number): Promise<Treatment> {
    const settings = await this.#editor.settingsFor(uri);
    const language = languageOf(settings, this.#editor.locale);
    const otherwise = { id, language, config: emptyConfig, compares: false };
    if (!settings.enable) return { ...otherwise, as: "nothing" };
    const { loaded, complaint } = await this.#configurations.find(uri, settings.configPath);
    // Mistakes in a configuration are shown where they are while it is open.
    if (this.#configurations.isConfig(uri)) return { ...otherwise, as: "configuration" };
    if (languageId === "yaml") return { ...otherwise, as: "nothing" };
    const { config } = loaded;
    // The editor's own setting, then the newsroom's, then the language of the editor.
    const spoken = settings.language === "auto" ? (config.language ?? language) : language;
    if (complaint) this.#editor.complain(complaint, spoken);
    const path = this.#host.pathOf(uri);
    const ignored = path !== undefined && isIgnored(loaded, path);
    const compares = settings.workspaceVariants && !ignored;
    if (compares) this.#summary.ask();
    return { id, as: ignored ? "nothing" : "article", language: spoken, config, compares };
  }

  #revision(document: TextDocument, { id, compares }: Treatment): string {
    let opening = this.#openings.get(document);
    if (opening === undefined) {
      opening = ++this.#count;
      this.#openings.set(document, opening);
    }
    return `${this.#process}:${opening}:${document.version}:${id}:${compares ? this.#summary.revision : ""}`;
  }

  async #check(document: TextDocument, { as, language, config, compares }: Treatment, revision: string): Promise<CheckedDocument> {
    const text = document.getText();
    const nothing = { revision, language, diagnostics: [], lsp: [] };
    if (as === "nothing") return nothing;
    if (isTooLarge(text)) return { ...nothing, lsp: [tooLarge(language)] };
    if (as === "configuration") return { ...nothing, lsp: await checkConfig(document, language) };
    const elsewhere = compares ? this.#summary.elsewhere(this.#host.pathOf(document.uri)) : undefined;
    const { diagnostics, crashes } = this.#configurations.workspace.check(text, formatOf(document), config, elsewhere);
    for (const { rule, error } of crashes) this.#reportCrash(rule, error, language);
    const lsp = diagnostics.map((diagnostic) => toLsp(document, diagnostic, { revision, language, features: this.#editor.features }));
    return { revision, language, diagnostics, lsp };
  }

  #reportCrash(rule: string, error: unknown, language: Language): void {
    if (this.#crashed.has(rule)) return;
    this.#crashed.add(rule);
    this.#editor.log(say({ template: messages.crash, data: { rule, reason: reasonOf(error) } }, language));
  }
}

/** The mistakes in a configuration as it is being written, saved or not. */
async function checkConfig(open: TextDocument, language: Language): Promise<readonly LspDiagnostic[]> {
  // Reading is asynchronous and an open document changes: its text is kept together with its lines.
  const document = TextDocument.create(open.uri, open.languageId, open.version, open.getText());
  const { problems } = await readConfig(document.getText());
  return problems.map((problem) => ({
    range: rangeOf(document, problem),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: say(problem.message, language),
  }));
}

function formatOf({ languageId }: TextDocument): Format {
  return languageId === "markdown" ? "markdown" : "plaintext";
}

/** By the size of the file, in UTF-8, whose characters have one to three bytes a UTF-16 unit. */
function isTooLarge(text: string): boolean {
  const limit = LIMIT_MB * 1024 * 1024;
  return text.length * 3 > limit && (text.length > limit || new TextEncoder().encode(text).length > limit);
}

function tooLarge(language: Language): LspDiagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: say({ template: messages["too-large"], data: { limit: LIMIT_MB } }, language),
  };
}

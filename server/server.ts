import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  RAL,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Language, Message } from "../core/index.ts";
import { Checker, type Editor } from "./checker.ts";
import { codeActions, FIX_ALL } from "./code-actions.ts";
import { Configurations, reasonOf } from "./configurations.ts";
import { SOURCE, say } from "./convert.ts";
import { featuresOf } from "./features.ts";
import type { Host } from "./host.ts";
import { hover } from "./hover.ts";
import messages from "./messages.json" with { type: "json" };
import { Publisher } from "./publisher.ts";
import { languageOf, readSettings, type Settings } from "./settings.ts";
import { WorkspaceSummary } from "./workspace-summary.ts";

/** Starts answering on a connection. Everything that differs between Node and a browser is behind `host`. */
export function startServer(connection: Connection, host: Host): void {
  new Server(connection, host).listen();
}

class Server implements Editor {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #configurations: Configurations;
  readonly #summary: WorkspaceSummary;
  readonly #checker: Checker;
  readonly #publisher: Publisher;
  readonly #complained = new Set<string>();
  /** The settings as they were sent, for editors that cannot be asked. */
  #sentSettings: Settings = readSettings(undefined);
  #folders: readonly string[] = [];
  features = featuresOf({});
  locale: string | undefined;

  constructor(connection: Connection, host: Host) {
    this.#connection = connection;
    this.#host = host;
    this.#configurations = new Configurations(host);
    const fail = (error: unknown): void => this.#fail(error);
    this.#summary = new WorkspaceSummary(host, this.#configurations, () => this.#showAgain(), fail);
    this.#checker = new Checker(host, this.#configurations, this.#summary, this);
    this.#publisher = new Publisher(connection, this.#documents, this.#checker, fail);
  }

  listen(): void {
    const connection = this.#connection;
    const documents = this.#documents;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#initialized());
    connection.onDidChangeConfiguration((params) => {
      // Settings that were sent are needed only where they cannot be asked for.
      const sent = (params.settings as { readonly tadqiq?: unknown } | null | undefined)?.tadqiq;
      if (sent !== undefined) this.#sentSettings = readSettings(sent);
      this.#checkAllAgain();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ uri }) => this.#configurations.isConfig(uri))) this.#checkAllAgain();
      else for (const { uri } of changes) this.#touch(uri);
    });
    connection.languages.diagnostics.on((params, token) => this.#pull(params, token));
    connection.onCodeAction(async ({ textDocument, range, context }, token) => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      return (await isCancelled(token)) ? cancelled() : codeActions(document, { range, context }, this.#checker, this.features);
    });
    connection.onHover(async ({ textDocument, position }, token) => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      return (await isCancelled(token)) ? cancelled() : hover(document, position, this.#checker, this.#host, this.features);
    });
    documents.onDidChangeContent(({ document }) => {
      if (!this.features.pull) this.#publisher.schedule(document.uri);
    });
    documents.onDidSave(({ document }) => {
      // Not every editor watches files: a configuration that was saved here has surely changed.
      if (this.#configurations.isConfig(document.uri)) this.#checkAllAgain();
      else this.#touch(document.uri);
    });
    documents.onDidClose(({ document }) => {
      this.#checker.forget(document.uri);
      if (!this.features.pull) this.#publisher.clear(document.uri);
    });
    documents.listen(connection);
    connection.listen();
  }

  async settingsFor(uri: string): Promise<Settings> {
    if (!this.features.settings) return this.#sentSettings;
    try {
      return readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: "tadqiq" }));
    } catch (error) {
      this.#fail(error);
      return this.#sentSettings;
    }
  }

  /** Each complaint once, until something has changed. */
  complain(message: Message, language: Language): void {
    const text = say(message, language);
    if (this.#complained.has(text)) return;
    this.#complained.add(text);
    this.#connection.window.showWarningMessage(text);
  }

  log(text: string): void {
    this.#connection.console.error(text);
  }

  #initialize({ capabilities, initializationOptions, locale, workspaceFolders, rootUri }: InitializeParams): InitializeResult {
    this.features = featuresOf(capabilities);
    const option = (initializationOptions as { readonly locale?: unknown } | null | undefined)?.locale;
    this.locale = typeof option === "string" ? option : locale;
    this.#folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#placeFolders();
    return {
      serverInfo: { name: "tadqiq", version: this.#host.version },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        hoverProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        // An editor is sent diagnostics or asks for them, never both.
        ...(this.features.pull ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      },
    };
  }

  #initialized(): void {
    const { client, workspace } = this.#connection;
    const fail = (error: unknown): void => this.#fail(error);
    if (this.features.settingsRegistration) client.register(DidChangeConfigurationNotification.type, { section: SOURCE }).catch(fail);
    // The setting `configPath` can name any file: which of them matter is known when they change.
    if (this.features.watchRegistration)
      client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*.{yaml,yml,txt,md,markdown}" }] }).catch(fail);
    if (this.features.folders) {
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        this.#placeFolders();
        this.#checkAllAgain();
      });
    }
  }

  #placeFolders(): void {
    this.#configurations.folders = this.#folders.flatMap((uri) => this.#host.pathOf(uri)?.replace(/\/+$/, "") ?? []);
  }

  /** Settings or a configuration have changed. */
  #checkAllAgain(): void {
    this.#summary.forget();
    this.#checker.forgetAll();
    this.#complained.clear();
    this.#showAgain();
  }

  /** A text of the workspace has changed on disk. */
  #touch(uri: string): void {
    const path = this.#host.pathOf(uri);
    if (path !== undefined && /\.(?:txt|md|markdown)$/i.test(path)) this.#summary.touch(path);
  }

  /** What was shown may no longer hold. */
  #showAgain(): void {
    if (!this.features.pull) for (const { uri } of this.#documents.all()) this.#publisher.schedule(uri);
    else if (this.features.refresh) this.#connection.languages.diagnostics.refresh().catch((error) => this.#fail(error));
  }

  async #pull(
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | ResponseError<never>> {
    if (await isCancelled(token)) return cancelled();
    const document = this.#documents.get(textDocument.uri);
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { revision, lsp } = await this.#checker.check(document);
    if (revision === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: revision };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: revision, items: [...lsp] };
  }

  #fail(error: unknown): void {
    this.log(say({ template: messages.failure, data: { reason: reasonOf(error) } }, languageOf(this.#sentSettings, this.locale)));
  }
}

/** Checking takes no breath: before it starts, what has arrived meanwhile is heard, such as that the answer is no longer wanted. */
async function isCancelled(token: CancellationToken): Promise<boolean> {
  await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
  return token.isCancellationRequested;
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}

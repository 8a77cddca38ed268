import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  type Diagnostic as LspDiagnostic,
  MarkupKind,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { overlaps, type Span } from "../core/index.ts";
import { configNames } from "../workspace/config-names.ts";
import { pageIn } from "../workspace/pages.ts";
import { Checker } from "./checker.ts";
import { type ClientFeatures, changesBetween, dataOf, quickFixesOf, rangeOf, SOURCE, say, workspaceEdit } from "./convert.ts";
import { type Host, isConfig } from "./host.ts";
import messages from "./messages.json" with { type: "json" };
import { readSettings, type Settings } from "./settings.ts";

/** All safe fixes of a file; what `editor.codeActionsOnSave` asks for. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.tadqiq`;

/** After a change the push fallback waits this long for the next one. */
const PUSH_DELAY_MS = 150;

/** Starts answering on a connection. Everything that differs between Node and a browser is behind `host`. */
export function startServer(connection: Connection, host: Host): void {
  new Server(connection, host).listen();
}

class Server {
  readonly #connection: Connection;
  readonly #host: Host;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #checker: Checker;
  readonly #pending = new Map<string, ReturnType<typeof setTimeout>>();
  #features: ClientFeatures & {
    readonly pull: boolean;
    readonly refresh: boolean;
    readonly settings: boolean;
    readonly watch: boolean;
    readonly settingsChange: boolean;
  } = {
    relatedInformation: false,
    versionedEdits: false,
    pull: false,
    refresh: false,
    settings: false,
    watch: false,
    settingsChange: false,
  };
  #sentSettings: Settings = readSettings(undefined);

  constructor(connection: Connection, host: Host) {
    this.#connection = connection;
    this.#host = host;
    this.#checker = new Checker(host, {
      settingsFor: (uri) => this.#settingsFor(uri),
      warn: (text) => connection.console.warn(text),
    });
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#initialized());
    connection.onDidChangeConfiguration(({ settings }: { settings?: { tadqiq?: unknown } }) => {
      this.#sentSettings = readSettings(settings?.tadqiq);
      this.#checkAllAgain();
    });
    connection.onDidChangeWatchedFiles(() => this.#checkAllAgain());
    connection.languages.diagnostics.on((params) => this.#pull(params.textDocument.uri, params.previousResultId));
    connection.onCodeAction((params) => this.#codeActions(params));
    connection.onHover((params) => this.#hover(params));
    this.#documents.onDidChangeContent(({ document }) => this.#schedulePush(document.uri));
    this.#documents.onDidSave(({ document }) => {
      // Not every editor watches files: a configuration that was saved here has surely changed.
      if (isConfig(document.uri)) this.#checkAllAgain();
    });
    this.#documents.onDidClose(({ document }) => {
      clearTimeout(this.#pending.get(document.uri));
      this.#pending.delete(document.uri);
      this.#checker.forget(document.uri);
      if (!this.#features.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
    this.#documents.listen(connection);
    connection.listen();
  }

  #initialize({ capabilities, initializationOptions, locale, workspaceFolders, rootUri }: InitializeParams): InitializeResult {
    const { textDocument, workspace } = capabilities;
    this.#features = {
      relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
      versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
      pull: textDocument?.diagnostic !== undefined,
      refresh: workspace?.diagnostics?.refreshSupport === true,
      settings: workspace?.configuration === true,
      settingsChange: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    };
    const option = (initializationOptions as { locale?: unknown } | undefined)?.locale;
    this.#checker.locale = typeof option === "string" ? option : locale;
    this.#checker.features = this.#features;
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#checker.folders = folders.flatMap((uri) => this.#host.pathOf(uri) ?? []);
    return {
      serverInfo: { name: "tadqiq", version: this.#host.version },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        hoverProvider: true,
        diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
      },
    };
  }

  #initialized(): void {
    if (this.#features.settingsChange) void this.#connection.client.register(DidChangeConfigurationNotification.type, { section: "tadqiq" });
    if (this.#features.watch) {
      void this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: configNames.map((name) => ({ globPattern: `**/${name}` })) });
    }
  }

  async #settingsFor(uri: string): Promise<Settings> {
    if (!this.#features.settings) return this.#sentSettings;
    return readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: "tadqiq" }));
  }

  #checkAllAgain(): void {
    this.#checker.forgetAll();
    if (this.#features.pull) {
      if (this.#features.refresh) this.#connection.languages.diagnostics.refresh().catch(() => undefined);
    } else for (const { uri } of this.#documents.all()) this.#schedulePush(uri);
  }

  async #pull(uri: string, previousResultId: string | undefined): Promise<DocumentDiagnosticReport> {
    const document = this.#documents.get(uri);
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { resultId, lsp } = await this.#checker.check(document);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...lsp] };
  }

  #schedulePush(uri: string): void {
    if (this.#features.pull) return;
    clearTimeout(this.#pending.get(uri));
    this.#pending.set(
      uri,
      setTimeout(() => void this.#push(uri), PUSH_DELAY_MS),
    );
  }

  async #push(uri: string): Promise<void> {
    this.#pending.delete(uri);
    const document = this.#documents.get(uri);
    if (!document) return;
    const { version } = document;
    const { lsp } = await this.#checker.check(document);
    // The text moved on while it was being checked: the next push speaks of it.
    if (this.#documents.get(uri)?.version === version) await this.#connection.sendDiagnostics({ uri, version, diagnostics: [...lsp] });
  }

  async #codeActions({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const document = this.#documents.get(textDocument.uri);
    if (!document) return [];
    const actions: CodeAction[] = [];
    const wants = (kind: string): boolean => context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    if (wants(CodeActionKind.QuickFix)) {
      const current = context.diagnostics.filter((diagnostic) => dataOf(diagnostic)?.version === document.version);
      const diagnostics =
        current.length > 0 ? current : await this.#diagnosticsAt(document, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
      actions.push(...diagnostics.flatMap((diagnostic) => quickFixesOf(document, diagnostic, this.#features)));
    }
    if (context.only !== undefined && wants(FIX_ALL)) {
      const { language, fixed } = await this.#checker.fix(document);
      const edits = changesBetween(document, fixed);
      const title = say({ template: messages["fix-all"], data: {} }, language);
      if (edits.length > 0) actions.push({ title, kind: FIX_ALL, edit: workspaceEdit(document, edits, this.#features) });
    }
    return actions;
  }

  async #diagnosticsAt(document: TextDocument, at: Span): Promise<readonly LspDiagnostic[]> {
    const { lsp } = await this.#checker.check(document);
    return lsp.filter(({ range }) => overlaps({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }, at));
  }

  async #hover({ textDocument, position }: HoverParams): Promise<Hover | null> {
    const document = this.#documents.get(textDocument.uri);
    if (!document) return null;
    const { diagnostics, language } = await this.#checker.check(document);
    const offset = document.offsetAt(position);
    const found = diagnostics.find(({ start, end }) => start <= offset && offset <= end);
    const page = found && (await this.#host.readPage(found.rule));
    if (!found || page === undefined) return null;
    return { contents: { kind: MarkupKind.Markdown, value: pageIn(language, page) }, range: rangeOf(document, found) };
  }
}

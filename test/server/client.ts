import { type ChildProcess, spawn } from "node:child_process";
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node";

/** An editor that asks for diagnostics and for settings, as VS Code does. */
export const pullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
  },
};

/** One that waits for diagnostics to be pushed. */
export const pushCapabilities: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true } },
};

/** The built server as a process, spoken to over its standard streams. */
export class Client implements AsyncDisposable {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  /** What the server gets when it asks for its settings. */
  settings: Readonly<Record<string, unknown>> = { language: "en" };
  refreshes = 0;
  readonly warnings: string[] = [];

  constructor() {
    this.process = spawn(process.execPath, ["dist/server.cjs", "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error("the server has no streams");
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => void this.published.push(params));
    this.connection.onRequest("window/showMessageRequest", ({ message }: { message: string }) => {
      this.warnings.push(message);
      return null;
    });
    this.connection.onRequest("workspace/configuration", ({ items }: { items: readonly unknown[] }) => items.map(() => this.settings));
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
      return null;
    });
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.listen();
  }

  async initialize(capabilities: ClientCapabilities = pullCapabilities, folder: string | null = null): Promise<InitializeResult> {
    const workspaceFolders = folder === null ? null : [{ uri: folder, name: "folder" }];
    const result = await this.connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders,
      capabilities,
      locale: "en",
    });
    await this.connection.sendNotification("initialized", {});
    return result;
  }

  open(uri: string, text: string, languageId = "plaintext", version = 1): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === "full" ? report.items : [];
  }

  actions(uri: string, range: Range, context: CodeActionContext): Promise<readonly CodeAction[]> {
    return this.connection.sendRequest("textDocument/codeAction", { textDocument: { uri }, range, context });
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line, character } });
  }

  /** The next diagnostics that are pushed for a document and hold what is wanted. */
  async pushed(uri: string, wanted: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    for (let tries = 0; tries < 200; tries++) {
      const found = this.published.findLast((params) => params.uri === uri && wanted(params));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`nothing of the kind was pushed for ${uri}: ${JSON.stringify(this.published)}`);
  }

  async shutdown(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    return ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.connection.dispose();
    this.process.kill();
  }
}

/** A started and initialised server. */
export async function started(capabilities?: ClientCapabilities, folder?: string): Promise<Client> {
  const client = new Client();
  await client.initialize(capabilities, folder ?? null);
  return client;
}

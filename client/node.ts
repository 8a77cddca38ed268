import type { ExtensionContext } from "vscode";
import { type BaseLanguageClient, LanguageClient, TransportKind } from "vscode-languageclient/node";
import { startExtension } from "./extension.ts";

let client: BaseLanguageClient | undefined;

/** Called by VS Code: starts the server that is shipped with the extension, in a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.cjs");
  client = await startExtension(context, (options) => new LanguageClient("tadqiq", "Tadqiq", { module, transport: TransportKind.ipc }, options));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

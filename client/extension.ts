import { commands, type ExtensionContext, env, type LanguageStatusItem, LanguageStatusSeverity, languages, workspace } from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, State } from "vscode-languageclient";
import messages from "./messages.json" with { type: "json" };

/** Starts the client of a language server, however the server is reached. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** What is checked: Arabic copy and our own configuration, wherever it lies. */
const documentSelector = [{ language: "plaintext" }, { language: "markdown" }, { pattern: "**/tadqiq.yaml" }, { pattern: "**/tadqiq.yml" }];

/** Documents of these schemes are views of others: their findings would be shown twice. */
const MIRRORS = new Set(["git", "output", "vscode-scm", "comment", "debug", "walkThrough"]);

/** Everything of the extension that does not depend on where it runs. */
export async function startExtension(context: ExtensionContext, createClient: ClientFactory): Promise<BaseLanguageClient> {
  const client = createClient({
    documentSelector,
    synchronize: { configurationSection: "tadqiq" },
    initializationOptions: { locale: env.language },
    diagnosticCollectionName: "tadqiq",
    outputChannelName: "Tadqiq",
    middleware: {
      // What the server never sees opened has no findings.
      didOpen: async (document, next) => {
        if (!MIRRORS.has(document.uri.scheme)) await next(document);
      },
    },
  });
  const status = createStatus();
  context.subscriptions.push(
    status,
    client.onDidChangeState(({ newState }) => showState(status, newState)),
    commands.registerCommand("tadqiq.restart", () => restart(client)),
    commands.registerCommand("tadqiq.showOutput", () => client.outputChannel.show()),
  );
  try {
    await client.start();
  } catch (error) {
    client.error(say("failed"), error, "force");
  }
  return client;
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}

function createStatus(): LanguageStatusItem {
  const status = languages.createLanguageStatusItem("tadqiq", documentSelector);
  status.name = say("name");
  status.text = say("name");
  status.command = { command: "tadqiq.showOutput", title: say("showOutput") };
  return status;
}

function showState(status: LanguageStatusItem, state: State): void {
  status.busy = state === State.Starting;
  status.severity = state === State.Stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  status.detail = say(state === State.Running ? "running" : state === State.Starting ? "starting" : "stopped");
  status.command = state === State.Stopped ? { command: "tadqiq.restart", title: say("restart") } : { command: "tadqiq.showOutput", title: say("showOutput") };
}

/** The language of `tadqiq.language`, or that of the editor: English where it speaks English, Arabic otherwise. */
function say(id: keyof typeof messages): string {
  const setting = workspace.getConfiguration("tadqiq").get("language");
  const language = setting === "ar" || setting === "en" ? setting : env.language.startsWith("en") ? "en" : "ar";
  return messages[id][language];
}

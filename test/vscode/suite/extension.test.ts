import * as assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  extensions,
  type Hover,
  languages,
  type MarkdownString,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";

const WAIT_MS = 20_000;

async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function ours(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === "tadqiq");
}

function ruleOf({ code }: Diagnostic): string {
  return typeof code === "object" ? String(code.value) : String(code);
}

function finding(document: TextDocument, rule: string): Promise<Diagnostic> {
  return until(`${rule} in ${document.fileName}`, () => ours(document.uri).find((diagnostic) => ruleOf(diagnostic) === rule));
}

function clean(uri: Uri): Promise<true> {
  return until("no findings", () => (ours(uri).length === 0 ? true : undefined));
}

/** VS Code cancels a request when the editor changes under it, so it is asked again. */
async function actions(document: TextDocument, range: Range, kind: CodeActionKind): Promise<readonly CodeAction[]> {
  return until("code actions", async () => {
    try {
      const found = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, kind.value);
      return found.length > 0 ? found : undefined;
    } catch (error) {
      if (/Canceled/.test(String(error))) return undefined;
      throw error;
    }
  });
}

function fixture(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, "the fixture folder is not open");
  return Uri.joinPath(folder.uri, name);
}

async function open(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(fixture(name));
  await window.showTextDocument(document);
  return document;
}

async function revert(): Promise<void> {
  await commands.executeCommand("workbench.action.files.revert");
}

suite("Tadqiq in VS Code", () => {
  test("is installed and starts", async () => {
    const extension = extensions.getExtension("tadqiq.tadqiq");
    assert.ok(extension, "the extension is not there");
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  test("finds flaws in plain text and offers the fix first", async () => {
    const document = await open("news.txt");
    const flaw = await finding(document, "missing-hamza");
    assert.equal(document.getText(flaw.range), "اعلن");
    assert.equal(flaw.severity, DiagnosticSeverity.Error);
    const found = await actions(document, flaw.range, CodeActionKind.QuickFix);
    const fix = found.find(({ title }) => title.includes("أعلن"));
    assert.ok(fix?.edit, `no fix among ${found.map(({ title }) => title).join(" | ")}`);
    assert.equal(fix.isPreferred, true);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.ok(document.getText().startsWith("أعلن الرئيس"));
    await until("the finding to go", () => (ours(document.uri).some((diagnostic) => ruleOf(diagnostic) === "missing-hamza") ? undefined : true));
    await revert();
  });

  test("finds flaws in Markdown, not in its code", async () => {
    const document = await open("news.md");
    const flaw = await finding(document, "space-around-marks");
    assert.equal(flaw.range.start.line, 2);
    assert.equal(ours(document.uri).filter((diagnostic) => ruleOf(diagnostic) === "missing-hamza").length, 0);
  });

  test("applies all safe fixes", async () => {
    const document = await open("news.txt");
    await finding(document, "missing-hamza");
    const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
    const [fix] = await actions(document, whole, CodeActionKind.SourceFixAll.append("tadqiq"));
    assert.ok(fix?.edit);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.equal(document.getText().split("\n")[0], "أعلن الرئيس القرار، وغادر.");
    await revert();
  });

  test("shows the rule's page in the hover", async () => {
    const document = await open("news.txt");
    const flaw = await finding(document, "missing-hamza");
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, flaw.range.start);
    const text = hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join("\n");
    assert.match(text, /missing-hamza/);
  });

  test("reports mistakes in tadqiq.yaml and obeys what is right in it", async () => {
    const config = await open("tadqiq.yaml");
    const document = await open("news.txt");
    await finding(document, "missing-hamza");
    await workspace.fs.writeFile(config.uri, new TextEncoder().encode("rules:\n  missing-hamza: off\n  no-such-rule: error\n"));
    await until("missing-hamza to be off", () => (ours(document.uri).some((diagnostic) => ruleOf(diagnostic) === "missing-hamza") ? undefined : true));
    await window.showTextDocument(config);
    const [mistake] = await until("the mistake", () => (ours(config.uri).length > 0 ? ours(config.uri) : undefined));
    assert.equal(mistake?.range.start.line, 2);
    await workspace.fs.writeFile(config.uri, new TextEncoder().encode("rules: {}\n"));
    await window.showTextDocument(document);
    await finding(document, "missing-hamza");
  });

  test("can be switched off and on", async () => {
    const document = await open("news.txt");
    await finding(document, "missing-hamza");
    const settings = workspace.getConfiguration("tadqiq");
    await settings.update("enable", false);
    await clean(document.uri);
    await settings.update("enable", undefined);
    await finding(document, "missing-hamza");
  });

  test("checks a document that is not saved", async () => {
    const document = await workspace.openTextDocument({ language: "plaintext", content: "وصل الوفد امس الاثنين." });
    await window.showTextDocument(document);
    const flaw = await finding(document, "missing-hamza");
    assert.equal(document.getText(flaw.range), "امس");
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  test("restarts on command", async () => {
    const document = await open("news.txt");
    await finding(document, "missing-hamza");
    await commands.executeCommand("tadqiq.restart");
    await finding(document, "missing-hamza");
  });
});

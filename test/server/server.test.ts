import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import type { CodeAction, Diagnostic, Range, TextEdit } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Client, pushCapabilities, started } from "./client.ts";

const URI = "untitled:news.txt";
const FLAWED = "اعلن الوزير القرار .\nوصل الوفد الى المدينة.\n";
const FIXED = "أعلن الوزير القرار.\nوصل الوفد إلى المدينة.\n";
const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function rules(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code }) => String(code));
}

function applied(text: string, action: CodeAction | undefined): string {
  const edits =
    action?.edit?.documentChanges?.flatMap((change) => ("edits" in change ? (change.edits as TextEdit[]) : [])) ??
    Object.values(action?.edit?.changes ?? {}).flat();
  return TextDocument.applyEdits(TextDocument.create(URI, "plaintext", 1, text), edits);
}

describe("the server", () => {
  it("says what it can do, and does not offer to be asked by an editor that waits", async () => {
    await using client = new Client();
    const pull = await client.initialize();
    assert.equal(pull.capabilities.positionEncoding, "utf-16");
    assert.deepEqual(pull.capabilities.diagnosticProvider, { identifier: "tadqiq", interFileDependencies: false, workspaceDiagnostics: false });
    assert.deepEqual(pull.capabilities.codeActionProvider, { codeActionKinds: ["quickfix", "source.fixAll.tadqiq"] });
    assert.equal(await client.shutdown(), 0);
    await using waiting = new Client();
    assert.equal((await waiting.initialize(pushCapabilities)).capabilities.diagnosticProvider, undefined);
  });

  it("answers with diagnostics, and with 'unchanged' while nothing has changed", async () => {
    await using client = await started();
    await client.open(URI, FLAWED);
    const first = await client.pull(URI);
    assert.ok(first.kind === "full" && first.resultId);
    assert.deepEqual(rules(first.items), ["missing-hamza", "space-around-marks", "missing-hamza"]);
    const [flaw] = first.items;
    assert.deepEqual(flaw?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } });
    assert.equal(flaw?.severity, 1);
    assert.equal(flaw?.source, "tadqiq");
    assert.equal(flaw?.codeDescription?.href, "https://github.com/tadqiq/tadqiq/blob/main/docs/rules/missing-hamza.md");
    assert.equal((await client.pull(URI, first.resultId)).kind, "unchanged");
    await client.change(URI, 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: "أ" }]);
    assert.equal((await client.pull(URI, first.resultId)).kind, "full");
  });

  it("pushes to an editor that does not ask, and takes back what it pushed when the document closes", async () => {
    await using client = await started(pushCapabilities);
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: { tadqiq: { language: "en" } } });
    await client.open(URI, FLAWED);
    const { diagnostics, version } = await client.pushed(URI, (params) => params.diagnostics.length > 0);
    assert.equal(version, 1);
    assert.equal(diagnostics.length, 3);
    await client.change(URI, 2, [{ text: FIXED }]);
    await client.pushed(URI, (params) => params.version === 2 && params.diagnostics.length === 0);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: URI } });
    await client.pushed(URI, (params) => params.version === undefined && params.diagnostics.length === 0);
  });

  it("finds the same after edits as in a document that is opened so", async () => {
    await using client = await started();
    let text = "خبر 😀 اول\r\nاعلن الوزير.\r\n";
    await client.open(URI, text);
    const inserts = ["الى ", "😀", "\r\n", " ،", "ان ", "", "كازخستان كازاخستان "];
    for (let version = 2; version < 30; version++) {
      const document = TextDocument.create(URI, "plaintext", version, text);
      // A fixed walk over the text, borders of characters only.
      let start = (version * 37) % (text.length + 1);
      if (/[\udc00-\udfff\n]/.test(text.charAt(start))) start++;
      let end = Math.min(text.length, start + (version % 4));
      if (/[\udc00-\udfff\n]/.test(text.charAt(end))) end++;
      const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: inserts[version % inserts.length] ?? "" };
      text = text.slice(0, start) + change.text + text.slice(end);
      await client.change(URI, version, [change]);
      const fresh = `untitled:fresh-${version}.txt`;
      await client.open(fresh, text);
      const bare = (list: readonly Diagnostic[]) => list.map(({ range, code, message }) => ({ range, code, message }));
      assert.deepEqual(bare(await client.diagnostics(URI)), bare(await client.diagnostics(fresh)), text);
    }
  });
});

describe("code actions", () => {
  it("fix a flaw, the likeliest first and preferred, from the data that the diagnostic carries", async () => {
    await using client = await started();
    await client.open(URI, FLAWED);
    const [flaw] = await client.diagnostics(URI);
    assert.ok(flaw?.data);
    const [action] = await client.actions(URI, flaw.range, { diagnostics: [flaw] });
    assert.equal(action?.kind, "quickfix");
    assert.equal(action.isPreferred, true);
    assert.equal(action.title, "Replace with «\u2068أعلن\u2069»");
    assert.equal(applied(FLAWED, action), FLAWED.replace("اعلن", "أعلن"));
  });

  it("are found anew where the data is missing or of an older text", async () => {
    await using client = await started();
    await client.open(URI, FLAWED);
    const [flaw] = await client.diagnostics(URI);
    assert.ok(flaw);
    const { data: _, ...without } = flaw;
    assert.equal((await client.actions(URI, flaw.range, { diagnostics: [without] })).length, 1);
    await client.change(URI, 2, [{ range: NOWHERE, text: "ثم " }]);
    const text = `ثم ${FLAWED}`;
    const now: Range = { start: { line: 0, character: 3 }, end: { line: 0, character: 7 } };
    const [action] = await client.actions(URI, now, { diagnostics: [flaw] });
    assert.equal(applied(text, action), text.replace("اعلن", "أعلن"));
  });

  it("make all safe fixes at once, only when asked for, and only safe ones", async () => {
    await using client = await started();
    const text = `${FLAWED}من كازاخستان وكازخستان معا.\n`;
    await client.open(URI, text);
    assert.deepEqual((await client.actions(URI, NOWHERE, { diagnostics: [], only: ["refactor"] })).length, 0);
    assert.ok((await client.actions(URI, NOWHERE, { diagnostics: [] })).every(({ kind }) => kind === "quickfix"));
    const [action] = await client.actions(URI, NOWHERE, { diagnostics: [], only: ["source.fixAll"] });
    assert.equal(action?.kind, "source.fixAll.tadqiq");
    assert.equal(applied(text, action), `${FIXED}من كازاخستان وكازخستان معا.\n`);
    await client.change(URI, 2, [{ text: FIXED }]);
    assert.deepEqual(await client.actions(URI, NOWHERE, { diagnostics: [], only: ["source.fixAll.tadqiq"] }), []);
  });
});

describe("hover", () => {
  it("shows the rule's page at a flaw, in one language, and nothing elsewhere", async () => {
    await using client = await started();
    await client.open(URI, FLAWED);
    const hover = await client.hover(URI, 0, 2);
    assert.ok(hover);
    const { value } = hover.contents as { value: string };
    assert.match(value, /Missing hamza/);
    assert.doesNotMatch(value, /همزة ساقطة/);
    assert.equal(await client.hover(URI, 0, 8), null);
  });
});

describe("settings", () => {
  it("choose the language; Arabic keeps its direction in a list that runs from left to right", async () => {
    await using client = await started();
    client.settings = { language: "ar" };
    await client.open(URI, FLAWED);
    const [flaw] = await client.diagnostics(URI);
    assert.equal(flaw?.message, "\u200f«\u2068اعلن\u2069» بلا همزة؛ اكتب «\u2068أعلن\u2069».\u200f");
  });

  it("switch checking off and on again", async () => {
    await using client = await started();
    await client.open(URI, FLAWED);
    assert.equal((await client.diagnostics(URI)).length, 3);
    client.settings = { enable: false };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.equal((await client.diagnostics(URI)).length, 0);
    assert.equal(client.refreshes, 1);
    client.settings = {};
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.equal((await client.diagnostics(URI)).length, 3);
  });
});

class Folder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), "tadqiq-server-"));
  readonly uri = pathToFileURL(this.path).href;
  write(name: string, text: string): void {
    writeFileSync(join(this.path, name), text);
  }
  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

describe("comparison with the other files of the workspace", () => {
  const visit = (name: string): string => `وصل الوفد إلى ${name} صباحا.\n`;
  const full = (folder: Folder): void => {
    for (let i = 0; i < 5; i++) folder.write(`${i}.txt`, visit("كازاخستان"));
    folder.write("odd.txt", visit("كازخستان"));
  };
  /** Asks until the diagnostics are those that are wanted. */
  const until = async (client: Client, uri: string, wanted: readonly string[]): Promise<readonly Diagnostic[]> => {
    for (let tries = 0; ; tries++) {
      const found = await client.diagnostics(uri);
      if (JSON.stringify(rules(found)) === JSON.stringify(wanted)) return found;
      assert.ok(tries < 200, `still ${rules(found)}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };

  it("is made in the background when the setting asks for it, and the editor is told", async () => {
    using folder = new Folder();
    full(folder);
    await using client = await started(undefined, folder.uri);
    client.settings = { language: "en", workspaceVariants: true };
    const uri = `${folder.uri}/odd.txt`;
    await client.open(uri, visit("كازخستان"));
    const [finding] = await until(client, uri, ["workspace-variants"]);
    assert.equal(String(finding?.message).replace(/[\u2068\u2069]/g, ""), "«كازخستان» here, «كازاخستان» in 5 other files.");
    assert.ok(client.refreshes > 0);
    const [action] = await client.actions(uri, finding?.range ?? NOWHERE, { diagnostics: [finding as Diagnostic] });
    assert.equal(applied(visit("كازخستان"), action), visit("كازاخستان"));
  });

  it("follows files that change on disk", async () => {
    using folder = new Folder();
    full(folder);
    await using client = await started(undefined, folder.uri);
    client.settings = { workspaceVariants: true };
    const uri = `${folder.uri}/odd.txt`;
    await client.open(uri, visit("كازخستان"));
    await until(client, uri, ["workspace-variants"]);
    const changes = [0, 1, 2, 3].map((i) => ({ uri: `${folder.uri}/${i}.txt`, type: 2 }));
    for (let i = 0; i < 4; i++) folder.write(`${i}.txt`, visit("كازخستان"));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    await until(client, uri, []);
  });

  it("is not made unasked, and is pushed where diagnostics are pushed", async () => {
    using folder = new Folder();
    full(folder);
    await using client = await started(undefined, folder.uri);
    const uri = `${folder.uri}/odd.txt`;
    await client.open(uri, visit("كازخستان"));
    assert.deepEqual(await client.diagnostics(uri), []);
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.equal(client.refreshes, 0);
    await using waiting = await started(pushCapabilities, folder.uri);
    await waiting.connection.sendNotification("workspace/didChangeConfiguration", { settings: { tadqiq: { workspaceVariants: true } } });
    await waiting.open(uri, visit("كازخستان"));
    await waiting.pushed(uri, ({ diagnostics }) => rules(diagnostics).includes("workspace-variants"));
  });
});

describe("configuration", () => {
  it("is the nearest file's, and is read again when it changes", async () => {
    using folder = new Folder();
    folder.write("tadqiq.yaml", "rules:\n  missing-hamza: off\n");
    await using client = await started(undefined, folder.uri);
    const uri = `${folder.uri}/news.txt`;
    await client.open(uri, FLAWED);
    assert.deepEqual(rules(await client.diagnostics(uri)), ["space-around-marks"]);
    folder.write("tadqiq.yaml", "rules:\n  space-around-marks: off\n");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: `${folder.uri}/tadqiq.yaml`, type: 2 }] });
    assert.deepEqual(rules(await client.diagnostics(uri)), ["missing-hamza", "missing-hamza"]);
  });

  it("shows its own mistakes where they are", async () => {
    using folder = new Folder();
    await using client = await started(undefined, folder.uri);
    const uri = `${folder.uri}/tadqiq.yaml`;
    await client.open(uri, "rules:\n  no-such-rule: error\n", "yaml");
    const [mistake] = await client.diagnostics(uri);
    assert.deepEqual(mistake?.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 14 } });
    assert.match(String(mistake?.message), /There is no rule/);
  });

  it("named by a setting stays inside the workspace folder", async () => {
    using folder = new Folder();
    folder.write("house.yaml", "rules:\n  missing-hamza: off\n");
    await using client = await started(undefined, folder.uri);
    client.settings = { language: "en", configPath: "house.yaml" };
    const uri = `${folder.uri}/news.txt`;
    await client.open(uri, FLAWED);
    assert.deepEqual(rules(await client.diagnostics(uri)), ["space-around-marks"]);
    client.settings = { language: "en", configPath: "../house.yaml" };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.equal((await client.diagnostics(uri)).length, 3);
    assert.match(client.warnings.join("\n"), /leaves the workspace folder/);
  });
});

describe("what goes wrong", () => {
  it("in one request does not end the server", async () => {
    await using client = await started();
    await client.open(URI, FLAWED);
    await assert.rejects(client.connection.sendRequest("textDocument/noSuchRequest", {}));
    await assert.rejects(client.connection.sendRequest("textDocument/codeAction", {}));
    assert.deepEqual(await client.diagnostics("untitled:not-open.txt"), []);
    assert.equal(await client.hover("untitled:not-open.txt", 0, 0), null);
    assert.equal((await client.diagnostics(URI)).length, 3);
  });

  it("a text that is too long is named instead of being checked", async () => {
    await using client = await started();
    await client.open(URI, "ا".repeat(6 * 1024 * 1024));
    const found = await client.diagnostics(URI);
    assert.match(String(found[0]?.message), /larger than \S+10\S+ MB/);
  });
});

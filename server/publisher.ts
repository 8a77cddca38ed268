import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Checker } from "./checker.ts";

/** After a change the publisher waits this long for the next one. */
const DELAY_MS = 150;

/** For editors that do not ask for diagnostics: sends them when a document has come to rest. */
export class Publisher {
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #checker: Checker;
  readonly #failed: (error: unknown) => void;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(connection: Connection, documents: TextDocuments<TextDocument>, checker: Checker, failed: (error: unknown) => void) {
    this.#connection = connection;
    this.#documents = documents;
    this.#checker = checker;
    this.#failed = failed;
  }

  schedule(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => {
        this.#waiting.delete(uri);
        this.#publish(uri).catch(this.#failed);
      }, DELAY_MS),
    );
  }

  /** A document was closed: what was said of it no longer holds. */
  clear(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#connection.sendDiagnostics({ uri, diagnostics: [] }).catch(this.#failed);
  }

  async #publish(uri: string): Promise<void> {
    const document = this.#documents.get(uri);
    if (!document) return;
    const { revision, lsp } = await this.#checker.check(document);
    // Text or settings may have moved on meanwhile: then another publication is on its way.
    const isCurrent = this.#documents.get(uri) === document && (await this.#checker.revisionOf(document)) === revision;
    if (isCurrent) await this.#connection.sendDiagnostics({ uri, version: document.version, diagnostics: [...lsp] });
  }
}

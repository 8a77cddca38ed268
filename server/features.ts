import { type ClientCapabilities, MarkupKind } from "vscode-languageserver";

/** What the editor said it understands when it started the server. */
export interface ClientFeatures {
  /** It asks for diagnostics; otherwise they are pushed. */
  readonly pull: boolean;
  /** It can be told to ask again. */
  readonly refresh: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** It hands the data of a diagnostic back when it asks for its fixes. */
  readonly diagnosticData: boolean;
  /** It refuses edits of a version that it no longer has. */
  readonly versionedEdits: boolean;
  readonly markdownHover: boolean;
  /** It can be asked for settings, document by document. */
  readonly settings: boolean;
  readonly settingsRegistration: boolean;
  readonly watchRegistration: boolean;
  readonly folders: boolean;
}

export function featuresOf({ textDocument, workspace }: ClientCapabilities): ClientFeatures {
  const push = textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic;
  return {
    pull: pull !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    // Before version 3.18 of the protocol these three were said once, with the push model, for both models.
    relatedInformation: (pull?.relatedInformation ?? push?.relatedInformation) === true,
    codeDescription: (pull?.codeDescriptionSupport ?? push?.codeDescriptionSupport) === true,
    diagnosticData: (pull?.dataSupport ?? push?.dataSupport) === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true,
    settings: workspace?.configuration === true,
    settingsRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
  };
}

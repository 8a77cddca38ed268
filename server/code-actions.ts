import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic as LspDiagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Diagnostic, overlaps, type Span } from "../core/index.ts";
import type { Checker } from "./checker.ts";
import { dataOf, SOURCE, say, textEdits } from "./convert.ts";
import type { ClientFeatures } from "./features.ts";
import messages from "./messages.json" with { type: "json" };

/** All safe fixes of a document; what `editor.codeActionsOnSave` asks for. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.tadqiq`;

type Wanted = Pick<CodeActionParams, "range" | "context">;

/** The quick fixes at a range, and where source actions are asked for, the one that makes all safe fixes. */
export async function codeActions(document: TextDocument, wanted: Wanted, checker: Checker, features: ClientFeatures): Promise<CodeAction[]> {
  const { only } = wanted.context;
  const actions: CodeAction[] = [];
  if (only === undefined || includes(only, CodeActionKind.QuickFix)) actions.push(...(await quickFixes(document, wanted, checker, features)));
  // Editors ask without a kind at every move of the cursor: too often for the whole document's fixes.
  if (only !== undefined && includes(only, FIX_ALL)) actions.push(...(await fixAll(document, checker, features)));
  return actions;
}

/** A kind includes its sub-kinds: `source` asks for `source.fixAll.tadqiq` too. */
function includes(kinds: readonly string[], kind: string): boolean {
  return kinds.some((wanted) => wanted === kind || wanted === CodeActionKind.Empty || kind.startsWith(`${wanted}.`));
}

async function quickFixes(document: TextDocument, { range, context }: Wanted, checker: Checker, features: ClientFeatures): Promise<readonly CodeAction[]> {
  const revision = await checker.revisionOf(document);
  const ours = context.diagnostics.filter(({ source }) => source === SOURCE);
  const carried = ours.flatMap((diagnostic) => {
    const data = dataOf(diagnostic);
    return data?.revision === revision ? data.fixes.map((fix, i) => quickFix(document, diagnostic, fix, i === 0, features)) : undefined;
  });
  // What the editor knows may be of an older text, and its edits with it: then the fixes are found anew.
  if (ours.length > 0 && !carried.includes(undefined)) return carried.filter((action) => action !== undefined);
  const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const { diagnostics, lsp, language } = await checker.check(document);
  return diagnostics.flatMap((diagnostic, i) =>
    touches(diagnostic, at)
      ? diagnostic.fixes.map(({ title, edits }, j) => {
          const fix = { title: say(title, language), edits: textEdits(document, edits) };
          return quickFix(document, lsp[i] as LspDiagnostic, fix, j === 0, features);
        })
      : [],
  );
}

/** The likeliest fix is the preferred one: what "auto fix" applies. */
function quickFix(
  document: TextDocument,
  diagnostic: LspDiagnostic,
  { title, edits }: { readonly title: string; readonly edits: readonly TextEdit[] },
  isPreferred: boolean,
  features: ClientFeatures,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isPreferred ? { isPreferred } : {}),
    edit: workspaceEdit(document, edits, features),
  };
}

async function fixAll(document: TextDocument, checker: Checker, features: ClientFeatures): Promise<readonly CodeAction[]> {
  const { language, edits } = await checker.fix(document);
  if (edits.length === 0) return [];
  const title = say({ template: messages["fix-all"], data: {} }, language);
  return [{ title, kind: FIX_ALL, edit: workspaceEdit(document, textEdits(document, edits), features) }];
}

/** A cursor right behind a word is at the word. */
function touches(diagnostic: Diagnostic, at: Span): boolean {
  return overlaps(diagnostic, at) || (at.start === at.end && at.start === diagnostic.end);
}

/** An edit of one document; with its version where the editor can refuse what is out of date. */
function workspaceEdit(document: TextDocument, edits: readonly TextEdit[], { versionedEdits }: ClientFeatures): WorkspaceEdit {
  if (!versionedEdits) return { changes: { [document.uri]: [...edits] } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [...edits] }] };
}

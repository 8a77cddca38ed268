import { isLineEnd } from "./characters.ts";
import type { Comment, Document } from "./document.ts";
import type { Span } from "./span.ts";

/** How far a suppression reaches. */
export type Reach = "line" | "next-line" | "region" | "file";

/**
 * An instruction in a comment: `<!-- tadqiq-disable-next-line missing-hamza -- the poem is quoted as printed -->`.
 * Without rule ids it concerns all rules. What follows ` -- ` is the reason, for people.
 */
export interface Suppression {
  readonly comment: Span;
  readonly reach: Reach;
  /** Where diagnostics are silenced. */
  readonly covers: Span;
  /** The ids it names; empty means every rule. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The ids that really silenced something (`*` stands for "every rule"); filled by the linter. */
  readonly used: ReadonlySet<string>;
}

const INSTRUCTION = /^tadqiq-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])/;

/** A region that its rules are switched off in, as it is being read. */
type Mutable = { -readonly [K in keyof Suppression]: Suppression[K] } & { used: Set<string> };

/** The suppressions of a document, in order. A region runs to the `tadqiq-enable` that names its rules, or to the end. */
export function suppressionsOf(document: Document): readonly (Suppression & { readonly used: Set<string> })[] {
  const { text } = document;
  const found: Mutable[] = [];
  let open: Mutable[] = [];
  for (const comment of document.comments) {
    const match = INSTRUCTION.exec(comment.content);
    if (!match) continue;
    const rules = rulesOf(text, comment, match[0].length);
    const make = (reach: Reach, covers: Span): Mutable => ({ comment: { start: comment.start, end: comment.end }, reach, covers, rules, used: new Set() });
    switch (match[1]) {
      case "disable-line":
        found.push(make("line", lineAround(text, comment.start, comment.end)));
        break;
      case "disable-next-line":
        found.push(make("next-line", nextLine(text, comment.end)));
        break;
      case "disable-file":
        found.push(make("file", { start: 0, end: text.length }));
        break;
      case "disable": {
        const region = make("region", { start: comment.end, end: text.length });
        found.push(region);
        open.push(region);
        break;
      }
      default: {
        // An `enable` without ids ends every region; one with ids ends the regions that name one of them.
        const ends = (region: Mutable): boolean => rules.length === 0 || region.rules.some(({ id }) => rules.some((rule) => rule.id === id));
        for (const region of open) if (ends(region)) region.covers = { start: region.covers.start, end: comment.start };
        open = open.filter((region) => !ends(region));
      }
    }
  }
  return found;
}

function rulesOf(text: string, comment: Comment, instructionLength: number): Suppression["rules"] {
  const contentStart = text.indexOf(comment.content, comment.start + 4);
  const listEnd = comment.content.search(/\s--(\s|$)/);
  const list = comment.content.slice(instructionLength, listEnd < 0 ? undefined : listEnd);
  const rules: { id: string; span: Span }[] = [];
  for (const match of list.matchAll(/[^\s,،]+/g)) {
    const start = contentStart + instructionLength + match.index;
    rules.push({ id: match[0], span: { start, end: start + match[0].length } });
  }
  return rules;
}

function lineAround(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

function nextLine(text: string, from: number): Span {
  let start = from;
  while (start < text.length && !isLineEnd(text.charCodeAt(start))) start++;
  if (text.charCodeAt(start) === 0x0d && text.charCodeAt(start + 1) === 0x0a) start++;
  return lineAround(text, Math.min(start + 1, text.length), Math.min(start + 1, text.length));
}

/** The suppression that silences a diagnostic of this rule at this place, if any. */
export function suppressorOf<S extends Suppression>(suppressions: readonly S[], ruleId: string, at: Span): S | undefined {
  return suppressions.find(
    ({ covers, rules }) =>
      covers.start <= at.start && at.start < Math.max(covers.end, covers.start + 1) && (rules.length === 0 || rules.some(({ id }) => id === ruleId)),
  );
}

import type { Block, Document } from "./document.ts";
import type { Safety } from "./fix.ts";
import type { Localized, Placeholders } from "./message.ts";
import type { OptionsSpec, OptionValues } from "./options.ts";
import type { Span } from "./span.ts";
import type { Suppression } from "./suppress.ts";
import type { Elsewhere, VariantGroup } from "./variants.ts";

/** The family a rule belongs to. */
export type Category = "orthography" | "punctuation" | "consistency" | "numbers" | "dates" | "grammar" | "attribution" | "hygiene";

export const severities = ["error", "warning", "information", "hint"] as const;
/** The severities of the Language Server Protocol, most severe first. */
export type Severity = (typeof severities)[number];

/**
 * The written part of a rule, made from the front matter of its `rule.md` by `npm run generate`: titles,
 * messages and descriptions of options in both languages, so that prose stays out of the code.
 */
export interface RulePage {
  readonly title: Localized;
  readonly messages: Readonly<Record<string, Localized>>;
  readonly options: Readonly<Record<string, Localized>>;
}

type MessageId<P extends RulePage> = keyof P["messages"] & string;

/** The placeholders of a message, in whichever language they occur. */
type DataOf<P extends RulePage, Id extends MessageId<P>> = Placeholders<P["messages"][Id]["ar"] | P["messages"][Id]["en"]>;

/** A message by id with data for all its placeholders; the compiler asks for `data` only where there are any. */
export type MessageCall<P extends RulePage> = {
  [Id in MessageId<P>]: [DataOf<P, Id>] extends [never]
    ? { readonly message: Id; readonly data?: undefined }
    : { readonly message: Id; readonly data: Readonly<Record<DataOf<P, Id>, string | number>> };
}[MessageId<P>];

/** A fix as a rule proposes it. Without a title it reads "replace with «…»", or "delete" where nothing remains. */
export interface FixCall<P extends RulePage> {
  readonly safety: Safety;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly title?: MessageCall<P>;
}

/** One flaw: where, which message, what could be done, and the other places that it should be compared with. */
export type Report<P extends RulePage> = MessageCall<P> & {
  readonly at: Span;
  /** Where this one weighs less or more than the rule; a severity that is configured holds for all. */
  readonly severity?: Severity;
  /** The likeliest first. */
  readonly fixes?: readonly FixCall<P>[];
  readonly related?: readonly (MessageCall<P> & { readonly at: Span })[];
};

/**
 * What a check may look at, by scope: a block rule sees one block and nothing else, so its reports hold until that block
 * changes; a workspace rule sees how other documents spell, and runs only where that is known.
 */
export interface Scopes {
  readonly block: { readonly block: Block };
  readonly document: { readonly document: Document };
  readonly workspace: { readonly document: Document; readonly groups: readonly VariantGroup[]; readonly elsewhere: Elsewhere };
  readonly suppressions: { readonly suppressions: readonly Suppression[]; readonly ruleIds: ReadonlySet<string> };
}

export type Scope = keyof Scopes;

export interface RuleDefinition<S extends Scope, P extends RulePage, O extends OptionsSpec> {
  readonly scope: S;
  readonly category: Category;
  readonly severity: Severity;
  /** Not yet on by default. */
  readonly preview?: true;
  readonly page: P;
  /** One source for type, default, JSON Schema and documentation. Their descriptions stand in `rule.md`. */
  readonly options?: O;
  /** What the rule compares within a document and others may be compared by. Pure, as `check` is. */
  variants?(document: Document): readonly VariantGroup[];
  /** Pure: reads what it is given and reports; keeps no state. */
  check(context: Scopes[S] & { readonly options: OptionValues<O>; report(report: Report<P>): void }): void;
}

/** A rule as the linter runs it, its types erased. Its id is the name of its folder. */
export interface Rule {
  readonly scope: Scope;
  readonly category: Category;
  readonly severity: Severity;
  readonly preview: boolean;
  readonly page: RulePage;
  readonly options: OptionsSpec;
  readonly variants?: (document: Document) => readonly VariantGroup[];
  check(context: Partial<Scopes[Scope]> & { readonly options: OptionValues<OptionsSpec>; report(report: ErasedReport): void }): void;
}

/** A report without the compiler's knowledge of its message. */
export interface ErasedMessageCall {
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>> | undefined;
}
export interface ErasedReport extends ErasedMessageCall {
  readonly at: Span;
  readonly severity?: Severity | undefined;
  readonly fixes?: readonly (Pick<FixCall<RulePage>, "safety" | "edits"> & { readonly title?: ErasedMessageCall })[];
  readonly related?: readonly (ErasedMessageCall & { readonly at: Span })[];
}

/** Declares a rule: the compiler then knows its messages, their placeholders and its options. */
export function defineRule<S extends Scope, const P extends RulePage, const O extends OptionsSpec = Record<never, never>>(
  definition: RuleDefinition<S, P, O>,
): Rule {
  const { scope, category, severity, page } = definition;
  return {
    scope,
    category,
    severity,
    preview: definition.preview ?? false,
    page,
    options: definition.options ?? {},
    ...(definition.variants && { variants: definition.variants }),
    // The linter calls a rule with the context of its scope and the options of its spec: the one place where the types meet.
    check: definition.check as unknown as Rule["check"],
  };
}

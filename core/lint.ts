import type { Document } from "./document.ts";
import type { Edit, Fix } from "./fix.ts";
import type { Localized, Message } from "./message.ts";
import { optionValues } from "./options.ts";
import type { Category, ErasedMessageCall, ErasedReport, Rule, Severity } from "./rule.ts";
import { bySpan, overlapFinder, type Span } from "./span.ts";
import { suppressionsOf, suppressorOf } from "./suppress.ts";
import { type Elsewhere, variantGroupsOf } from "./variants.ts";

/** What the user sees: a flaw, its place in UTF-16 offsets, its severity after configuration, its fixes, the likeliest first. */
export interface Diagnostic extends Span {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: Message;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
}

/** Another place of the same document that the diagnostic speaks of. */
export interface RelatedPlace extends Span {
  readonly message: Message;
}

/** A rule that is switched on, with its severity and options. */
export interface EnabledRule {
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A rule threw. The findings of the others stand. */
export interface Crash {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  /** By place, then rule id: the same text always gives the same list. */
  readonly diagnostics: readonly Diagnostic[];
  readonly crashes: readonly Crash[];
}

const REPLACE: Localized = { ar: "اكتب «{text}»", en: "Replace with «{text}»" };
const DELETE: Localized = { ar: "احذف", en: "Delete" };
const SPACE: Localized = { ar: "مسافة واحدة", en: "One space" };

export interface LintOptions {
  /** What stands in quotation marks is left as its speaker's paper wrote it: no rule of spelling reports or edits it. */
  readonly sparesQuotations?: boolean;
  /** What other documents write, where documents are compared. */
  readonly elsewhere?: Elsewhere;
}

/** What a document says of a word by itself in these categories, other documents have nothing to add to. */
const DECIDES_ALONE: ReadonlySet<Category> = new Set(["consistency", "orthography"]);

/** Runs the rules over the document. Pure; never throws. `knownRules`: the ids that a suppression may name. */
export function lint(
  document: Document,
  enabled: readonly EnabledRule[],
  knownRules: ReadonlySet<string>,
  { sparesQuotations, elsewhere }: LintOptions = {},
): LintResult {
  const diagnostics: Diagnostic[] = [];
  const crashes: Crash[] = [];
  const suppressions = suppressionsOf(document);
  const quotations = sparesQuotations ? document.blocks.flatMap(({ quotes }) => quotes) : [];
  const isQuoted = (at: Span): boolean => quotations.some(({ start, end }) => start < at.start && at.end < end);
  let isDecided = (_: Span): boolean => false;
  const run = ({ id, rule, severity, options }: EnabledRule, invoke: (check: RunCheck) => void): void => {
    const report = (given: ErasedReport): void => {
      const report = rule.category === "orthography" ? withoutQuoted(given, isQuoted) : given;
      if (!report || (rule.scope === "workspace" && isDecided(report.at))) return;
      const suppressor = rule.scope === "suppressions" ? undefined : suppressorOf(suppressions, id, report.at);
      if (suppressor) {
        suppressor.used.add(suppressor.rules.length === 0 ? "*" : id);
        return;
      }
      diagnostics.push(toDiagnostic(id, rule, severity, report));
    };
    const values = valuesOf(rule, options);
    try {
      invoke((scope) => rule.check({ ...scope, options: values, report }));
    } catch (error) {
      crashes.push({ rule: id, error });
    }
  };
  for (const rule of enabled) {
    if (rule.rule.scope === "document") run(rule, (check) => check({ document }));
    if (rule.rule.scope === "block") {
      run(rule, (check) => {
        for (const block of document.blocks) check({ block });
      });
    }
  }
  if (elsewhere) {
    isDecided = overlapFinder(diagnostics.filter(({ category }) => DECIDES_ALONE.has(category)));
    const groups = variantGroupsOf(
      document,
      enabled.map(({ id, rule }) => [id, rule]),
      (rule, error) => crashes.push({ rule, error }),
    );
    for (const rule of enabled) if (rule.rule.scope === "workspace") run(rule, (check) => check({ document, groups, elsewhere }));
  }
  // A suppression may name a rule that is switched off, or that compares documents where there is one: it has had no chance to be useful.
  const running = new Set(enabled.filter(({ rule }) => elsewhere || rule.scope !== "workspace").map(({ id }) => id));
  const idle = suppressions.map((suppression) => ({ ...suppression, rules: suppression.rules.filter(({ id }) => running.has(id) || !knownRules.has(id)) }));
  const answerable = idle.filter((suppression, i) => suppression.rules.length > 0 || (suppressions[i]?.rules.length ?? 0) === 0);
  for (const rule of enabled) {
    if (rule.rule.scope === "suppressions") run(rule, (check) => check({ suppressions: answerable, ruleIds: knownRules }));
  }
  diagnostics.sort((a, b) => bySpan(a, b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  return { diagnostics, crashes };
}

/** A report without its edits in quotations; undefined where it stands in one itself. */
function withoutQuoted(report: ErasedReport, isQuoted: (at: Span) => boolean): ErasedReport | undefined {
  if (isQuoted(report.at)) return undefined;
  const fixes = report.fixes?.map((fix) => ({ ...fix, edits: fix.edits.filter((edit) => !isQuoted(edit)) })).filter(({ edits }) => edits.length > 0);
  return fixes ? { ...report, fixes } : report;
}

/** The options of an enabled rule are the same for every document. */
const knownValues = new WeakMap<EnabledRule["options"], ReturnType<typeof optionValues>>();

function valuesOf(rule: Rule, options: EnabledRule["options"]): ReturnType<typeof optionValues> {
  let values = knownValues.get(options);
  if (!values) {
    values = optionValues(rule.options, options);
    knownValues.set(options, values);
  }
  return values;
}

type RunCheck = (scope: Omit<Parameters<Rule["check"]>[0], "options" | "report">) => void;

function toDiagnostic(id: string, rule: Rule, severity: Severity, report: ErasedReport): Diagnostic {
  const toMessage = (call: ErasedMessageCall): Message => {
    const template = rule.page.messages[call.message];
    if (!template) throw new Error(`the rule has no message "${call.message}"`);
    return { template, data: call.data ?? {} };
  };
  return {
    rule: id,
    category: rule.category,
    severity: severity === rule.severity ? (report.severity ?? severity) : severity,
    start: report.at.start,
    end: report.at.end,
    message: toMessage(report),
    fixes: (report.fixes ?? []).map((fix) => ({
      title: fix.title ? toMessage(fix.title) : defaultTitle(fix.edits),
      safety: fix.safety,
      edits: [...fix.edits].sort(bySpan),
    })),
    related: (report.related ?? []).map((place) => ({ start: place.at.start, end: place.at.end, message: toMessage(place) })),
  };
}

function defaultTitle(edits: readonly Edit[]): Message {
  if (edits.every((edit) => edit.text === " ")) return { template: SPACE, data: {} };
  const text = edits
    .map((edit) => edit.text)
    .join(" ")
    .trim();
  return text === "" ? { template: DELETE, data: {} } : { template: REPLACE, data: { text } };
}

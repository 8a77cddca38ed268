/** The core's only door: what rules, the workspace, the server and the command line may use. */
export { attach, hasArticle, type Peeling, peelings, prefixTo } from "./clitics.ts";
export type * from "./document.ts";
export { valueOfDigits } from "./facts/quantities.ts";
export { applyFixes, type Edit, type Fix, type Safety } from "./fix.ts";
export { formOf, respell, skeletonOf } from "./form.ts";
export { type Entry, Lexicon, type LexiconSource, type Numeral, type PartOfSpeech, type Place, type Reading, type Trait } from "./lexicon.ts";
export { type Crash, type Diagnostic, type EnabledRule, type LintResult, lint } from "./lint.ts";
export { type Language, type Localized, type Message, type Rendering, render } from "./message.ts";
export { nextVisible, nextWord, previousVisible, previousWord } from "./neighbours.ts";
export { expectedOf, type OptionSpec, type OptionsSpec, optionSchema } from "./options.ts";
export { parse } from "./parse.ts";
export { type Category, defineRule, type Rule, type RulePage, type Severity, severities } from "./rule.ts";
export { overlaps, type Span } from "./span.ts";
export type { Suppression } from "./suppress.ts";
export { quoteAround, quoteMarkedBy, sentenceAt } from "./surroundings.ts";
export { tokenize } from "./tokenize.ts";

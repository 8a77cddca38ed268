/** The core's only door: what rules, the workspace, the server and the command line may use. */
export { attach, hasArticle, type Peeling, peelings, prefixTo, withoutArticle } from "./clitics.ts";
export type * from "./document.ts";
export { type CalendarDay, dayNumber, daysInMonth, spanOfDays, weekdayOf } from "./facts/calendar.ts";
export {
  accusativeOf,
  type CountedForm,
  type CountedForms,
  type CountedNoun,
  countedAfter,
  countedFormOf,
  countedNounOf,
  isCount,
  isOftenAccusative,
  nounAfter,
} from "./facts/counted.ts";
export { plainNumber, relationOf, weekdayAt } from "./facts/date-words.ts";
export { estimator } from "./facts/estimates.ts";
export { measureAfter, measureOf, type UnitWay, unitAfter, type WrittenUnit } from "./facts/measures.ts";
export { isCommonSlip } from "./facts/misspelt-months.ts";
export { monthName } from "./facts/month-names.ts";
export { nameKey } from "./facts/name-key.ts";
export { isNameForm, isNamePart, isTabledName, type NamePart, type PersonName, personNameAt } from "./facts/name-words.ts";
export {
  type DigitSystem,
  digitSystemsOf,
  groupBy,
  inDigits,
  majorityOf,
  type NumberUse,
  numberTokens,
  numberUse,
  type PercentMark,
  percentAfter,
} from "./facts/number-writing.ts";
export { valueOfDigits } from "./facts/numbers.ts";
export { oneOrAll } from "./facts/one-or-all.ts";
export { betweensOf, rangeLinkAfter } from "./facts/ranges.ts";
export { tokensWhere } from "./facts/tokens-where.ts";
export { applyFixes, type Edit, type Fix, type Safety } from "./fix.ts";
export { formOf, respell, skeletonOf } from "./form.ts";
export type { Gazetteer, KnownMention, KnownName, KnownSpelling, Organisation, Person, Place } from "./gazetteer.ts";
export { type Entry, Lexicon, type LexiconSource, type Meaning, type Numeral, type PartOfSpeech, type Reading, type Trait } from "./lexicon.ts";
export { type Crash, type Diagnostic, type EnabledRule, type LintOptions, type LintResult, lint } from "./lint.ts";
export { type Language, type Localized, type Message, type Rendering, render } from "./message.ts";
export { nextVisible, nextWord, previousVisible, previousWord } from "./neighbours.ts";
export { expectedOf, type OptionSpec, type OptionsSpec, optionSchema } from "./options.ts";
export { oddsOf, ownClass } from "./orthography/context.ts";
export { type Evidence, type Flaw, type FlawKind, flawKinds } from "./orthography/flaw.ts";
export { isLeftToNames } from "./orthography/left-to-names.ts";
export { isLetterName } from "./orthography/letters.ts";
export { type Misspelling, misspellingsOf, type SpellingFix } from "./orthography/misspellings.ts";
export { isDiptotePlural } from "./orthography/shape.ts";
export type { Suggestion } from "./orthography/suggestions.ts";
export { type WordClasses, wordClassesOf } from "./orthography/word-class.ts";
export { type Analysis, type ParticleKind, particleKinds, type TabledMisspelling, type WordSource } from "./orthography/words.ts";
export { parse } from "./parse.ts";
export { remembering, rememberingBy } from "./remember.ts";
export { type Category, defineRule, type Rule, type RulePage, type Severity, severities } from "./rule.ts";
export { overlaps, type Span } from "./span.ts";
export type { Suppression } from "./suppress.ts";
export { quoteAround, quoteMarkedBy, sentenceAt } from "./surroundings.ts";
export { tokenize } from "./tokenize.ts";
export { areVariants, type Elsewhere, type VariantGroup, type VariantMention, variantGroupsOf } from "./variants.ts";

// Made from the folders of rules/ by `npm run generate`.
import type { Rule } from "../core/index.ts";
import { rule as abdCompound } from "./abd-compound/rule.ts";
import { rule as ageArithmetic } from "./age-arithmetic/rule.ts";
import { rule as alifFariqa } from "./alif-fariqa/rule.ts";
import { rule as alifMaqsura } from "./alif-maqsura/rule.ts";
import { rule as approximateExact } from "./approximate-exact/rule.ts";
import { rule as bidiControls } from "./bidi-controls/rule.ts";
import { rule as calendarPair } from "./calendar-pair/rule.ts";
import { rule as compoundParticles } from "./compound-particles/rule.ts";
import { rule as conflictingFigures } from "./conflicting-figures/rule.ts";
import { rule as confusableWords } from "./confusable-words/rule.ts";
import { rule as countedNoun } from "./counted-noun/rule.ts";
import { rule as currencyStyle } from "./currency-style/rule.ts";
import { rule as decimalSeparator } from "./decimal-separator/rule.ts";
import { rule as definiteNumber } from "./definite-number/rule.ts";
import { rule as detachedProclitic } from "./detached-proclitic/rule.ts";
import { rule as digitsMixed } from "./digits-mixed/rule.ts";
import { rule as dualNotTwo } from "./dual-not-two/rule.ts";
import { rule as durationArithmetic } from "./duration-arithmetic/rule.ts";
import { rule as eraMark } from "./era-mark/rule.ts";
import { rule as finalLetterInside } from "./final-letter-inside/rule.ts";
import { rule as firstMentionFull } from "./first-mention-full/rule.ts";
import { rule as hamzaCase } from "./hamza-case/rule.ts";
import { rule as hamzaOnWasl } from "./hamza-on-wasl/rule.ts";
import { rule as hamzaSeat } from "./hamza-seat/rule.ts";
import { rule as htmlLeftovers } from "./html-leftovers/rule.ts";
import { rule as ibnBin } from "./ibn-bin/rule.ts";
import { rule as illaAlla } from "./illa-alla/rule.ts";
import { rule as impossibleDate } from "./impossible-date/rule.ts";
import { rule as inShaAllah } from "./in-sha-allah/rule.ts";
import { rule as innaAnna } from "./inna-anna/rule.ts";
import { rule as invisibleCharacters } from "./invisible-characters/rule.ts";
import { rule as joinedWords } from "./joined-words/rule.ts";
import { rule as latinPunctuation } from "./latin-punctuation/rule.ts";
import { rule as letterElongation } from "./letter-elongation/rule.ts";
import { rule as lookalikeLetters } from "./lookalike-letters/rule.ts";
import { rule as magnitudeNoun } from "./magnitude-noun/rule.ts";
import { rule as missingFullStop } from "./missing-full-stop/rule.ts";
import { rule as missingHamza } from "./missing-hamza/rule.ts";
import { rule as misspelling } from "./misspelling/rule.ts";
import { rule as mixedThousandsSeparators } from "./mixed-thousands-separators/rule.ts";
import { rule as monthNames } from "./month-names/rule.ts";
import { rule as monthPair } from "./month-pair/rule.ts";
import { rule as monthSystem } from "./month-system/rule.ts";
import { rule as nameParts } from "./name-parts/rule.ts";
import { rule as nameVariants } from "./name-variants/rule.ts";
import { rule as numberConstruct } from "./number-construct/rule.ts";
import { rule as numberGender } from "./number-gender/rule.ts";
import { rule as numberInWords } from "./number-in-words/rule.ts";
import { rule as ordinalAgreement } from "./ordinal-agreement/rule.ts";
import { rule as organisationDrift } from "./organisation-drift/rule.ts";
import { rule as percentSignOrder } from "./percent-sign-order/rule.ts";
import { rule as percentStyle } from "./percent-style/rule.ts";
import { rule as placeNameSpelling } from "./place-name-spelling/rule.ts";
import { rule as presentationForms } from "./presentation-forms/rule.ts";
import { rule as quoteDirection } from "./quote-direction/rule.ts";
import { rule as rangeForm } from "./range-form/rule.ts";
import { rule as relativeDateUndated } from "./relative-date-undated/rule.ts";
import { rule as restoreHamzas } from "./restore-hamzas/rule.ts";
import { rule as sentenceInitialDigit } from "./sentence-initial-digit/rule.ts";
import { rule as spaceAroundMarks } from "./space-around-marks/rule.ts";
import { rule as splitWord } from "./split-word/rule.ts";
import { rule as strayMarks } from "./stray-marks/rule.ts";
import { rule as sumExceedsTotal } from "./sum-exceeds-total/rule.ts";
import { rule as taMarbuta } from "./ta-marbuta/rule.ts";
import { rule as tanweenAlif } from "./tanween-alif/rule.ts";
import { rule as tanweenMissing } from "./tanween-missing/rule.ts";
import { rule as tanweenOnDiptote } from "./tanween-on-diptote/rule.ts";
import { rule as tanweenPlacement } from "./tanween-placement/rule.ts";
import { rule as tatweel } from "./tatweel/rule.ts";
import { rule as tensCase } from "./tens-case/rule.ts";
import { rule as termVariants } from "./term-variants/rule.ts";
import { rule as timeFormat } from "./time-format/rule.ts";
import { rule as toponymOutdated } from "./toponym-outdated/rule.ts";
import { rule as unattributedClaim } from "./unattributed-claim/rule.ts";
import { rule as unitStyle } from "./unit-style/rule.ts";
import { rule as unknownWord } from "./unknown-word/rule.ts";
import { rule as unpairedQuote } from "./unpaired-quote/rule.ts";
import { rule as unusedSuppression } from "./unused-suppression/rule.ts";
import { rule as weekdayDate } from "./weekday-date/rule.ts";
import { rule as workspaceVariants } from "./workspace-variants/rule.ts";
import { rule as wrongAlifHamza } from "./wrong-alif-hamza/rule.ts";

/** Every rule by id. */
export const rules: Readonly<Record<string, Rule>> = {
  "abd-compound": abdCompound,
  "age-arithmetic": ageArithmetic,
  "alif-fariqa": alifFariqa,
  "alif-maqsura": alifMaqsura,
  "approximate-exact": approximateExact,
  "bidi-controls": bidiControls,
  "calendar-pair": calendarPair,
  "compound-particles": compoundParticles,
  "conflicting-figures": conflictingFigures,
  "confusable-words": confusableWords,
  "counted-noun": countedNoun,
  "currency-style": currencyStyle,
  "decimal-separator": decimalSeparator,
  "definite-number": definiteNumber,
  "detached-proclitic": detachedProclitic,
  "digits-mixed": digitsMixed,
  "dual-not-two": dualNotTwo,
  "duration-arithmetic": durationArithmetic,
  "era-mark": eraMark,
  "final-letter-inside": finalLetterInside,
  "first-mention-full": firstMentionFull,
  "hamza-case": hamzaCase,
  "hamza-on-wasl": hamzaOnWasl,
  "hamza-seat": hamzaSeat,
  "html-leftovers": htmlLeftovers,
  "ibn-bin": ibnBin,
  "illa-alla": illaAlla,
  "impossible-date": impossibleDate,
  "in-sha-allah": inShaAllah,
  "inna-anna": innaAnna,
  "invisible-characters": invisibleCharacters,
  "joined-words": joinedWords,
  "latin-punctuation": latinPunctuation,
  "letter-elongation": letterElongation,
  "lookalike-letters": lookalikeLetters,
  "magnitude-noun": magnitudeNoun,
  "missing-full-stop": missingFullStop,
  "missing-hamza": missingHamza,
  "misspelling": misspelling,
  "mixed-thousands-separators": mixedThousandsSeparators,
  "month-names": monthNames,
  "month-pair": monthPair,
  "month-system": monthSystem,
  "name-parts": nameParts,
  "name-variants": nameVariants,
  "number-construct": numberConstruct,
  "number-gender": numberGender,
  "number-in-words": numberInWords,
  "ordinal-agreement": ordinalAgreement,
  "organisation-drift": organisationDrift,
  "percent-sign-order": percentSignOrder,
  "percent-style": percentStyle,
  "place-name-spelling": placeNameSpelling,
  "presentation-forms": presentationForms,
  "quote-direction": quoteDirection,
  "range-form": rangeForm,
  "relative-date-undated": relativeDateUndated,
  "restore-hamzas": restoreHamzas,
  "sentence-initial-digit": sentenceInitialDigit,
  "space-around-marks": spaceAroundMarks,
  "split-word": splitWord,
  "stray-marks": strayMarks,
  "sum-exceeds-total": sumExceedsTotal,
  "ta-marbuta": taMarbuta,
  "tanween-alif": tanweenAlif,
  "tanween-missing": tanweenMissing,
  "tanween-on-diptote": tanweenOnDiptote,
  "tanween-placement": tanweenPlacement,
  "tatweel": tatweel,
  "tens-case": tensCase,
  "term-variants": termVariants,
  "time-format": timeFormat,
  "toponym-outdated": toponymOutdated,
  "unattributed-claim": unattributedClaim,
  "unit-style": unitStyle,
  "unknown-word": unknownWord,
  "unpaired-quote": unpairedQuote,
  "unused-suppression": unusedSuppression,
  "weekday-date": weekdayDate,
  "workspace-variants": workspaceVariants,
  "wrong-alif-hamza": wrongAlifHamza,
};

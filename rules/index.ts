// Made from the folders of rules/ by `npm run generate`.
import type { Rule } from "../core/index.ts";
import { rule as abdCompound } from "./abd-compound/rule.ts";
import { rule as alifFariqa } from "./alif-fariqa/rule.ts";
import { rule as alifMaqsura } from "./alif-maqsura/rule.ts";
import { rule as bidiControls } from "./bidi-controls/rule.ts";
import { rule as compoundParticles } from "./compound-particles/rule.ts";
import { rule as conflictingFigures } from "./conflicting-figures/rule.ts";
import { rule as confusableWords } from "./confusable-words/rule.ts";
import { rule as detachedProclitic } from "./detached-proclitic/rule.ts";
import { rule as finalLetterInside } from "./final-letter-inside/rule.ts";
import { rule as firstMentionFull } from "./first-mention-full/rule.ts";
import { rule as hamzaCase } from "./hamza-case/rule.ts";
import { rule as hamzaOnWasl } from "./hamza-on-wasl/rule.ts";
import { rule as hamzaSeat } from "./hamza-seat/rule.ts";
import { rule as htmlLeftovers } from "./html-leftovers/rule.ts";
import { rule as ibnBin } from "./ibn-bin/rule.ts";
import { rule as illaAlla } from "./illa-alla/rule.ts";
import { rule as inShaAllah } from "./in-sha-allah/rule.ts";
import { rule as innaAnna } from "./inna-anna/rule.ts";
import { rule as invisibleCharacters } from "./invisible-characters/rule.ts";
import { rule as joinedWords } from "./joined-words/rule.ts";
import { rule as latinPunctuation } from "./latin-punctuation/rule.ts";
import { rule as letterElongation } from "./letter-elongation/rule.ts";
import { rule as lookalikeLetters } from "./lookalike-letters/rule.ts";
import { rule as missingFullStop } from "./missing-full-stop/rule.ts";
import { rule as missingHamza } from "./missing-hamza/rule.ts";
import { rule as misspelling } from "./misspelling/rule.ts";
import { rule as mixedThousandsSeparators } from "./mixed-thousands-separators/rule.ts";
import { rule as monthNames } from "./month-names/rule.ts";
import { rule as nameParts } from "./name-parts/rule.ts";
import { rule as nameVariants } from "./name-variants/rule.ts";
import { rule as organisationDrift } from "./organisation-drift/rule.ts";
import { rule as placeNameSpelling } from "./place-name-spelling/rule.ts";
import { rule as presentationForms } from "./presentation-forms/rule.ts";
import { rule as quoteDirection } from "./quote-direction/rule.ts";
import { rule as restoreHamzas } from "./restore-hamzas/rule.ts";
import { rule as spaceAroundMarks } from "./space-around-marks/rule.ts";
import { rule as splitWord } from "./split-word/rule.ts";
import { rule as strayMarks } from "./stray-marks/rule.ts";
import { rule as taMarbuta } from "./ta-marbuta/rule.ts";
import { rule as tanweenAlif } from "./tanween-alif/rule.ts";
import { rule as tanweenMissing } from "./tanween-missing/rule.ts";
import { rule as tanweenOnDiptote } from "./tanween-on-diptote/rule.ts";
import { rule as tanweenPlacement } from "./tanween-placement/rule.ts";
import { rule as tatweel } from "./tatweel/rule.ts";
import { rule as toponymOutdated } from "./toponym-outdated/rule.ts";
import { rule as unattributedClaim } from "./unattributed-claim/rule.ts";
import { rule as unknownWord } from "./unknown-word/rule.ts";
import { rule as unpairedQuote } from "./unpaired-quote/rule.ts";
import { rule as unusedSuppression } from "./unused-suppression/rule.ts";
import { rule as wrongAlifHamza } from "./wrong-alif-hamza/rule.ts";

/** Every rule by id. */
export const rules: Readonly<Record<string, Rule>> = {
  "abd-compound": abdCompound,
  "alif-fariqa": alifFariqa,
  "alif-maqsura": alifMaqsura,
  "bidi-controls": bidiControls,
  "compound-particles": compoundParticles,
  "conflicting-figures": conflictingFigures,
  "confusable-words": confusableWords,
  "detached-proclitic": detachedProclitic,
  "final-letter-inside": finalLetterInside,
  "first-mention-full": firstMentionFull,
  "hamza-case": hamzaCase,
  "hamza-on-wasl": hamzaOnWasl,
  "hamza-seat": hamzaSeat,
  "html-leftovers": htmlLeftovers,
  "ibn-bin": ibnBin,
  "illa-alla": illaAlla,
  "in-sha-allah": inShaAllah,
  "inna-anna": innaAnna,
  "invisible-characters": invisibleCharacters,
  "joined-words": joinedWords,
  "latin-punctuation": latinPunctuation,
  "letter-elongation": letterElongation,
  "lookalike-letters": lookalikeLetters,
  "missing-full-stop": missingFullStop,
  "missing-hamza": missingHamza,
  "misspelling": misspelling,
  "mixed-thousands-separators": mixedThousandsSeparators,
  "month-names": monthNames,
  "name-parts": nameParts,
  "name-variants": nameVariants,
  "organisation-drift": organisationDrift,
  "place-name-spelling": placeNameSpelling,
  "presentation-forms": presentationForms,
  "quote-direction": quoteDirection,
  "restore-hamzas": restoreHamzas,
  "space-around-marks": spaceAroundMarks,
  "split-word": splitWord,
  "stray-marks": strayMarks,
  "ta-marbuta": taMarbuta,
  "tanween-alif": tanweenAlif,
  "tanween-missing": tanweenMissing,
  "tanween-on-diptote": tanweenOnDiptote,
  "tanween-placement": tanweenPlacement,
  "tatweel": tatweel,
  "toponym-outdated": toponymOutdated,
  "unattributed-claim": unattributedClaim,
  "unknown-word": unknownWord,
  "unpaired-quote": unpairedQuote,
  "unused-suppression": unusedSuppression,
  "wrong-alif-hamza": wrongAlifHamza,
};

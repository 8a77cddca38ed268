// Made from the folders of rules/ by `npm run generate`.
import type { Rule } from "../core/index.ts";
import { rule as conflictingFigures } from "./conflicting-figures/rule.ts";
import { rule as innaAnna } from "./inna-anna/rule.ts";
import { rule as latinPunctuation } from "./latin-punctuation/rule.ts";
import { rule as missingFullStop } from "./missing-full-stop/rule.ts";
import { rule as missingHamza } from "./missing-hamza/rule.ts";
import { rule as mixedThousandsSeparators } from "./mixed-thousands-separators/rule.ts";
import { rule as monthNames } from "./month-names/rule.ts";
import { rule as nameVariants } from "./name-variants/rule.ts";
import { rule as placeNameSpelling } from "./place-name-spelling/rule.ts";
import { rule as quoteDirection } from "./quote-direction/rule.ts";
import { rule as spaceAroundMarks } from "./space-around-marks/rule.ts";
import { rule as unattributedClaim } from "./unattributed-claim/rule.ts";
import { rule as unpairedQuote } from "./unpaired-quote/rule.ts";
import { rule as unusedSuppression } from "./unused-suppression/rule.ts";

/** Every rule by id. */
export const rules: Readonly<Record<string, Rule>> = {
  "conflicting-figures": conflictingFigures,
  "inna-anna": innaAnna,
  "latin-punctuation": latinPunctuation,
  "missing-full-stop": missingFullStop,
  "missing-hamza": missingHamza,
  "mixed-thousands-separators": mixedThousandsSeparators,
  "month-names": monthNames,
  "name-variants": nameVariants,
  "place-name-spelling": placeNameSpelling,
  "quote-direction": quoteDirection,
  "space-around-marks": spaceAroundMarks,
  "unattributed-claim": unattributedClaim,
  "unpaired-quote": unpairedQuote,
  "unused-suppression": unusedSuppression,
};

import type { Document, Role } from "../document.ts";
import type { Lexicon } from "../lexicon.ts";
import { rememberingBy } from "../remember.ts";
import { isCueForm } from "./attributions.ts";
import { isFractionForm } from "./fractions.ts";
import { isNumeralForm } from "./numbers.ts";
import { isOrdinalForm } from "./ordinals.ts";
import { isHeadForm } from "./organisations.ts";
import { isPossibleName } from "./people.ts";
import { mayBeDual } from "./quantities.ts";

/** What each role asks of a form, clitics included. */
const ROLES: readonly (readonly [Role, (form: string, lexicon: Lexicon) => boolean])[] = [
  ["numeral", isNumeralForm],
  ["ordinal", isOrdinalForm],
  ["fraction", isFractionForm],
  ["dual", mayBeDual],
  ["cue", isCueForm],
  ["place", (form, { places }) => places.mayBegin(form)],
  ["relation", (form, lexicon) => lexicon.relation(form) !== undefined],
  ["name", isPossibleName],
  ["person", (form, { people }) => people.mayBegin(form)],
  ["head", isHeadForm],
  ["organisation", (form, { organisations }) => organisations.mayBegin(form)],
];

const NONE: readonly Role[] = [];

/** The roles of a form: most have none, and each is judged once, across documents. */
const rolesOf = rememberingBy((form, lexicon: Lexicon): readonly Role[] => {
  const roles = ROLES.filter(([, plays]) => plays(form, lexicon)).map(([role]) => role);
  return roles.length === 0 ? NONE : roles;
});

/** The distinct forms of the document by what they may begin or be: one look at each serves all facts. */
export function formsByRole({ vocabulary, lexicon }: Document): ReadonlyMap<Role, readonly string[]> {
  const found = new Map<Role, string[]>(ROLES.map(([role]) => [role, []]));
  for (const form of vocabulary.keys()) for (const role of rolesOf(form, lexicon)) (found.get(role) as string[]).push(form);
  return found;
}

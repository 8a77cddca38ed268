import type { Document, Role, Token } from "../document.ts";
import type { Lexicon } from "../lexicon.ts";
import { remembering } from "../remember.ts";
import { isCueForm } from "./attributions.ts";
import { isFractionForm } from "./fractions.ts";
import { isNumeralForm } from "./numbers.ts";
import { isOrdinalForm } from "./ordinals.ts";
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
  ["person", (form, { people }) => people.mayBegin(form)],
  ["organisation", (form, { organisations }) => organisations.mayBegin(form)],
];

/** The roles of a form by lexicon: most forms have none, and each is judged once, across documents. */
const judged = new WeakMap<Lexicon, (form: string) => readonly Role[]>();
const NONE: readonly Role[] = [];

function rolesIn(lexicon: Lexicon): (form: string) => readonly Role[] {
  let rolesOf = judged.get(lexicon);
  if (!rolesOf) {
    rolesOf = remembering((form) => {
      const roles = ROLES.filter(([, plays]) => plays(form, lexicon)).map(([role]) => role);
      return roles.length === 0 ? NONE : roles;
    });
    judged.set(lexicon, rolesOf);
  }
  return rolesOf;
}

/** The words of the document by what they may begin or be, each list in reading order: one look at each distinct form serves all facts. */
export function tokensByRole({ vocabulary, lexicon }: Document): ReadonlyMap<Role, readonly Token[]> {
  const rolesOf = rolesIn(lexicon);
  const found = new Map<Role, Token[]>(ROLES.map(([role]) => [role, []]));
  for (const [form, tokens] of vocabulary) for (const role of rolesOf(form)) (found.get(role) as Token[]).push(...tokens);
  for (const tokens of found.values()) tokens.sort((a, b) => a.start - b.start);
  return found;
}

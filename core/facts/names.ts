import type { Document, Name } from "../document.ts";
import { headedOrganisationsOf, knownOrganisationsOf } from "./organisations.ts";
import { knownPeopleOf, withSpellings } from "./people.ts";
import { placesOf } from "./places.ts";

/** The names of the document: places, people, organisations, all spellings of one name together. */
export function namesOf(document: Document): readonly Name[] {
  const places = placesOf(document);
  const organisations = knownOrganisationsOf(document);
  const known = [...knownPeopleOf(document), ...organisations];
  // A slip of a place is no other name's.
  const slips = places.flatMap(({ mentions, misspellings }) => (misspellings.size === 0 ? [] : mentions.filter(({ spelling }) => misspellings.has(spelling))));
  return [...places, ...withSpellings(document, known, slips), ...headedOrganisationsOf(document, organisations)];
}

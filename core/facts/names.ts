import type { Document, Name } from "../document.ts";
import { headedOrganisationsOf } from "./organisations.ts";
import { knownPeopleOf, withSpellings } from "./people.ts";
import { namesIn, placesOf } from "./places.ts";

/** The names of the document: places, people, organisations, all spellings of one name together. */
export function namesOf(document: Document): readonly Name[] {
  const organisations = namesIn(document, "organisation", document.lexicon.organisations);
  return [...placesOf(document), ...withSpellings(document, [...knownPeopleOf(document), ...organisations]), ...headedOrganisationsOf(document)];
}

import type { Document, Name } from "../document.ts";
import { organisationsOf } from "./organisations.ts";
import { peopleOf } from "./people.ts";
import { placesOf } from "./places.ts";

/** The names of the document: places, people, organisations, all spellings of one name together. */
export function namesOf(document: Document): readonly Name[] {
  return [...placesOf(document), ...peopleOf(document), ...organisationsOf(document)];
}

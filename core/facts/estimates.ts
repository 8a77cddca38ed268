import { type Peeling, peelings } from "../clitics.ts";
import { remembering } from "../remember.ts";

const ABOUT: ReadonlySet<string> = new Set(["نحو", "حوالي", "حوالى", "قرابة", "زهاء"]);

/** A word that calls the figure after it an estimate, and its clitics (بنحو); أكثر من gives a bound, which may be exact. */
export const estimator: (form: string) => Peeling | undefined = remembering((form) => peelings(form).find(({ stem }) => ABOUT.has(stem)));

const PRONOUNS = new Set(["", "ه", "ها", "هم", "هما", "هن", "نا", "ني", "نني", "ك", "كم", "كما"]);
const PREFIXES = ["وب", "ول", "وك", "فل", "و", "ف", "ب", "ل", "ك", ""];

/** Whether a form is إن or أن with or without hamza, clitics and pronoun: which of the two it is, its sentence decides. */
export function isInnaForm(form: string): boolean {
  return PREFIXES.some((prefix) => {
    if (!form.startsWith(prefix) || form.charAt(prefix.length + 1) !== "ن") return false;
    return "أإا".includes(form.charAt(prefix.length)) && form.length > prefix.length && PRONOUNS.has(form.slice(prefix.length + 2));
  });
}

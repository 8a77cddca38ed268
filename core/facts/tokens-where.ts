import type { Document, Token } from "../document.ts";

/** The word tokens whose form is wanted, in reading order; each form is asked about once, however often it occurs. */
export function tokensWhere({ vocabulary }: Document, isWanted: (form: string) => boolean): readonly Token[] {
  const found: Token[] = [];
  for (const [form, tokens] of vocabulary) if (isWanted(form)) found.push(...tokens);
  return found.sort((a, b) => a.start - b.start);
}

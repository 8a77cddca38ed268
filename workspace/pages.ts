import type { Language } from "../core/index.ts";

/** Where the page of a rule can be read. */
export function pageUrl(ruleId: string): string {
  return `https://github.com/tadqiq/tadqiq/blob/main/docs/rules/${ruleId}.md`;
}

/** The heading that the English half of a page begins with. */
const ENGLISH = "\n# English\n";

/** One language's half of a rule's page. */
export function pageIn(language: Language, page: string): string {
  const [arabic = "", english = ""] = page.split(ENGLISH);
  return `${(language === "ar" ? arabic : english).trim()}\n`;
}

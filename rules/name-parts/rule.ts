import { defineRule, type PersonName, personNameAt } from "../../core/index.ts";
import { page } from "./page.ts";

/** A name of one part is a short form of any longer one: that is no question. */
const SHORTEST = 2;
/** One person's name has few forms; more are as many persons. */
const MOST_FORMS = 12;

export const rule = defineRule({
  scope: "document",
  category: "consistency",
  severity: "information",
  page,
  check({ document, report }) {
    for (const { kind, mentions } of document.names) {
      if (kind !== "person" || mentions.length < 2) continue;
      // The forms in the order of their first occurrence.
      const forms = new Map<string, PersonName>();
      for (const { token, prefix } of mentions) {
        const name = personNameAt(token, prefix);
        const written = writtenAs(name);
        if (name.parts.at(-1)?.token === token && !forms.has(written)) forms.set(written, name);
      }
      if (forms.size < 2 || forms.size > MOST_FORMS) continue;
      const inOrder = [...forms];
      for (const [i, [short, name]] of inOrder.entries()) {
        // A full name that is shortened later is how it should be; the full form that comes later was missed here.
        const [full, fuller] = inOrder.slice(i + 1).find(([, other]) => lacksParts(name, other)) ?? [];
        if (full === undefined || !fuller) continue;
        report({ at: name, message: "parts", data: { short, full }, related: [{ at: fuller, message: "other", data: { word: full } }] });
        break;
      }
    }
  },
});

function writtenAs({ parts }: PersonName): string {
  return parts.map(({ spelling }) => spelling).join(" ");
}

/** Whether the short name is the full one without parts in its middle: قاسم توكاييف of قاسم جومارت توكاييف. */
function lacksParts(short: PersonName, full: PersonName): boolean {
  if (short.parts.length < SHORTEST || full.parts.length <= short.parts.length) return false;
  const [first] = short.parts;
  // المصري عمار: an adjective before the name.
  if (first?.spelling !== full.parts[0]?.spelling || first?.spelling.startsWith("ال")) return false;
  let from = 0;
  // The last part may be spelt otherwise: it is one name all the same.
  return short.parts.slice(0, -1).every(({ spelling }) => {
    const at = full.parts.findIndex((part, i) => i >= from && part.spelling === spelling);
    from = at + 1;
    return at >= 0;
  });
}

import { type DateMention, defineRule, type MonthSystem, monthName, previousVisible, quoteAround, type WrittenMonth } from "../../core/index.ts";
import { page } from "./page.ts";

const SYSTEMS = ["western", "levantine", "maghrebi", "moroccan", "mauritanian"] as const satisfies readonly MonthSystem[];

export const rule = defineRule({
  scope: "document",
  category: "dates",
  severity: "information",
  preview: true,
  page,
  options: { system: { type: "enum", values: ["article", ...SYSTEMS], default: "article" } },
  check({ document, options, report }) {
    const single = document.dates.filter((date) => date.calendar === "gregorian" && date.months.length === 1 && !isNameOfEvent(date));
    const months = single.flatMap((date) => date.months);
    const chosen = SYSTEMS.find((system) => system === options.system);
    const system = chosen ?? majority(months);
    const example = months.find(({ systems }) => systems.includes(system));
    for (const month of months) {
      if (month.systems.includes(system)) continue;
      const right = monthName(month.month, system);
      const fixes = [{ safety: "unsafe", edits: [{ start: month.start, end: month.end, text: month.prefix + right }] }] as const;
      if (chosen || !example) report({ at: month, message: "house", data: { name: month.name, right }, fixes });
      else {
        const related = [{ at: example, message: "other", data: { other: example.name } }] as const;
        report({ at: month, message: "mixed", data: { name: month.name, other: example.name, right }, fixes, related });
      }
    }
  },
});

/** The system that most names of the article belong to; between equals the first of the list. */
function majority(months: readonly WrittenMonth[]): MonthSystem {
  const count = (system: MonthSystem): number => months.filter(({ systems }) => systems.includes(system)).length;
  return SYSTEMS.reduce<MonthSystem>((best, system) => (count(system) > count(best) ? system : best), "western");
}

const EVENTS: ReadonlySet<string> = new Set(
  "ثورة حرب انتفاضة مدينة جسر قوى حركة فريق تحالف ائتلاف هجمات أحداث اعتداءات شهداء حراك ميدان ساحة شارع ملعب تيار انقلاب اتفاق".split(" "),
);

/** ثورة 25 يناير, حرب تشرين, قوى 14 آذار are names, and what is quoted is another's. */
function isNameOfEvent({ first }: DateMention): boolean {
  const before = previousVisible(first);
  return quoteAround(first) !== undefined || (before !== undefined && EVENTS.has(before.form.replace(/^[وبل]/, "")));
}

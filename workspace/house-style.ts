import { expectedOf, type Rule } from "../core/index.ts";
import type { HabitId } from "./habits.ts";
import { rules as registered } from "./registry.ts";
import { HABIT, type Summary } from "./summary.ts";

/** An option of a rule that says which way of a habit is the house's. */
interface HabitSetting {
  readonly habit: HabitId;
  readonly rule: string;
  readonly option: string;
  /** The value of the option for each way that it knows; several ways may be one value. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the ways of a habit are called in the configuration. A rule or value that does not exist is passed over. */
const habitSettings: readonly HabitSetting[] = [
  { habit: "digits", rule: "digits-mixed", option: "digits", values: { western: "western", arabic: "arabic", persian: "persian" } },
  {
    habit: "thousands",
    rule: "mixed-thousands-separators",
    option: "separator",
    values: { ",": "comma", "٬": "arabic", ".": "point", none: "none" },
  },
  { habit: "decimals", rule: "decimal-separator", option: "separator", values: { ".": "point", ",": "comma", "٫": "arabic" } },
  {
    habit: "percent",
    rule: "percent-style",
    option: "style",
    values: { "%": "sign", "٪": "sign", "في المئة": "fi", "في المائة": "fi", بالمئة: "bi", بالمائة: "bi" },
  },
  { habit: "small-numbers", rule: "number-in-words", option: "limit", values: { words: 10 } },
  {
    habit: "months",
    rule: "month-system",
    option: "system",
    values: { western: "western", levantine: "levantine", maghrebi: "maghrebi", moroccan: "moroccan" },
  },
  { habit: "tanween", rule: "tanween-placement", option: "style", values: { before: "before", on: "on" } },
  { habit: "final-ya", rule: "alif-maqsura", option: "style", values: { standard: "standard", egyptian: "egyptian" } },
];

/**
 * The words that a rule is to prefer, by the kinds of groups that they are spellings of. Names of several words (وكالة
 * الأنباء) are no choice of spelling.
 */
const wordSettings = [{ kinds: new Set(["term", "place", "organisation"]), rule: "term-variants", option: "prefer" }] as const;

/** A way is a house's own when it shows this often and in this share of its places. */
const LEAST_COUNT = 5;
const LEAST_SHARE = 2 / 3;

/** A setting that the texts decide. */
export interface HouseSetting {
  readonly rule: string;
  readonly option: string;
  readonly value: string | number | readonly string[];
}

/**
 * The settings of `tadqiq.yaml` that say what most of the texts do: only what the configuration knows. A rule that is
 * off unless somebody chooses is switched on by the choice.
 */
export function houseStyle(summary: Summary, rules: ReadonlyMap<string, Rule> = registered): readonly HouseSetting[] {
  const found: HouseSetting[] = [];
  const choose = (rule: string, option: string, value: HouseSetting["value"] | undefined): void => {
    const known = rules.get(rule);
    const spec = known?.options[option];
    if (value === undefined || !spec || expectedOf(spec, value) !== undefined) return;
    if (known.preview) found.push({ rule, option: "severity", value: "on" });
    found.push({ rule, option, value });
  };
  for (const { habit, rule, option, values } of habitSettings) {
    const counts = new Map<string | number | undefined, number>();
    for (const [way, { count }] of summary.spellings(HABIT, habit)) counts.set(values[way], (counts.get(values[way]) ?? 0) + count);
    choose(rule, option, majorityOf(counts));
  }
  for (const { kinds, rule, option } of wordSettings) {
    const words = summary.toJSON().groups.flatMap((group) => {
      const { kind, key, spellings } = group;
      if (!kinds.has(kind) || (kind === "organisation" && key.includes(" "))) return [];
      // الناتو and ناتو are one spelling.
      if (new Set(spellings.map(({ spelling }) => spelling.replace(/^ال/, ""))).size < 2) return [];
      return majorityOf(new Map(group.spellings.map(({ spelling, count }) => [spelling, count]))) ?? [];
    });
    if (words.length > 0) choose(rule, option, words);
  }
  return found;
}

/** What clearly leads; undefined where nothing does. */
function majorityOf<T>(counts: ReadonlyMap<T, number>): T | undefined {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count >= LEAST_COUNT && count >= total * LEAST_SHARE)?.[0];
}

import { expectedOf, type Rule } from "../core/index.ts";
import type { HabitId } from "./habits.ts";
import { rules as registered } from "./registry.ts";
import { HABIT, type Summary } from "./summary.ts";

/** An option of a rule that says which way of a habit is the house's. */
interface Setting {
  readonly habit: HabitId;
  readonly rule: string;
  readonly option: string;
  /** The value of the option for each way that it knows. */
  readonly values: Readonly<Record<string, string>>;
}

/** What the ways of a habit are called in the configuration. A rule or value that does not exist is passed over. */
const settings: readonly Setting[] = [
  { habit: "tanween", rule: "tanween-placement", option: "style", values: { before: "before", on: "on" } },
  { habit: "final-ya", rule: "alif-maqsura", option: "style", values: { standard: "standard", egyptian: "egyptian" } },
];

/** A habit is a house's own when it shows this often and in this share of its places. */
const LEAST_COUNT = 5;
const LEAST_SHARE = 2 / 3;

/** The way of a habit that most places follow; undefined where none clearly leads. */
export function majorityOf(summary: Summary, habit: HabitId): string | undefined {
  const ways = [...summary.spellings(HABIT, habit)].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const total = ways.reduce((sum, [, { count }]) => sum + count, 0);
  const [most] = ways;
  return most && most[1].count >= LEAST_COUNT && most[1].count >= total * LEAST_SHARE ? most[0] : undefined;
}

/** A setting that the texts decide. */
export interface HouseSetting {
  readonly habit: HabitId;
  readonly rule: string;
  readonly option: string;
  readonly value: string;
}

/** The settings of `tadqiq.yaml` that say what most of the texts do: only what the configuration knows. */
export function houseStyle(summary: Summary, rules: ReadonlyMap<string, Rule> = registered): readonly HouseSetting[] {
  return settings.flatMap(({ habit, rule, option, values }) => {
    const way = majorityOf(summary, habit);
    const value = way === undefined ? undefined : values[way];
    const spec = rules.get(rule)?.options[option];
    return value !== undefined && spec && expectedOf(spec, value) === undefined ? [{ habit, rule, option, value }] : [];
  });
}

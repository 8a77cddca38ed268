import type { EnabledRule, Rule } from "../core/index.ts";
import { rules as registered } from "../rules/index.ts";
import type { Config } from "./config.ts";

/** Every rule by id. */
export const rules: ReadonlyMap<string, Rule> = new Map(Object.entries(registered));

/** The ids of all rules, for suppressions that name one. */
export const ruleIds: ReadonlySet<string> = new Set(rules.keys());

/** The rules that a configuration leaves switched on: all but preview rules, unless it says otherwise. */
export function enabledRules(config: Config): readonly EnabledRule[] {
  const enabled: EnabledRule[] = [];
  for (const [id, rule] of rules) {
    const configured = config.rules.get(id);
    const severity = configured?.severity ?? (rule.preview ? "off" : rule.severity);
    if (severity !== "off") enabled.push({ id, rule, severity, options: configured?.options ?? {} });
  }
  return enabled;
}

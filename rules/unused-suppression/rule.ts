import { defineRule } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "suppressions",
  category: "hygiene",
  severity: "warning",
  page,
  check({ suppressions, ruleIds, report }) {
    for (const { comment, rules, used } of suppressions) {
      for (const { id, span } of rules) if (!ruleIds.has(id)) report({ at: span, message: "unknownRule", data: { id } });
      const idle = rules.filter(({ id }) => ruleIds.has(id) && !used.has(id));
      if (rules.length === 0 ? !used.has("*") : idle.length === rules.length) report({ at: comment, message: "unused" });
      else for (const { id, span } of idle) report({ at: span, message: "unusedRule", data: { id } });
    }
  },
});

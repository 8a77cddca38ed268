import { defineRule, misspellingsOf } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    for (const { token, right, fixes } of misspellingsOf(document, "presentation-forms")) {
      report({ at: token, message: "presentation", data: { right }, fixes });
    }
  },
});

import { defineRule, misspellingsOf } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  check({ document, report }) {
    for (const { token, form, right, fixes } of misspellingsOf(document, "letter-elongation")) {
      report({ at: token, message: "elongated", data: { word: form, right }, fixes });
    }
  },
});

import { defineRule, misspellingsOf } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    for (const { token, form, right, fixes } of misspellingsOf(document, "hamza-on-wasl")) {
      report({ at: token, message: "wrong", data: { word: form, right }, fixes });
    }
  },
});

import { defineRule, misspellingsOf } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    for (const { token, form, right, fixes } of misspellingsOf(document, "final-letter-inside")) {
      const letter = /[ةى](?=.)/.exec(form)?.[0] ?? "";
      report({ at: token, message: "inside", data: { letter, right }, fixes });
    }
  },
});

import { defineRule, misspellingsOf } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "warning",
  page,
  options: { joined: { type: "words", default: [] } },
  check({ document, options, report }) {
    for (const { token, form, right, fixes } of misspellingsOf(document, "abd-compound")) {
      if (options.joined.some((name) => form.endsWith(name))) continue;
      report({ at: token, message: "wrong", data: { right }, fixes });
    }
  },
});

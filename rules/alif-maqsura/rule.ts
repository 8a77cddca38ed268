import { defineRule, misspellingsOf } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  options: { style: { type: "enum", values: ["standard", "egyptian"], default: "standard" } },
  check({ document, options, report }) {
    for (const { token, form, right, fixes } of misspellingsOf(document, "alif-maqsura")) {
      // Egyptian print leaves the dots off every final ya.
      if (options.style === "egyptian" && form.endsWith("ى") && right.endsWith("ي")) continue;
      report({ at: token, message: "wrong", data: { word: form, right }, fixes });
    }
  },
});

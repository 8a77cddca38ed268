// `npm run new-rule -- <id>`: a folder with the page and the code of a rule, ready to be written.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";

const [id] = process.argv.slice(2);
if (id === undefined || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error("usage: npm run new-rule -- <id>   (small letters and hyphens, such as missing-hamza)");
  process.exit(2);
}
const folder = `rules/${id}`;
if (existsSync(folder)) {
  console.error(`${folder} is there already; choose another id`);
  process.exit(2);
}
mkdirSync(folder);
writeFileSync(
  `${folder}/rule.md`,
  `---
title:
  ar: عنوان القاعدة
  en: The rule's title
messages:
  found:
    ar: تحقق من «{word}».
    en: Check «{word}».
---

جملة تقول ما تكشفه القاعدة، وجملة تقول لماذا.

\`\`\`diff
! هنا ⟦مثال⟧ يجب أن يُكشف.
  وهنا مثل يجب أن يُسكت عنه.
\`\`\`

# English

A sentence on what the rule finds, and one on why.
`,
);
writeFileSync(
  `${folder}/rule.ts`,
  `import { defineRule } from "../../core/index.ts";
import { page } from "./page.ts";

export const rule = defineRule({
  scope: "block",
  category: "orthography",
  severity: "warning",
  page,
  check({ block, report }) {
    for (const token of block.tokens) {
      if (token.form === "مثال") report({ at: token, message: "found", data: { word: token.text } });
    }
  },
});
`,
);
console.log(`Wrote ${folder}/rule.md and ${folder}/rule.ts. Write the examples first, then: npm run generate && npm run test:fast`);

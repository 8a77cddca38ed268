import { readRuleSource, ruleIds } from "./rule-source.ts";

/** `rules/<id>/page.ts` for every rule, and `rules/index.ts`: path from the root → content. */
export function pageFiles(root: string): ReadonlyMap<string, string> {
  const ids = ruleIds(root);
  const files = new Map<string, string>();
  for (const id of ids) {
    const { title, messages, options } = readRuleSource(root, id);
    files.set(
      `rules/${id}/page.ts`,
      `// Made from rule.md by \`npm run generate\`.\nexport const page = ${JSON.stringify({ title, messages, options }, null, 2)} as const;\n`,
    );
  }
  const imports = ids.map((id) => `import { rule as ${identifier(id)} } from "./${id}/rule.ts";\n`).join("");
  const entries = ids.map((id) => `  ${JSON.stringify(id)}: ${identifier(id)},\n`).join("");
  files.set(
    "rules/index.ts",
    `// Made from the folders of rules/ by \`npm run generate\`.\nimport type { Rule } from "../core/index.ts";\n${imports}\n/** Every rule by id. */\nexport const rules: Readonly<Record<string, Rule>> = {\n${entries}};\n`,
  );
  return files;
}

function identifier(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

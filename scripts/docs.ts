import { readFileSync } from "node:fs";
import { type Localized, type OptionSpec, optionSchema, type Rule, severities } from "../core/index.ts";
import { rules } from "../rules/index.ts";
import { ENGLISH, type RuleSource, readRuleSource } from "./rule-source.ts";

const categoryNames: Readonly<Record<Rule["category"], string>> = {
  orthography: "الإملاء",
  punctuation: "علامات الترقيم",
  consistency: "الاتساق",
  numbers: "الأرقام",
  dates: "التواريخ",
  grammar: "النحو",
  attribution: "الإسناد",
  hygiene: "النظافة",
};

const severityNames: Readonly<Record<Rule["severity"], string>> = { error: "خطأ", warning: "تحذير", information: "معلومة", hint: "تلميح" };

/** The pages of the rules, their index and the schema of `tadqiq.yaml`: path from the root → content. */
export function docFiles(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const known = Object.entries(rules).map(([id, rule]) => ({ rule, source: readRuleSource(root, id) }));
  for (const { rule, source } of known) files.set(`docs/rules/${source.id}.md`, pageOf(source, rule));
  files.set("docs/rules/README.md", indexOf(known));
  files.set("docs/tadqiq.schema.json", `${JSON.stringify(schema(root), null, 2)}\n`);
  return files;
}

function pageOf({ id, title, body, options }: RuleSource, rule: Rule): string {
  const arabic = [
    `# ${title.ar}`,
    `\`${id}\` · ${categoryNames[rule.category]} · ${severityNames[rule.severity]}`,
    body.ar,
    ...optionTable(rule, options, "ar"),
  ];
  const english = [
    ENGLISH,
    `## ${title.en}`,
    `\`${id}\` · ${rule.category} · ${rule.severity}`,
    body.en,
    ...examplesOf(body.ar),
    ...optionTable(rule, options, "en"),
  ];
  return `${[...arabic, ...english].join("\n\n")}\n`;
}

/** The examples are Arabic in both halves: those who read English see the same. */
function examplesOf(arabic: string): readonly string[] {
  const blocks = arabic.match(/^```diff.*\n(?:(?!```).*\n)*```$/gm) ?? [];
  return blocks.length === 0 ? [] : ["## Examples", ...blocks];
}

function optionTable(rule: Rule, descriptions: Readonly<Record<string, Localized>>, language: keyof Localized): readonly string[] {
  const options = Object.entries(rule.options);
  if (options.length === 0) return [];
  const head =
    language === "ar"
      ? ["## الخيارات", "| الخيار | القيمة | الأصل | المعنى |\n| --- | --- | --- | --- |"]
      : ["## Options", "| option | value | default | meaning |\n| --- | --- | --- | --- |"];
  const rows = options.map(
    ([name, spec]) => `| \`${name}\` | ${valuesOf(spec)} | \`${JSON.stringify(spec.default)}\` | ${descriptions[name]?.[language] ?? ""} |`,
  );
  return [head[0] ?? "", [head[1], ...rows].join("\n")];
}

function valuesOf(spec: OptionSpec): string {
  switch (spec.type) {
    case "boolean":
      return "`true`, `false`";
    case "integer":
      return `${spec.minimum}–${spec.maximum}`;
    case "enum":
      return spec.values.map((value) => `\`${value}\``).join(", ");
    case "words":
      return "`[…]`";
  }
}

function indexOf(known: readonly { readonly rule: Rule; readonly source: RuleSource }[]): string {
  const rows = known.map(
    ({ rule, source }) =>
      `| [\`${source.id}\`](${source.id}.md) | ${source.title.ar} | ${source.title.en} | ${rule.category} | ${rule.preview ? "off" : rule.severity} |`,
  );
  return `# القواعد · Rules\n\n| | | | category | severity |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

function schema(root: string): object {
  const { description } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { description: string };
  const setting = { enum: ["on", "off", true, false, ...severities] };
  const ruleSchemas = Object.entries(rules).map(([id, rule]) => {
    const options = Object.entries(rule.options).map(([name, spec]) => [name, { ...optionSchema(spec), description: rule.page.options[name]?.ar }]);
    const map = { type: "object", additionalProperties: false, properties: { severity: setting, ...Object.fromEntries(options) } };
    return [id, { description: rule.page.title.ar, anyOf: [setting, map] }];
  });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "tadqiq.yaml",
    description,
    type: ["object", "null"],
    additionalProperties: false,
    properties: {
      language: { enum: ["ar", "en"], description: "لغة الرسائل · The language of messages" },
      ignore: { type: "array", items: { type: "string" }, description: "ملفات لا تُدقق، بصيغة gitignore · Files not to check, in the syntax of .gitignore" },
      quotations: {
        enum: ["check", "spare"],
        default: "check",
        description: "«spare» لا تنظر قواعد الإملاء في ما بين علامات التنصيص · “spare” keeps the rules of spelling out of quotations",
      },
      rules: { type: ["object", "null"], additionalProperties: false, properties: Object.fromEntries(ruleSchemas) },
    },
  };
}

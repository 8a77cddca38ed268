import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import { expectedOf, type Language, type Localized, type Message, type Rule, type Severity, type Span, severities } from "../core/index.ts";
import messages from "./messages.json" with { type: "json" };
import { nearest } from "./nearest.ts";

/** What a configuration file says of one rule. */
export interface RuleConfig {
  readonly severity?: Severity | "off";
  readonly options: Readonly<Record<string, unknown>>;
}

/** A configuration file as it was understood. What is wrong in it is left out and reported. */
export interface Config {
  readonly language?: Language;
  /** Patterns of files not to check, in the syntax of `.gitignore`, relative to the configuration file. */
  readonly ignore: readonly string[];
  /** `quotations: spare`: no rule of spelling looks at what stands in quotation marks. */
  readonly sparesQuotations: boolean;
  readonly rules: ReadonlyMap<string, RuleConfig>;
  readonly problems: readonly ConfigProblem[];
}

/** A mistake in a configuration file: UTF-16 offsets in its text. */
export interface ConfigProblem extends Span {
  readonly message: Message;
}

/** The values that a rule may be set to. `on` keeps its own severity, also for a preview rule. */
const ruleValues = ["on", "off", ...severities] as const;
const keys = ["language", "ignore", "quotations", "rules"];

/** Reads a configuration. Never throws: each mistake becomes a problem at its place. */
export function parseConfig(text: string, rules: ReadonlyMap<string, Rule>): Config {
  const problems: ConfigProblem[] = [];
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, uniqueKeys: true });
  for (const error of document.errors) {
    problems.push({ start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1), message: message("config-syntax", { reason: error.message }) });
  }
  const found: Found = { ignore: [], sparesQuotations: false, rules: new Map() };
  const root = document.contents;
  if (root !== null && problems.length === 0) {
    if (!isMap(root)) problems.push({ ...spanOf(root, text), message: message("config-not-a-map", {}) });
    else for (const pair of root.items) readSetting(pair as Pair<Node, Node | null>, { text, rules, problems, found });
  }
  return { ...found, problems };
}

interface Reading {
  readonly text: string;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly problems: ConfigProblem[];
  readonly found: Found;
}

/** What was understood so far. */
interface Found {
  language?: Language;
  ignore: readonly string[];
  sparesQuotations: boolean;
  readonly rules: Map<string, RuleConfig>;
}

function readSetting({ key, value }: Pair<Node, Node | null>, reading: Reading): void {
  const { text, problems, found } = reading;
  const name = String(isScalar(key) ? key.value : key);
  const wrong = (expected: string): void => {
    problems.push({ ...spanOf(value ?? key, text), message: message("config-wrong-value", { key: name, expected }) });
  };
  switch (name) {
    case "language": {
      const language = isScalar(value) ? value.value : undefined;
      if (language === "ar" || language === "en") found.language = language;
      else wrong("ar | en");
      return;
    }
    case "ignore":
      if (isSeq(value) && value.items.every((item) => isScalar(item) && typeof item.value === "string")) {
        found.ignore = value.items.map((item) => String(isScalar(item) ? item.value : ""));
      } else wrong('["drafts/", "*.old.txt", …]');
      return;
    case "quotations": {
      const asked = isScalar(value) ? value.value : undefined;
      if (asked === "check" || asked === "spare") found.sparesQuotations = asked === "spare";
      else wrong("check | spare");
      return;
    }
    case "rules":
      if (isMap(value)) for (const pair of value.items) readRule(pair as Pair<Node, Node | null>, reading);
      else if (value !== null && !(isScalar(value) && value.value === null)) wrong("missing-hamza: error");
      return;
    default:
      problems.push({ ...spanOf(key, text), message: message("config-unknown-key", { key: name, known: keys.join(", ") }) });
  }
}

function readRule({ key, value }: Pair<Node, Node | null>, { text, rules, problems, found }: Reading): void {
  const id = String(isScalar(key) ? key.value : key);
  const rule = rules.get(id);
  if (!rule) {
    problems.push({ ...spanOf(key, text), message: message("config-unknown-rule", { id, suggestion: nearest(id, [...rules.keys()]) }) });
    return;
  }
  if (isMap(value)) {
    found.rules.set(id, readRuleMap(id, rule, value as YAMLMap<Node, Node | null>, text, problems));
    return;
  }
  const setting = severityOf(value);
  if (setting === undefined)
    problems.push({ ...spanOf(value ?? key, text), message: message("config-wrong-value", { key: id, expected: ruleValues.join(" | ") }) });
  else found.rules.set(id, { severity: setting === "on" ? rule.severity : setting, options: {} });
}

function readRuleMap(id: string, rule: Rule, map: YAMLMap<Node, Node | null>, text: string, problems: ConfigProblem[]): RuleConfig {
  const options: Record<string, unknown> = {};
  let severity: RuleConfig["severity"];
  for (const { key, value } of map.items) {
    const name = String(isScalar(key) ? key.value : key);
    const spec = rule.options[name];
    const wrong = (expected: string): void => {
      problems.push({ ...spanOf(value ?? key, text), message: message("config-wrong-value", { key: `${id}.${name}`, expected }) });
    };
    if (name === "severity") {
      const setting = severityOf(value);
      if (setting === undefined) wrong(ruleValues.join(" | "));
      else severity = setting === "on" ? rule.severity : setting;
    } else if (!spec) {
      const known = ["severity", ...Object.keys(rule.options)].join(", ");
      problems.push({ ...spanOf(key, text), message: message("config-unknown-option", { id, option: name, known }) });
    } else {
      const given: unknown = value === null ? null : value.toJSON();
      const expected = expectedOf(spec, given);
      if (expected === undefined) options[name] = given;
      else wrong(expected);
    }
  }
  return { ...(severity === undefined ? {} : { severity }), options };
}

/** YAML 1.1 readers take a bare `on` or `off` for a boolean; both readings mean the same here. */
function severityOf(value: Node | null): "on" | "off" | Severity | undefined {
  const given = isScalar(value) ? value.value : undefined;
  if (given === true) return "on";
  if (given === false) return "off";
  return ruleValues.find((known) => known === given);
}

function spanOf(node: Node, text: string): Span {
  const [start, end] = node.range ?? [0, text.length, text.length];
  return { start, end: Math.max(end, start + 1) };
}

function message(id: keyof typeof messages, data: Message["data"]): Message {
  return { template: messages[id] satisfies Localized, data };
}

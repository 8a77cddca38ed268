import { readdirSync, readFileSync } from "node:fs";
import { parse as parseYaml } from "yaml";
import type { Format, Localized } from "../core/index.ts";

/** A `rule.md` taken apart: the front matter that becomes `page.ts`, the pages in both languages and the examples in them. */
export interface RuleSource {
  readonly id: string;
  readonly title: Localized;
  readonly messages: Readonly<Record<string, Localized>>;
  readonly options: Readonly<Record<string, Localized>>;
  readonly body: Localized;
  readonly examples: readonly Example[];
}

/** One `diff` block. Each line is a text of its own, or with the word `document` the lines are the paragraphs of one text. */
export interface Example {
  /** Of the fence in `rule.md`, from 1. */
  readonly line: number;
  readonly format: Format;
  readonly options: Readonly<Record<string, unknown>>;
  /** For rules that compare documents: by `kind:key`, in how many other files each spelling occurs. */
  readonly elsewhere: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
  readonly texts: readonly ExampleText[];
}

/** A text, what must be found in it and what it must become. */
export interface ExampleText {
  readonly line: number;
  readonly text: string;
  /** The exact places between ⟦ ⟧; undefined when the example names none. */
  readonly places: readonly { readonly start: number; readonly end: number }[] | undefined;
  /** The places of lines that must be flagged, and of lines that must stay silent. */
  readonly flagged: readonly { readonly start: number; readonly end: number }[];
  readonly silent: readonly { readonly start: number; readonly end: number }[];
  /** The text after the first fix of each finding; equal to `text` where there is nothing to fix. */
  readonly fixed: string;
}

/** The heading that the English half of a page begins with. */
export const ENGLISH = "# English";

/** The ids of all rules: the folders of `rules/`, sorted. */
export function ruleIds(root: string): readonly string[] {
  return readdirSync(`${root}/rules`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads one rule's page. Throws, naming file and fault, when a part is missing. */
export function readRuleSource(root: string, id: string): RuleSource {
  const path = `rules/${id}/rule.md`;
  const text = readFileSync(`${root}/${path}`, "utf8");
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (!match) throw new Error(`${path}: must begin with front matter between two lines "---"`);
  const front = (parseYaml(match[1] ?? "") ?? {}) as { title?: unknown; messages?: object; options?: object };
  const [arabic = "", english] = (match[2] ?? "").split(`\n${ENGLISH}\n`);
  if (english === undefined) throw new Error(`${path}: the English half must begin with the line "${ENGLISH}"`);
  return {
    id,
    title: localized(front.title, `${path}: title`),
    messages: localizedMap(front.messages, `${path}: messages`),
    options: localizedMap(front.options, `${path}: options`),
    body: { ar: arabic.trim(), en: english.trim() },
    examples: examplesOf(text, path),
  };
}

function localizedMap(map: object | undefined, where: string): Readonly<Record<string, Localized>> {
  return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, localized(value, `${where}.${name}`)]));
}

function localized(value: unknown, where: string): Localized {
  const { ar, en } = (value ?? {}) as { ar?: unknown; en?: unknown };
  if (typeof ar !== "string" || typeof en !== "string" || ar === "" || en === "") throw new Error(`${where}: needs a text for "ar" and for "en"`);
  return { ar, en };
}

function examplesOf(text: string, path: string): readonly Example[] {
  const examples: Example[] = [];
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const fence = /^```diff\b(.*)$/.exec(lines[i] ?? "");
    if (!fence) continue;
    const words = (fence[1] ?? "").trim().split(/\s+/).filter(Boolean);
    const body: { line: number; sign: string; text: string }[] = [];
    let end = i + 1;
    for (; end < lines.length && lines[end] !== "```"; end++) {
      const line = lines[end] ?? "";
      if (!/^[-+! ]/.test(line)) throw new Error(`${path}:${end + 1}: a line of an example begins with "-", "+", "!" or a space`);
      body.push({ line: end + 1, sign: line.charAt(0), text: line.slice(1).replace(/^ /, "") });
    }
    const { elsewhere, ...options } = Object.fromEntries(words.filter((word) => word.includes("=")).map((word) => optionOf(word, `${path}:${i + 1}`)));
    const groups = words.includes("document") ? [body] : singly(body);
    examples.push({
      line: i + 1,
      format: words.includes("markdown") ? "markdown" : "plaintext",
      options,
      elsewhere: elsewhere as Example["elsewhere"],
      texts: groups.map(exampleText),
    });
    i = end;
  }
  return examples;
}

function optionOf(word: string, where: string): readonly [string, unknown] {
  const at = word.indexOf("=");
  try {
    return [word.slice(0, at), JSON.parse(word.slice(at + 1))];
  } catch {
    throw new Error(`${where}: "${word}" must be name=JSON`);
  }
}

type ExampleLine = { readonly line: number; readonly sign: string; readonly text: string };

/** Each line for itself; a `+` belongs to the `-` before it. */
function singly(body: readonly ExampleLine[]): readonly (readonly ExampleLine[])[] {
  const groups: ExampleLine[][] = [];
  for (const line of body) {
    if (line.sign === "+") groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function exampleText(lines: readonly ExampleLine[]): ExampleText {
  const flagged: { start: number; end: number }[] = [];
  const silent: { start: number; end: number }[] = [];
  const places: { start: number; end: number }[] = [];
  let text = "";
  let hasPlaces = false;
  const fixed: string[] = [];
  for (const { sign, text: marked } of lines) {
    if (sign === "+") {
      fixed.push(marked);
      continue;
    }
    if (text !== "") text += "\n";
    const start = text.length;
    for (const char of marked) {
      if (char === "⟦") {
        places.push({ start: text.length, end: text.length });
        hasPlaces = true;
      } else if (char === "⟧") (places.at(-1) as { end: number }).end = text.length;
      else text += char;
    }
    (sign === " " ? silent : flagged).push({ start, end: text.length });
    if (sign !== "-") fixed.push(text.slice(start));
  }
  return { line: lines[0]?.line ?? 0, text, places: hasPlaces ? places : undefined, flagged, silent, fixed: fixed.join("\n") };
}

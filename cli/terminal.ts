import { type Language, type Message, render } from "../core/index.ts";

const FIRST_STRONG_ISOLATE = "\u2068";
const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const POP_ISOLATE = "\u2069";

const ARABIC = /[\u0620-\u064a\u0671-\u06d3]/;

/** Text that keeps its own direction, that of its first letter outside other isolates. */
export function isolated(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}

/** A line of an article, or part of one: it runs from the right if there is Arabic in it, even where it begins with a Latin name. */
export function isolatedLine(text: string): string {
  return (ARABIC.test(text) ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE) + text + POP_ISOLATE;
}

/** The text with its control characters made visible: neither an article nor the name of a file may steer the terminal or reorder its lines. */
export function visible(text: string): string {
  let shown = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    shown += code === 0x09 ? " " : isControl(code) ? "\ufffd" : text[i];
  }
  return shown;
}

/** A message as a terminal shows it: what is filled in is visible and keeps its own direction. */
export function renderVisible({ template, data }: Message, language: Language): string {
  const shown = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeof value === "string" ? visible(value) : value]));
  return render({ template, data: shown }, { language, isolate: true });
}

/** C0, DEL, C1, line and paragraph separators, and the directional marks, embeddings, overrides and isolates. */
function isControl(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Whether to colour what goes to a stream: what was asked for, else FORCE_COLOR, else NO_COLOR, else whether it is a terminal. */
export function wantsColor(asked: boolean | undefined, env: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean {
  if (asked !== undefined) return asked;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"]) return false;
  return isTTY && env["TERM"] !== "dumb";
}

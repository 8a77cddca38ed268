/** The languages of messages. */
export type Language = "ar" | "en";

/** A text in both languages. */
export interface Localized {
  readonly ar: string;
  readonly en: string;
}

/** A template with `{placeholders}` in both languages, and what fills them. */
export interface Message {
  readonly template: Localized;
  readonly data: Readonly<Record<string, string | number>>;
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** How a message is written out; `isolate` wraps what is filled in so that it keeps its own direction beside the other script. */
export interface Rendering {
  readonly language: Language;
  readonly isolate: boolean;
}

/** The message in one language. A placeholder that has no data stays visible: it is a fault of the rule, not of the text. */
export function render(message: Message, { language, isolate }: Rendering): string {
  return message.template[language].replace(/\{(\w+)\}/g, (placeholder: string, name: string) => {
    const value = message.data[name];
    if (value === undefined) return placeholder;
    return isolate ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : String(value);
  });
}

/** The names between braces in a template: `"{word}: {count}"` → `"word" | "count"`. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

import { type Language, render } from "../core/index.ts";
import messages from "./messages.json" with { type: "json" };

export type MessageId = keyof typeof messages;
export type Data = Readonly<Record<string, string | number>>;

/** What the command line runs in: all that it knows of the process, so that tests can be its process. */
export interface Environment {
  readonly argv: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Whether standard output understands colours. */
  readonly color: boolean;
  /** The text of a rule's page, or undefined when there is none. */
  readPage(ruleId: string): Promise<string | undefined>;
  readonly version: string;
}

/** A command that cannot be carried out, said to people. */
export class CommandError extends Error {
  readonly reason: MessageId;
  readonly data: Data;

  constructor(reason: MessageId, data: Data) {
    super(reason);
    this.reason = reason;
    this.data = data;
  }
}

/** A text of the command line in one language; what is filled in keeps its own direction. */
export function say(language: Language, id: MessageId, data: Data = {}): string {
  return render({ template: messages[id], data }, { language, isolate: true });
}

/** Arabic counted nouns (واحد, مثنى, 3–10, 11 and more) and English plurals. */
export interface CountedNoun {
  readonly ar: readonly [one: string, two: string, few: string, many: string];
  readonly en: readonly [one: string, other: string];
}

export const nouns = {
  error: { ar: ["خطأ واحد", "خطآن", "أخطاء", "خطأ"], en: ["error", "errors"] },
  warning: { ar: ["تحذير واحد", "تحذيران", "تحذيرات", "تحذيرا"], en: ["warning", "warnings"] },
  note: { ar: ["ملاحظة واحدة", "ملاحظتان", "ملاحظات", "ملاحظة"], en: ["note", "notes"] },
  file: { ar: ["ملف واحد", "ملفين", "ملفات", "ملفا"], en: ["file", "files"] },
} as const satisfies Readonly<Record<string, CountedNoun>>;

/** A number with its noun: خطأ واحد, خطآن, 3 أخطاء, 11 خطأ. */
export function counted(language: Language, count: number, noun: CountedNoun): string {
  if (language === "en") return `${count} ${count === 1 ? noun.en[0] : noun.en[1]}`;
  if (count === 1) return noun.ar[0];
  if (count === 2) return noun.ar[1];
  const rest = count % 100;
  // After hundreds the noun is singular and genitive, which differs in writing only by the accusative's alif.
  if (rest >= 3 && rest <= 10) return `${count} ${noun.ar[2]}`;
  return `${count} ${rest >= 11 ? noun.ar[3] : noun.ar[3].replace(/ا$/, "")}`;
}

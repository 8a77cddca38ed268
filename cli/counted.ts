import type { Language } from "../core/index.ts";

/** Arabic counted nouns (none, one, two, 3–10, 11–99, whole hundreds) and English plurals. */
interface CountedNoun {
  readonly ar: readonly [one: string, two: string, few: string, many: string, hundreds: string];
  readonly en: readonly [one: string, other: string];
}

export const nouns = {
  error: { ar: ["خطأ واحد", "خطآن", "أخطاء", "خطأ", "خطأ"], en: ["error", "errors"] },
  warning: { ar: ["تحذير واحد", "تحذيران", "تحذيرات", "تحذيرا", "تحذير"], en: ["warning", "warnings"] },
  note: { ar: ["ملاحظة واحدة", "ملاحظتان", "ملاحظات", "ملاحظة", "ملاحظة"], en: ["note", "notes"] },
  problem: { ar: ["مشكلة واحدة", "مشكلتان", "مشكلات", "مشكلة", "مشكلة"], en: ["problem", "problems"] },
  /** Only after a preposition: hence the genitive of the dual. */
  file: { ar: ["ملف واحد", "ملفين", "ملفات", "ملفا", "ملف"], en: ["file", "files"] },
} as const satisfies Readonly<Record<string, CountedNoun>>;

/** A number with its noun: خطأ واحد، خطآن، 3 أخطاء، 11 خطأ. */
export function counted(language: Language, count: number, { ar, en }: CountedNoun): string {
  if (language === "en") return `${count} ${count === 1 ? en[0] : en[1]}`;
  if (count === 1) return ar[0];
  if (count === 2) return ar[1];
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return `${count} ${ar[2]}`;
  return `${count} ${rest >= 11 ? ar[3] : ar[4]}`;
}

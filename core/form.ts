import { CharClass, charClass } from "./characters.ts";

/** The text without tashkeel, tatweel and invisible characters. */
export function formOf(text: string): string {
  let kept = 0;
  let form = "";
  for (let i = 0; i < text.length; i++) {
    const kind = charClass(text.charCodeAt(i));
    if (kind !== CharClass.mark && kind !== CharClass.invisible) continue;
    form += text.slice(kept, i);
    kept = i + 1;
  }
  return kept === 0 ? text : form + text.slice(kept);
}

/** What spelling variants of a word share: hamza carriers, ة/ه and ى/ي folded. Length is kept. */
export function skeletonOf(form: string): string {
  let folded = "";
  let kept = 0;
  for (let i = 0; i < form.length; i++) {
    const to = fold(form.charCodeAt(i));
    if (to === undefined) continue;
    folded += form.slice(kept, i) + to;
    kept = i + 1;
  }
  return kept === 0 ? form : folded + form.slice(kept);
}

function fold(code: number): string | undefined {
  switch (code) {
    case 0x622: // آ
    case 0x623: // أ
    case 0x625: // إ
    case 0x671: // ٱ
      return "\u0627"; // ا
    case 0x624: // ؤ
      return "\u0648"; // و
    case 0x626: // ئ
    case 0x649: // ى
      return "\u064a"; // ي
    case 0x629: // ة
      return "\u0647"; // ه
    default:
      return undefined;
  }
}

/**
 * The text with its letters changed from `form` to `corrected`, its other marks kept: tashkeel and tatweel
 * stay on the letters that stay. `text` must have `form` as its form.
 */
export function respell(text: string, form: string, corrected: string): string {
  if (text === form) return corrected;
  let prefix = 0;
  while (prefix < form.length && prefix < corrected.length && form[prefix] === corrected[prefix]) prefix++;
  let suffix = 0;
  while (suffix < form.length - prefix && suffix < corrected.length - prefix && form[form.length - 1 - suffix] === corrected[corrected.length - 1 - suffix]) {
    suffix++;
  }
  // One letter for one letter keeps the marks of that letter too.
  const sameLength = form.length === corrected.length;
  const letters: string[] = [];
  let lead = "";
  for (const char of text) {
    const kind = char.length === 1 ? charClass(char.charCodeAt(0)) : CharClass.otherLetter;
    const isMark = kind === CharClass.mark || kind === CharClass.invisible;
    if (!isMark) letters.push(...char.split(""));
    else if (letters.length === 0) lead += char;
    else letters[letters.length - 1] += char;
  }
  const head = letters.slice(0, prefix).join("");
  const tail = letters.slice(letters.length - suffix).join("");
  let middle = corrected.slice(prefix, corrected.length - suffix);
  if (sameLength) {
    middle = letters
      .slice(prefix, letters.length - suffix)
      .map((letter, i) => corrected.charAt(prefix + i) + letter.slice(1))
      .join("");
  }
  // The tanween of an alif that goes, goes with it: كيلومترًا becomes كيلومتر.
  const kept = prefix === corrected.length ? head.replace(/\u064b+$/, "") : head;
  return lead + kept + middle + (suffix === 0 ? "" : tail);
}

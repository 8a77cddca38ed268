import { attach, peelings } from "../clitics.ts";
import type { Flaw } from "./flaw.ts";
import type { WordSource } from "./words.ts";

/** Letters that do not join the letter after them: where a missing space is not seen. */
const NON_JOINING: ReadonlySet<string> = new Set("اأإآدذرزوؤةىء");
/** Words that writers join to the next though they join nothing: لايمكن, مايلي, ياسيدي. */
const OPENERS: ReadonlySet<string> = new Set(["لا", "ما", "يا", "عبد"]);
/** What stands beside a word less often than this in the figures is not listed there. */
const COMMON = 100;
const KNOWN = 20;
/** Two words that are met this many times as often apart. */
const MANY = 5;
/** Second halves of names that their bearers write joined or not: نورالدين, فضل الله. */
const NAME_ENDINGS: ReadonlySet<string> = new Set(["الدين", "الإسلام", "الاسلام", "العابدين", "النصر", "الفقار", "علي"]);
const NAMES_OF_GOD: ReadonlySet<string> = new Set(
  "الله الرحمن الرحيم العزيز الكريم القادر الملك السلام الفتاح الغني المجيد الحميد الناصر الباسط اللطيف الوهاب الرزاق المحسن المنعم المطلب الحليم الجليل الجبار الهادي الغفار الغفور الستار الخالق الواحد الرؤوف العال المعطي المولى المؤمن الحكيم العظيم الحفيظ الحق القدوس الوارث الودود الصمد الحي القيوم الباقي البديع الرافع السميع العليم النور المهيمن التواب الحسين الحسن النبي الأمير المسيح الشهيد الفضيل".split(
    " ",
  ),
);

/** Two words without their space, of a form that is no word. Both are common, and the news have them side by side. */
export function joinedWords(form: string, words: WordSource): Flaw | undefined {
  if (form.length < 5 || (words.inDictionary(form) && !form.includes("عبدال"))) return undefined;
  for (const { prefix, stem } of peelings(form)) {
    // عبدالله takes any clitic; before other pairs a conjunction may stand, and of the rest one cannot tell.
    const abd = stem.startsWith("عبد") && NAMES_OF_GOD.has(stem.slice(3));
    if (!abd && prefix !== "" && prefix !== "و" && prefix !== "ف") continue;
    const found = abd ? { first: "عبد", second: stem.slice(3), together: words.follows("عبد", stem.slice(3)) } : split(stem, words);
    if (!found) continue;
    const { first, second, together } = found;
    return {
      kind: abd ? "abd-compound" : "joined-words",
      spellings: [`${attach(prefix, first)} ${second}`],
      safe: abd || together >= KNOWN,
      needsContext: false,
      evidence: { by: "neighbours", together },
    };
  }
  return undefined;
}

function split(stem: string, words: WordSource): { readonly first: string; readonly second: string; readonly together: number } | undefined {
  let best: { readonly first: string; readonly second: string; readonly together: number } | undefined;
  for (let at = 2; at <= stem.length - 2; at++) {
    const first = stem.slice(0, at);
    const second = stem.slice(at);
    const opener = OPENERS.has(first);
    if ((!opener && !NON_JOINING.has(first.slice(-1))) || NAME_ENDINGS.has(second)) continue;
    const together = words.follows(first, second);
    const verbAfter =
      (first === "لا" || first === "ما") && /^[يتن]/.test(second) && second.length >= 4 && words.count(second) >= COMMON && words.inDictionary(second);
    if (
      (together === 0 && !verbAfter) ||
      words.count(stem) * MANY > together + (verbAfter ? words.count(second) : 0) ||
      words.count(first) < KNOWN ||
      words.count(second) < KNOWN
    )
      continue;
    if (!best || together > best.together) best = { first, second, together };
  }
  return best;
}

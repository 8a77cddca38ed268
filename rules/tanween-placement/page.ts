// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "موضع تنوين الفتح",
    "en": "Place of the tanween"
  },
  "messages": {
    "spelling": {
      "ar": "في «{word}» تنوين على غير رسم باقي النص؛ اكتب «{right}».",
      "en": "The tanween of «{word}» stands elsewhere than in the rest of the text; write «{right}»."
    }
  },
  "options": {
    "style": {
      "ar": "«consistent» الأكثر في النص، و«before» على الحرف قبل الألف، و«on» على الألف.",
      "en": "“consistent” follows the majority of the text; “before” puts it on the letter before the alif, “on” on the alif."
    }
  }
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "الألف الفارقة",
    "en": "The silent alif of the plural"
  },
  "messages": {
    "wrong": {
      "ar": "ألف «{word}» الفارقة زائدة أو ناقصة؛ اكتب «{right}».",
      "en": "The silent alif of «{word}» is missing or too much; write «{right}»."
    }
  },
  "options": {}
} as const;

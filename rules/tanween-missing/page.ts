// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "تنوين الفتح الساقط",
    "en": "Missing tanween"
  },
  "messages": {
    "missing": {
      "ar": "تنوين «{word}» ساقط؛ اكتب «{right}».",
      "en": "«{word}» lacks its tanween; write «{right}»."
    }
  },
  "options": {}
} as const;

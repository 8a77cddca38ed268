// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "أشكال عرض الحروف",
    "en": "Presentation forms"
  },
  "messages": {
    "presentation": {
      "ar": "حروف من أشكال العرض، لا يجدها البحث؛ اكتب «{right}».",
      "en": "Letters from the presentation forms, which no search finds; write «{right}»."
    }
  },
  "options": {}
} as const;

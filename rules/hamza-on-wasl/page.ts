// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "همزة قطع في موضع الوصل",
    "en": "Hamza written on hamzat wasl"
  },
  "messages": {
    "wrong": {
      "ar": "«{word}» تبدأ بهمزة وصل لا تُكتب؛ اكتب «{right}».",
      "en": "«{word}» begins with a hamzat wasl, which is not written; write «{right}»."
    }
  },
  "options": {}
} as const;

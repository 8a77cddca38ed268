// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "أسماء الشهور",
    "en": "Month names"
  },
  "messages": {
    "article": {
      "ar": "اسم الشهر «{right}».",
      "en": "The month is called «{right}»."
    },
    "slip": {
      "ar": "لا شهر اسمه «{name}»؛ اكتب «{right}».",
      "en": "No month is called «{name}»; write «{right}»."
    }
  },
  "options": {}
} as const;

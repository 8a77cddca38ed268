// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "ألف التنوين بعد الهمزة والتاء",
    "en": "Alif of tanween after hamza and ta"
  },
  "messages": {
    "wrong": {
      "ar": "لا ألف للتنوين في «{word}»؛ اكتب «{right}».",
      "en": "No alif bears the tanween of «{word}»; write «{right}»."
    }
  },
  "options": {}
} as const;

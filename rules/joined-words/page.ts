// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كلمتان موصولتان",
    "en": "Words run together"
  },
  "messages": {
    "joined": {
      "ar": "«{word}» كلمتان؛ اكتب «{right}».",
      "en": "«{word}» is two words; write «{right}»."
    }
  },
  "options": {}
} as const;

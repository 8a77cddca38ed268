// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "همزة ساقطة",
    "en": "Missing hamza"
  },
  "messages": {
    "bare": {
      "ar": "«{word}» بلا همزة؛ اكتب «{right}».",
      "en": "«{word}» lacks its hamza; write «{right}»."
    }
  },
  "options": {}
} as const;

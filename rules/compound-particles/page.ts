// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "أدوات تُكتب موصولة",
    "en": "Particles written as one"
  },
  "messages": {
    "joined": {
      "ar": "«{word}» تُكتب موصولة؛ اكتب «{right}».",
      "en": "«{word}» is written as one word; write «{right}»."
    }
  },
  "options": {}
} as const;

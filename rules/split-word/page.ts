// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كلمة مقطوعة",
    "en": "Split word"
  },
  "messages": {
    "split": {
      "ar": "«{word}» كلمة واحدة؛ اكتب «{right}».",
      "en": "«{word}» is one word; write «{right}»."
    }
  },
  "options": {}
} as const;

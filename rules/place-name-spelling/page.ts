// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كتابة أسماء الأماكن",
    "en": "Spelling of place names"
  },
  "messages": {
    "misspelled": {
      "ar": "«{word}» خطأ في اسم مكان؛ اكتب «{right}».",
      "en": "«{word}» misspells a place name; write «{right}»."
    },
    "fixAll": {
      "ar": "اكتب «{right}» في المقال كله",
      "en": "Write «{right}» throughout the article"
    },
    "other": {
      "ar": "هنا «{word}».",
      "en": "Here «{word}»."
    }
  },
  "options": {}
} as const;

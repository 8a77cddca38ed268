// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "همزة الألف على غير وجهها",
    "en": "The wrong hamza on an alif"
  },
  "messages": {
    "wrong": {
      "ar": "همزة «{word}» ليست على وجهها؛ اكتب «{right}».",
      "en": "The hamza of «{word}» is the wrong one; write «{right}»."
    }
  },
  "options": {}
} as const;

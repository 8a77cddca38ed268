// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كرسي الهمزة",
    "en": "The seat of the hamza"
  },
  "messages": {
    "wrong": {
      "ar": "الهمزة في «{word}» على غير كرسيها؛ اكتب «{right}».",
      "en": "The hamza of «{word}» has the wrong seat; write «{right}»."
    }
  },
  "options": {}
} as const;

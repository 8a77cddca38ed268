// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "تعريف العدد",
    "en": "The article with a number"
  },
  "messages": {
    "article": {
      "ar": "أداة التعريف للمعدود لا للعدد وحده، اكتب «{right}».",
      "en": "The article belongs to what is counted, not to the number alone; write «{right}»."
    }
  },
  "options": {}
} as const;

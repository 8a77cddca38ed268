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
    "pair": {
      "ar": "«{first}» و«{second}» شهران مختلفان؛ {first} هو {right}.",
      "en": "«{first}» and «{second}» are different months; {first} is {right}."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "تذكير العدد وتأنيثه",
    "en": "Gender of number words"
  },
  "messages": {
    "masculine": {
      "ar": "«{noun}» مذكر، فيُكتب العدد «{right}».",
      "en": "«{noun}» is masculine, so the number is written «{right}»."
    },
    "feminine": {
      "ar": "«{noun}» مؤنث، فيُكتب العدد «{right}».",
      "en": "«{noun}» is feminine, so the number is written «{right}»."
    }
  },
  "options": {}
} as const;

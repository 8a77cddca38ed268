// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "إعراب ألفاظ العقود",
    "en": "Case of tens"
  },
  "messages": {
    "genitive": {
      "ar": "بعد «{governor}» يُجر العدد، اكتب «{right}».",
      "en": "After «{governor}» the number is genitive; write «{right}»."
    }
  },
  "options": {}
} as const;

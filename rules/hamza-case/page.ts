// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كرسي الهمزة قبل الضمير",
    "en": "Hamza before a pronoun"
  },
  "messages": {
    "genitive": {
      "ar": "بعد «{governor}» تُكتب الهمزة على ياء؛ اكتب «{right}».",
      "en": "After «{governor}» the hamza sits on a ya; write «{right}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "إلا وألا",
    "en": "إلا and ألا"
  },
  "messages": {
    "illa": {
      "ar": "«ألا» بعد النفي تنفي ثانية؛ لعل المراد أداة الاستثناء «إلا».",
      "en": "ألا after a negation negates again; the exception إلا may be meant."
    },
    "alla": {
      "ar": "بعد «{governor}» يأتي «ألا» (أن لا)، و«إلا» للاستثناء.",
      "en": "After «{governor}» comes ألا (that … not); إلا means “except”."
    }
  },
  "options": {}
} as const;

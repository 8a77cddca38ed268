// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "حرف آخِر في وسط الكلمة",
    "en": "Final letter inside a word"
  },
  "messages": {
    "inside": {
      "ar": "«{letter}» لا تكون إلا آخر الكلمة؛ لعل المراد «{right}».",
      "en": "«{letter}» only ends words; «{right}» may be meant."
    }
  },
  "options": {}
} as const;

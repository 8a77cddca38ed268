// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "تشكيل مكرر أو شارد",
    "en": "Stray vowel marks"
  },
  "messages": {
    "stray": {
      "ar": "علامة تشكيل مكررة أو في غير موضعها؛ اكتب «{right}».",
      "en": "A vowel mark is doubled or out of place; write «{right}»."
    },
    "alone": {
      "ar": "علامة تشكيل بلا حرف.",
      "en": "A vowel mark without a letter."
    }
  },
  "options": {}
} as const;

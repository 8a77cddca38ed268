// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "التطويل داخل الكلمة",
    "en": "Tatweel inside words"
  },
  "messages": {
    "dash": {
      "ar": "الكشيدة ليست شرطة؛ اكتب «–».",
      "en": "A tatweel is no dash; write «–»."
    },
    "tatweel": {
      "ar": "لا تُمد الحروف بالكشيدة في نص يُنشر؛ اكتب «{right}».",
      "en": "Words are not stretched with tatweel in copy; write «{right}»."
    }
  },
  "options": {}
} as const;

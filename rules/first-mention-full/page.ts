// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "الاسم الكامل عند أول ذكر",
    "en": "Full name at first mention"
  },
  "messages": {
    "bare": {
      "ar": "ذُكر «{word}» أول مرة بلا اسمه الأول؛ اكتب «{full}» هنا واختصره بعد ذلك.",
      "en": "The first mention is the bare «{word}»; write «{full}» here and shorten it later."
    },
    "other": {
      "ar": "هنا «{word}».",
      "en": "Here «{word}»."
    }
  },
  "options": {}
} as const;

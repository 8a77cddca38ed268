// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "اسم هيئة يتغير في المقال",
    "en": "An organisation under several names"
  },
  "messages": {
    "drift": {
      "ar": "«{word}» تشبه «{right}» ({rightCount})؛ إن كانت الجهة واحدة فوحّد اسمها «{right}».",
      "en": "«{word}» resembles «{right}» ({rightCount}); if it is the same organisation, write «{right}»."
    },
    "known": {
      "ar": "«{word}» ليس اسم الهيئة المعروف؛ لعل المراد «{right}».",
      "en": "«{word}» is not what the organisation is called; «{right}» may be meant."
    },
    "fixAll": {
      "ar": "اكتب «{right}» في المقال كله",
      "en": "Write «{right}» throughout the article"
    },
    "other": {
      "ar": "هنا «{word}».",
      "en": "Here «{word}»."
    }
  },
  "options": {}
} as const;

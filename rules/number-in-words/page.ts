// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "الأعداد الصغيرة بالكلمات",
    "en": "Small numbers in words"
  },
  "messages": {
    "words": {
      "ar": "الأعداد إلى {limit} تُكتب بالكلمات؛ اكتب «{right}».",
      "en": "Numbers up to {limit} are written in words, «{right}»."
    },
    "small": {
      "ar": "الأعداد إلى {limit} تُكتب بالكلمات لا بالأرقام «{number}».",
      "en": "Numbers up to {limit} are written in words, not «{number}»."
    }
  },
  "options": {
    "limit": {
      "ar": "أكبر عدد يُكتب بالكلمات.",
      "en": "The largest number written in words."
    }
  }
} as const;

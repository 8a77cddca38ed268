// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "الساعة",
    "en": "Time of day"
  },
  "messages": {
    "redundant": {
      "ar": "«{time}» من أربع وعشرين ساعة لا تحتاج إلى «{part}».",
      "en": "«{time}» is on the 24-hour clock and needs no «{part}»."
    },
    "contradiction": {
      "ar": "«{time}» ليست «{part}».",
      "en": "«{time}» is not «{part}»."
    },
    "impossible": {
      "ar": "لا وجود للساعة «{time}».",
      "en": "There is no hour «{time}»."
    },
    "different": {
      "ar": "الساعة «{time}» ليست «{digits}».",
      "en": "«{time}» is not «{digits}»."
    }
  },
  "options": {}
} as const;

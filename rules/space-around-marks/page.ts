// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "المسافة حول علامات الترقيم",
    "en": "Space around punctuation marks"
  },
  "messages": {
    "before": {
      "ar": "لا مسافة قبل «{mark}».",
      "en": "No space before «{mark}»."
    },
    "after": {
      "ar": "تنقص مسافة بعد «{mark}».",
      "en": "A space is missing after «{mark}»."
    },
    "both": {
      "ar": "المسافة بعد «{mark}» لا قبلها.",
      "en": "The space belongs after «{mark}», not before it."
    },
    "several": {
      "ar": "تكفي مسافة واحدة بعد «{mark}».",
      "en": "One space is enough after «{mark}»."
    }
  },
  "options": {}
} as const;

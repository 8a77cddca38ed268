// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "مدة لا توافق سنواتها",
    "en": "A duration that is not its years"
  },
  "messages": {
    "years": {
      "ar": "من {from} إلى {to} فرق السنوات {length}، والمكتوب «{written}».",
      "en": "From {from} to {to} is a difference of {length} years, but the text says «{written}»."
    },
    "months": {
      "ar": "من {from} إلى {to} فرق الأشهر {length}، والمكتوب «{written}».",
      "en": "From {from} to {to} is a difference of {length} months, but the text says «{written}»."
    },
    "days": {
      "ar": "من {from} إلى {to} فرق الأيام {length}، والمكتوب «{written}».",
      "en": "From {from} to {to} is a difference of {length} days, but the text says «{written}»."
    },
    "range": {
      "ar": "من {from} إلى {to}.",
      "en": "From {from} to {to}."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "مدة لا توافق سنواتها",
    "en": "A duration that is not its years"
  },
  "messages": {
    "duration": {
      "ar": "من {from} إلى {to} فرق السنوات {years}، والمكتوب «{written}».",
      "en": "From {from} to {to} is a difference of {years}, but the text says «{written}»."
    },
    "range": {
      "ar": "من {from} إلى {to}.",
      "en": "From {from} to {to}."
    }
  },
  "options": {}
} as const;

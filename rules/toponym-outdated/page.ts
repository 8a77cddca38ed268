// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "اسم مكان تغيّر",
    "en": "A place that was renamed"
  },
  "messages": {
    "renamed": {
      "ar": "تغير اسم «{word}» إلى «{right}» سنة {year}.",
      "en": "«{word}» has been called «{right}» since {year}."
    },
    "fixAll": {
      "ar": "اكتب «{right}» في المقال كله",
      "en": "Write «{right}» throughout the article"
    }
  },
  "options": {}
} as const;

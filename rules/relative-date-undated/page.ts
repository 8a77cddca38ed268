// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "أمس بلا تاريخ",
    "en": "Yesterday without a date"
  },
  "messages": {
    "undated": {
      "ar": "«{words}» لا يعرف بلا تاريخ، وليس في النص تاريخ واحد؛ أضف اليوم والشهر.",
      "en": "«{words}» means nothing without a date, and the text has none; add day and month."
    }
  },
  "options": {}
} as const;

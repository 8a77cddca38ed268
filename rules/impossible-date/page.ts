// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "تاريخ لا وجود له",
    "en": "A date that does not exist"
  },
  "messages": {
    "length": {
      "ar": "لا وجود لتاريخ «{date}»؛ أيام الشهر {days}.",
      "en": "There is no «{date}»; the month has {days} days."
    },
    "leap": {
      "ar": "لا وجود لتاريخ «{date}»؛ السنة ليست كبيسة.",
      "en": "There is no «{date}»; the year is no leap year."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "علامة تنصيص بلا قرين",
    "en": "Unpaired quotation mark"
  },
  "messages": {
    "opened": {
      "ar": "اقتباس فُتح ولم يُغلق في هذه الفقرة.",
      "en": "This quotation is opened and not closed in its paragraph."
    },
    "closed": {
      "ar": "اقتباس أُغلق ولم يُفتح في هذه الفقرة.",
      "en": "This quotation is closed and not opened in its paragraph."
    }
  },
  "options": {}
} as const;

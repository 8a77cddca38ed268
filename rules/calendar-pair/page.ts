// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "تاريخان ليوم واحد لا يتوافقان",
    "en": "Two dates of one day that differ"
  },
  "messages": {
    "days": {
      "ar": "«{first}» و«{second}» ليسا يوما واحدا؛ بينهما {days} يوما.",
      "en": "«{first}» and «{second}» are not one day; they are {days} days apart."
    },
    "apart": {
      "ar": "«{first}» و«{second}» لا يلتقيان في يوم.",
      "en": "«{first}» and «{second}» have no day in common."
    }
  },
  "options": {}
} as const;

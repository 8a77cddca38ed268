// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "تقريب قبل رقم دقيق",
    "en": "An exact figure called approximate"
  },
  "messages": {
    "exact": {
      "ar": "«{hedge}» للتقريب و«{number}» رقم دقيق؛ احذف «{hedge}» أو قرّب الرقم.",
      "en": "«{hedge}» announces a rounded figure and «{number}» is exact; drop it or round the figure."
    },
    "term": {
      "ar": "الحكم صدر بمدة معينة، و«{hedge}» تجعلها حدا أقصى؛ تحقق من المدة «{term}».",
      "en": "A sentence is a fixed term and «{hedge}» makes it a limit; check the term «{term}»."
    }
  },
  "options": {}
} as const;

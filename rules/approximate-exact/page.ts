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
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "إن شاء الله",
    "en": "In sha Allah"
  },
  "messages": {
    "split": {
      "ar": "«{word}» تُكتب «{right}» في معنى المشيئة.",
      "en": "«{word}» means “if God wills” when written «{right}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "حرف مفصول عما بعده",
    "en": "Detached proclitic"
  },
  "messages": {
    "detached": {
      "ar": "«{word}» حرف يتصل بما بعده؛ اكتب «{right}».",
      "en": "«{word}» is written together with the next word; write «{right}»."
    }
  },
  "options": {}
} as const;

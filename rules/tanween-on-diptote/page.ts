// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "تنوين الممنوع من الصرف",
    "en": "Tanween on a diptote"
  },
  "messages": {
    "diptote": {
      "ar": "«{word}» ممنوعة من الصرف؛ اكتب «{right}».",
      "en": "«{word}» takes no tanween; write «{right}»."
    }
  },
  "options": {}
} as const;

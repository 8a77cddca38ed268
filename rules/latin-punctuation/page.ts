// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "علامة ترقيم لاتينية في نص عربي",
    "en": "Latin punctuation in Arabic text"
  },
  "messages": {
    "found": {
      "ar": "«{mark}» علامة لاتينية؛ اكتب «{arabic}».",
      "en": "«{mark}» is a Latin mark; write «{arabic}»."
    }
  },
  "options": {}
} as const;

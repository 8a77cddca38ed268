// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "خطأ إملائي أو طباعي",
    "en": "Misspelling"
  },
  "messages": {
    "wrong": {
      "ar": "«{word}» خطأ إملائي شائع؛ اكتب «{right}».",
      "en": "«{word}» is a common misspelling; write «{right}»."
    },
    "likely": {
      "ar": "يبدو «{word}» خطأ طباعيا؛ لعل المراد «{right}».",
      "en": "«{word}» looks like a slip; «{right}» may be meant."
    }
  },
  "options": {}
} as const;

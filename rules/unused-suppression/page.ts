// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "إسكات بلا أثر",
    "en": "Unused suppression"
  },
  "messages": {
    "unused": {
      "ar": "هذا التعليق لا يُسكت شيئا؛ احذفه.",
      "en": "This comment suppresses nothing; delete it."
    },
    "unusedRule": {
      "ar": "لا شيء هنا تُسكت عنه القاعدة «{id}»؛ احذفها من التعليق.",
      "en": "There is nothing here to suppress for the rule «{id}»; delete it from the comment."
    },
    "unknownRule": {
      "ar": "لا قاعدة باسم «{id}».",
      "en": "There is no rule «{id}»."
    }
  },
  "options": {}
} as const;

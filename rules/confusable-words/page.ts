// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كلمات يميزها السياق",
    "en": "Words that their context tells apart"
  },
  "messages": {
    "context": {
      "ar": "السياق يرجح «{right}» على «{word}».",
      "en": "The words around it favour «{right}» over «{word}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كتابة العملات",
    "en": "How money is written"
  },
  "messages": {
    "sign": {
      "ar": "اسم العملة يُكتب في المتن بعد العدد؛ اكتب «{right}».",
      "en": "In running text the name of the currency follows the number, «{right}»."
    },
    "country": {
      "ar": "في النص دولارات غير دولار («{other}»)؛ حدد «{word}» لأي بلد.",
      "en": "The text speaks of more than one dollar («{other}»); say whose «{word}» this is."
    },
    "other": {
      "ar": "هنا «{other}».",
      "en": "Here «{other}»."
    }
  },
  "options": {}
} as const;

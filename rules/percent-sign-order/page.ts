// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "علامة النسبة قبل العدد",
    "en": "Percent sign before the number"
  },
  "messages": {
    "before": {
      "ar": "علامة النسبة تُكتب بعد عددها، «{right}».",
      "en": "The percent sign is typed after its number, «{right}»."
    }
  },
  "options": {}
} as const;

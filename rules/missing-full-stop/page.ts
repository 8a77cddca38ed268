// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "فقرة بلا نقطة في آخرها",
    "en": "Paragraph without a final stop"
  },
  "messages": {
    "missing": {
      "ar": "الفقرة تنتهي بلا نقطة.",
      "en": "The paragraph ends without a full stop."
    }
  },
  "options": {
    "minimumWords": {
      "ar": "أقل عدد من الكلمات تُعد به الفقرة نصا لا عنوانا ولا توقيعا.",
      "en": "With fewer words a paragraph is taken for a heading or a signature."
    }
  }
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "المعدود بعد العدد",
    "en": "The noun after a number"
  },
  "messages": {
    "plural": {
      "ar": "بعد الأعداد من ثلاثة إلى عشرة يأتي المعدود جمعا، اكتب «{right}».",
      "en": "After 3 to 10 the noun is plural; write «{right}»."
    },
    "accusative": {
      "ar": "بعد الأعداد من أحد عشر إلى تسعة وتسعين يأتي المعدود مفردا منصوبا، اكتب «{right}».",
      "en": "After 11 to 99 the noun is singular and accusative; write «{right}»."
    },
    "genitive": {
      "ar": "بعد المئة والألف والمليون يأتي المعدود مفردا مجرورا، اكتب «{right}».",
      "en": "After hundreds, thousands and millions the noun is singular and genitive; write «{right}»."
    }
  },
  "options": {}
} as const;

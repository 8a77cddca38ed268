// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "الألف والمليون والمليار بعد العدد",
    "en": "Thousand, million and billion after a number"
  },
  "messages": {
    "plural": {
      "ar": "بعد الأعداد من ثلاثة إلى عشرة تُجمع «{word}»، اكتب «{right}».",
      "en": "After 3 to 10, «{word}» is plural; write «{right}»."
    },
    "singular": {
      "ar": "بعد الأعداد فوق العشرة تُفرد «{word}»، اكتب «{right}».",
      "en": "After numbers above 10, «{word}» is singular; write «{right}»."
    },
    "accusative": {
      "ar": "«{word}» هنا تمييز منصوب لا يليه مضاف إليه، اكتب «{right}».",
      "en": "«{word}» is accusative here, for nothing in the genitive follows; write «{right}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "اتجاه علامة التنصيص",
    "en": "Direction of quotation marks"
  },
  "messages": {
    "opens": {
      "ar": "علامة إغلاق في موضع الفتح؛ اكتب «{right}».",
      "en": "A closing mark stands where the quotation opens; write «{right}»."
    },
    "closes": {
      "ar": "علامة فتح في موضع الإغلاق؛ اكتب «{right}».",
      "en": "An opening mark stands where the quotation closes; write «{right}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "العدد المضاف إلى معدوده",
    "en": "A number in the construct with its noun"
  },
  "messages": {
    "dual": {
      "ar": "تُحذف نون «{word}» قبل المعدود، اكتب «{right}».",
      "en": "«{word}» loses its nun before what it counts; write «{right}»."
    },
    "eight": {
      "ar": "تثبت ياء «ثماني» قبل المعدود، اكتب «{right}».",
      "en": "«ثماني» keeps its ya before what it counts; write «{right}»."
    }
  },
  "options": {}
} as const;

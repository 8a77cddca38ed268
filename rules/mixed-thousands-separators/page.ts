// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "فاصلة الآلاف بطريقتين",
    "en": "Thousands separated in two ways"
  },
  "messages": {
    "mixed": {
      "ar": "في المقال طريقتان لكتابة الآلاف، «{number}» و«{other}»؛ وحّدهما «{right}».",
      "en": "Thousands are written in two ways, «{number}» and «{other}»; make it «{right}»."
    },
    "other": {
      "ar": "هنا «{other}».",
      "en": "Here «{other}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "اسم شخص تنقصه أجزاء",
    "en": "A person's name short of parts"
  },
  "messages": {
    "parts": {
      "ar": "سُمي هنا «{short}» وسُمي بعده «{full}»؛ إن كان الشخص واحدا فالاسم الأكمل أولى بأول ذكر.",
      "en": "Here “{short}”, later “{full}”; if it is one person, the fuller name belongs to the first mention."
    },
    "other": {
      "ar": "هنا «{word}».",
      "en": "Here «{word}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "جملة تبدأ بأرقام",
    "en": "A sentence that begins with digits"
  },
  "messages": {
    "initial": {
      "ar": "الجملة تبدأ بـ«{number}»؛ ابدأ بالفعل أو اكتب العدد بالكلمات.",
      "en": "The sentence begins with «{number}»; begin with the verb or write the number in words."
    }
  },
  "options": {}
} as const;

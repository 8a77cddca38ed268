// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "أرقام من رسمين",
    "en": "Two kinds of digits"
  },
  "messages": {
    "mixed": {
      "ar": "أغلب أرقام النص من رسم «{sample}»؛ اكتب «{right}» بدل «{number}».",
      "en": "Most numbers of the text are written like «{sample}»; write «{right}» for «{number}»."
    },
    "inside": {
      "ar": "في «{number}» أرقام من رسمين؛ اكتب «{right}».",
      "en": "«{number}» holds digits of two kinds; write «{right}»."
    },
    "house": {
      "ar": "أرقام الدار من رسم «{sample}»؛ اكتب «{right}» بدل «{number}».",
      "en": "The house writes digits like «{sample}»; write «{right}» for «{number}»."
    },
    "fixAll": {
      "ar": "تحويل الأرقام المخالفة كلها ({count})",
      "en": "Convert all {count} of them"
    },
    "other": {
      "ar": "هنا «{other}».",
      "en": "Here «{other}»."
    }
  },
  "options": {
    "digits": {
      "ar": "رسم أرقام الدار: `western` للأرقام 0-9، و`arabic` للأرقام ٠-٩، و`persian` للأرقام ۰-۹، و`text` لما غلب في النص.",
      "en": "The digits of the house: `western` 0-9, `arabic` ٠-٩, `persian` ۰-۹, or `text` for what most of the text uses."
    }
  }
} as const;

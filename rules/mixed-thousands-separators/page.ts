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
    "house": {
      "ar": "الدار تكتب «{right}» لا «{number}».",
      "en": "The house writes «{right}», not «{number}»."
    },
    "fixAll": {
      "ar": "توحيد الأرقام المخالفة كلها ({count})",
      "en": "Change all {count} of them"
    },
    "other": {
      "ar": "هنا «{other}».",
      "en": "Here «{other}»."
    }
  },
  "options": {
    "separator": {
      "ar": "فاصلة الآلاف عند الدار: `comma` (2,500)، و`arabic` (٢٬٥٠٠)، و`point` (2.500)، و`space` (2 500)، و`none` (2500)، و`text` لما غلب في النص.",
      "en": "The separator of the house: `comma` (2,500), `arabic` (2٬500), `point` (2.500), `space` (2 500), `none` (2500), or `text` for what most of the text uses."
    }
  }
} as const;

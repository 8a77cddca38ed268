// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كتابة النسبة المئوية",
    "en": "Percentages written in several ways"
  },
  "messages": {
    "mixed": {
      "ar": "النسب في النص بـ«{right}» غالبا، وهنا «{mark}»؛ وحّدها.",
      "en": "Most percentages of the text are written «{right}», this one «{mark}»; choose one."
    },
    "house": {
      "ar": "الدار تكتب النسبة بـ«{right}» لا «{mark}».",
      "en": "The house writes percentages «{right}», not «{mark}»."
    },
    "fixAll": {
      "ar": "توحيد النسب كلها ({count})",
      "en": "Change all {count} of them"
    },
    "other": {
      "ar": "هنا «{other}».",
      "en": "Here «{other}»."
    }
  },
  "options": {
    "style": {
      "ar": "كتابة النسبة عند الدار: `sign` للعلامة، و`fi` لـ«في المئة»، و`bi` لـ«بالمئة»، و`text` لما غلب في النص.",
      "en": "The way of the house: `sign`, `fi` (في المئة), `bi` (بالمئة), or `text` for what most of the text uses."
    }
  }
} as const;

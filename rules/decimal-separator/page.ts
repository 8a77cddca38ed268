// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "فاصلة الكسور",
    "en": "Decimal separator"
  },
  "messages": {
    "mixed": {
      "ar": "الكسور في النص مثل «{sample}»؛ اكتب «{right}» بدل «{number}».",
      "en": "Decimals of this text are written like «{sample}»; write «{right}» for «{number}»."
    },
    "house": {
      "ar": "الدار تكتب «{right}» لا «{number}».",
      "en": "The house writes «{right}», not «{number}»."
    },
    "ambiguous": {
      "ar": "أ«{number}» كسر أم آلاف؟ في النص «{other}» بالفاصلة للكسور؛ اكتبه بصورة لا تلتبس.",
      "en": "Is «{number}» a decimal or thousands? The text writes decimals like «{other}»; write it so that nobody can doubt."
    },
    "other": {
      "ar": "هنا «{other}».",
      "en": "Here «{other}»."
    }
  },
  "options": {
    "separator": {
      "ar": "فاصلة الكسور عند الدار: `point` (3.5)، و`comma` (3,5)، و`arabic` (٣٫٥)، و`text` لما غلب في النص.",
      "en": "The decimal separator of the house: `point` (3.5), `comma` (3,5), `arabic` (3٫5), or `text` for what most of the text uses."
    }
  }
} as const;

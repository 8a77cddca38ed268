// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "قول بلا مصدر",
    "en": "Claim without a source"
  },
  "messages": {
    "hearsay": {
      "ar": "«{phrase}» لا يقول من يعرف؛ انسب القول أو اذكره مباشرة.",
      "en": "«{phrase}» does not say who knows; name the source or state it."
    },
    "judged": {
      "ar": "من صاحب الحكم في «{phrase}»؟ سمّه.",
      "en": "Whose judgement is «{phrase}»? Name who made it."
    },
    "superlative": {
      "ar": "«{phrase}» حكم يحتاج إلى مصدر.",
      "en": "«{phrase}» is a claim that needs a source."
    }
  },
  "options": {
    "stockPhrases": {
      "ar": "اكشف أيضا «يذكر أن» و«الجدير بالذكر أن» وما شابههما.",
      "en": "Also find stock phrases such as «يذكر أن» and «الجدير بالذكر أن»."
    }
  }
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "محارف خفية",
    "en": "Invisible characters"
  },
  "messages": {
    "inside": {
      "ar": "محرف خفي داخل «{word}» يفسد البحث.",
      "en": "An invisible character inside «{word}» breaks searching."
    },
    "noBreak": {
      "ar": "مسافة غير فاصلة بين كلمتين عربيتين؛ اكتب مسافة عادية.",
      "en": "A no-break space between two Arabic words; write an ordinary space."
    },
    "noBreaks": {
      "ar": "في النص {count} من المسافات غير الفاصلة بين كلمات عربية؛ اكتب مسافات عادية.",
      "en": "The text has {count} no-break spaces between Arabic words; write ordinary spaces."
    },
    "alone": {
      "ar": "محرف خفي لا عمل له هنا.",
      "en": "An invisible character without a purpose."
    }
  },
  "options": {}
} as const;

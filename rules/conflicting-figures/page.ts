// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "رقمان متعارضان",
    "en": "Conflicting figures"
  },
  "messages": {
    "rounded": {
      "ar": "«{rounded}» تقريب لـ«{exact}» بلا ما يدل عليه؛ اكتب «نحو {rounded}» أو الرقم نفسه.",
      "en": "«{rounded}» rounds «{exact}» without saying so; write «نحو {rounded}» or the figure itself."
    },
    "headline": {
      "ar": "العنوان يقول «{headline}» والخبر يقول «{body}».",
      "en": "The headline says «{headline}», the story says «{body}»."
    },
    "estimate": {
      "ar": "«نحو {about}» ليست تقريبا لـ«{exact}» في موضع آخر من النص؛ تحقق من الرقم.",
      "en": "«نحو {about}» is no rounding of «{exact}» elsewhere in the text; check the figure."
    },
    "other": {
      "ar": "هنا «{other}».",
      "en": "Here «{other}»."
    }
  },
  "options": {}
} as const;

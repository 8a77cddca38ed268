// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "بقايا HTML",
    "en": "HTML leftovers"
  },
  "messages": {
    "entity": {
      "ar": "رمز HTML لم يُحوَّل إلى حرفه؛ اكتب «{right}».",
      "en": "An HTML entity that was not decoded; write «{right}»."
    },
    "space": {
      "ar": "رمز HTML لم يُحوَّل إلى مسافة.",
      "en": "An HTML entity that was not decoded into a space."
    },
    "tag": {
      "ar": "وسم HTML باق في النص.",
      "en": "An HTML tag left in the text."
    },
    "wiki": {
      "ar": "وصلة ويكي باقية في النص.",
      "en": "A wiki link left in the text."
    }
  },
  "options": {}
} as const;

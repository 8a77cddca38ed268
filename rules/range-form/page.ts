// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "صيغة المدى",
    "en": "How a range is said"
  },
  "messages": {
    "between": {
      "ar": "«بين» تُتم بالواو لا بـ«{mark}»؛ اكتب «{right}».",
      "en": "«بين» asks for «و», not «{mark}»; write «{right}»."
    },
    "varies": {
      "ar": "يقال «تراوح بين … و…»؛ اكتب «{right}».",
      "en": "The verb asks for «بين … و…»; write «{right}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "حروف تشبه العربية",
    "en": "Look-alike letters"
  },
  "messages": {
    "foreign": {
      "ar": "في «{word}» حرف فارسي أو أردي يشبه العربي؛ اكتب «{right}».",
      "en": "«{word}» holds a Persian or Urdu letter that looks Arabic; write «{right}»."
    }
  },
  "options": {}
} as const;

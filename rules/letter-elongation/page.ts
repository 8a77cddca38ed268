// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "حرف مكرر للمد",
    "en": "Repeated letters"
  },
  "messages": {
    "elongated": {
      "ar": "حرف مكرر في «{word}»؛ اكتب «{right}».",
      "en": "A letter is repeated in «{word}»; write «{right}»."
    }
  },
  "options": {}
} as const;

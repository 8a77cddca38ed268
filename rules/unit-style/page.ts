// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "مقياس بأكثر من كتابة",
    "en": "A unit written in several ways"
  },
  "messages": {
    "mixed": {
      "ar": "كُتب المقياس «{right}» {rightCount} وكُتب هنا «{unit}»؛ وحّدهما.",
      "en": "The unit is written «{right}» ({rightCount}) and here «{unit}»; choose one."
    },
    "other": {
      "ar": "هنا «{other}».",
      "en": "Here «{other}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "التاء المربوطة والهاء والتاء المفتوحة",
    "en": "Ta marbuta, ha and open ta"
  },
  "messages": {
    "wrong": {
      "ar": "آخر «{word}» يُكتب على غير هذا الوجه؛ اكتب «{right}».",
      "en": "«{word}» ends in the wrong letter; write «{right}»."
    }
  },
  "options": {}
} as const;

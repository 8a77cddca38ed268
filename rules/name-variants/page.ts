// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "اسم واحد بكتابتين",
    "en": "One name, two spellings"
  },
  "messages": {
    "variant": {
      "ar": "«{word}» ({count}) و«{right}» ({rightCount}) اسم واحد بكتابتين؛ الأرجح «{right}».",
      "en": "«{word}» ({count}) and «{right}» ({rightCount}) look like one name in two spellings; «{right}» is likelier."
    },
    "misspelled": {
      "ar": "«{word}» خطأ في اسم معروف؛ اكتب «{right}».",
      "en": "«{word}» misspells a well-known name; write «{right}»."
    },
    "fixAll": {
      "ar": "اكتب «{right}» في المقال كله",
      "en": "Write «{right}» throughout the article"
    },
    "other": {
      "ar": "هنا «{word}».",
      "en": "Here «{word}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كتابة تخالف سائر الملفات",
    "en": "A spelling unlike the other files"
  },
  "messages": {
    "variant": {
      "ar": "«{word}» هنا، و«{right}» في ملفات أخرى عددها {files}.",
      "en": "«{word}» here, «{right}» in {files} other files."
    }
  },
  "options": {
    "atLeast": {
      "ar": "أقل عدد من الملفات الأخرى تُعتمد كتابتها",
      "en": "The least number of other files whose spelling counts"
    }
  }
} as const;

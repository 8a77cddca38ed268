// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "علامة التقويم",
    "en": "The mark of the era"
  },
  "messages": {
    "mark": {
      "ar": "علامة السنة الهجرية «{mark}»؛ اكتب «{year}{mark}».",
      "en": "The mark of a Hijri year is «{mark}»; write «{year}{mark}»."
    },
    "era": {
      "ar": "العلامة لا توافق السنة {year}؛ علامتها «{right}».",
      "en": "The mark does not belong to the year {year}; write «{right}»."
    }
  },
  "options": {}
} as const;

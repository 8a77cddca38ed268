// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "العدد الترتيبي",
    "en": "Ordinal numbers"
  },
  "messages": {
    "teen": {
      "ar": "جزءا العدد الترتيبي متفقان في التذكير والتأنيث، اكتب «{right}».",
      "en": "Both parts of the ordinal have one gender; write «{right}»."
    },
    "noun": {
      "ar": "العدد الترتيبي يوافق «{noun}» في التذكير والتأنيث، اكتب «{right}».",
      "en": "The ordinal agrees with «{noun}» in gender; write «{right}»."
    }
  },
  "options": {}
} as const;

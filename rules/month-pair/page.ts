// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "شهران في اسم واحد",
    "en": "Two months in one name"
  },
  "messages": {
    "pair": {
      "ar": "«{first}» و«{second}» شهران مختلفان؛ {first} هو {right}.",
      "en": "«{first}» and «{second}» are different months; {first} is {right}."
    }
  },
  "options": {}
} as const;

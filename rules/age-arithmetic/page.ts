// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "عمر لا يوافق سنة الميلاد",
    "en": "An age that is not the year of birth"
  },
  "messages": {
    "age": {
      "ar": "من مواليد {birth} عمره في {year} نحو {expected}، والمكتوب «{written}».",
      "en": "Who was born in {birth} was about {expected} in {year}, but the text says «{written}»."
    },
    "birth": {
      "ar": "سنة الميلاد {birth}.",
      "en": "The year of birth is {birth}."
    }
  },
  "options": {}
} as const;

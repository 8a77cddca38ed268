// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "ابن وبن بين الأسماء",
    "en": "ابن and بن in names"
  },
  "messages": {
    "between": {
      "ar": "تُحذف ألف «ابن» بين اسمين؛ اكتب «بن».",
      "en": "Between two names ابن loses its alif; write «بن»."
    },
    "initial": {
      "ar": "لا تُحذف ألف «ابن» إلا بين اسمين؛ اكتب «ابن».",
      "en": "Only between two names does ابن lose its alif; write «ابن»."
    }
  },
  "options": {
    "initial": {
      "ar": "نبّه أيضا على «بن» في غير ما بين اسمين («قال بن سلمان»)، وهو شائع في الصحافة.",
      "en": "Also report بن that is not between two names (“قال بن سلمان”), which is common in the press."
    }
  }
} as const;

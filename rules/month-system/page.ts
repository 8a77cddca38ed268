// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "أسماء الشهور من نظامين",
    "en": "Month names of two systems"
  },
  "messages": {
    "mixed": {
      "ar": "«{name}» هنا و«{other}» هناك؛ وحّد أسماء الشهور «{right}».",
      "en": "«{name}» here and «{other}» there; name months one way, «{right}»."
    },
    "other": {
      "ar": "هنا «{other}».",
      "en": "Here «{other}»."
    },
    "house": {
      "ar": "اسم الشهر في الدليل «{right}» لا «{name}».",
      "en": "The house calls this month «{right}», not «{name}»."
    }
  },
  "options": {
    "system": {
      "ar": "نظام الشهور في الدليل؛ article ما غلب في المقال، western يناير، levantine كانون الثاني، maghrebi جانفي، moroccan غشت، mauritanian شتمبر.",
      "en": "The house's month names; article takes those of most months of the article."
    }
  }
} as const;

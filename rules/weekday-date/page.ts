// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "يوم لا يوافق تاريخه",
    "en": "A weekday that is not its date's"
  },
  "messages": {
    "weekday": {
      "ar": "«{date}» يوم «{right}» لا «{wrong}».",
      "en": "«{date}» is a «{right}», not a «{wrong}»."
    },
    "hijri": {
      "ar": "«{date}» نحو يوم «{right}» لا «{wrong}».",
      "en": "«{date}» is about a «{right}», not a «{wrong}»."
    },
    "together": {
      "ar": "مع «{other}» يكون هذا اليوم «{right}».",
      "en": "With «{other}» this day is a «{right}»."
    },
    "other": {
      "ar": "هنا «{other}».",
      "en": "Here «{other}»."
    },
    "year": {
      "ar": "السنة من هنا ({year}).",
      "en": "The year is taken from here ({year})."
    }
  },
  "options": {}
} as const;

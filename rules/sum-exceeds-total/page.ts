// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "جزء أكبر من كله",
    "en": "A part greater than its whole"
  },
  "messages": {
    "part": {
      "ar": "«{part}» أكثر من المجموع «{total}» الذي هو منه.",
      "en": "«{part}» is more than «{total}», of which it is a part."
    },
    "sum": {
      "ar": "مجموع الأجزاء {sum} وهي من «{total}».",
      "en": "The parts add up to {sum}, of «{total}»."
    },
    "shares": {
      "ar": "مجموع هذه النسب {sum}%، وهي من كل واحد.",
      "en": "These shares of one whole add up to {sum}%."
    },
    "share": {
      "ar": "«{share}» أكثر من الكل الذي هي منه.",
      "en": "«{share}» is more than the whole that it is a share of."
    },
    "total": {
      "ar": "المجموع هنا.",
      "en": "The whole is here."
    }
  },
  "options": {}
} as const;

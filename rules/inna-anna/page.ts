// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "إنّ أم أنّ",
    "en": "Inna or anna"
  },
  "messages": {
    "governed": {
      "ar": "«{word}» بعد «{governor}» تُكتب «{right}».",
      "en": "After «{governor}», «{word}» is written «{right}»."
    },
    "attached": {
      "ar": "«{word}» تُكتب «{right}»، فالهمزة بعد حرف الجر والكاف مفتوحة.",
      "en": "«{word}» is written «{right}»; after a preposition the hamza is open."
    },
    "continues": {
      "ar": "«{word}» معطوفة على ما بعد «{governor} إن»، فتُكتب «{right}».",
      "en": "«{word}» continues what «{governor} إن» began, so it is written «{right}»."
    },
    "starts": {
      "ar": "«{word}» في أول الكلام تُكتب «{right}».",
      "en": "At the start of a statement «{word}» is written «{right}»."
    },
    "bare": {
      "ar": "«{word}» بلا همزة؛ الأرجح هنا «{right}».",
      "en": "«{word}» lacks its hamza; here it is most likely «{right}»."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كلمة واحدة برسمين مقبولين",
    "en": "One word in two accepted spellings"
  },
  "messages": {
    "mixed": {
      "ar": "المقال يكتب «{variant}» ({count}) و«{other}» ({otherCount})؛ وحّده «{right}».",
      "en": "The article writes «{variant}» ({count}) and «{other}» ({otherCount}); make it «{right}»."
    },
    "standard": {
      "ar": "المقال يكتب «{variant}» ({count}) و«{other}» ({otherCount})، والقاعدة «{other}»؛ اكتب «{right}».",
      "en": "The article writes «{variant}» ({count}) and «{other}» ({otherCount}), of which grammar asks for «{other}»; write «{right}»."
    },
    "house": {
      "ar": "«{word}» ليس الرسم الذي اختارته الدار؛ اكتب «{right}».",
      "en": "«{word}» is not the spelling that the house has chosen; write «{right}»."
    },
    "fixAll": {
      "ar": "اكتب «{right}» في المقال كله",
      "en": "Write «{right}» throughout the article"
    },
    "other": {
      "ar": "هنا «{word}».",
      "en": "Here «{word}»."
    }
  },
  "options": {
    "prefer": {
      "ar": "الرسوم التي اختارتها الدار، مثل «أميركا» و«مئة»؛ تُفضّل على الغالب في المقال، ويُنبَّه على غيرها ولو ورد مرة واحدة.",
      "en": "The spellings that the house has chosen, such as “أميركا” and “مئة”; they win over the majority of the article, and any other is reported even if it stands there once."
    },
    "preset": {
      "ar": "ما اعتادته صحافة منطقة (المشرق، مصر، الخليج، المغرب)؛ وما في «prefer» أولى منه.",
      "en": "What the press of a region is used to (Levant, Egypt, Gulf, Maghreb); what “prefer” says goes before it."
    }
  }
} as const;

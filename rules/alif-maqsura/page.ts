// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "الياء والألف المقصورة",
    "en": "Ya and alif maqsura"
  },
  "messages": {
    "wrong": {
      "ar": "آخر «{word}» ياء أو ألف على غير وجهها؛ اكتب «{right}».",
      "en": "«{word}» ends in the wrong ya or alif; write «{right}»."
    }
  },
  "options": {
    "style": {
      "ar": "«standard» الياء منقوطة في آخر الكلمة، و«egyptian» على الطريقة المصرية بلا نقط.",
      "en": "“standard” dots the final ya; “egyptian” accepts it without dots."
    }
  }
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "كلمة غير معروفة",
    "en": "Unknown word"
  },
  "messages": {
    "unknown": {
      "ar": "«{word}» ليست في المعجم ولا في الصحافة؛ أهي اسم أم زلة؟",
      "en": "«{word}» is in neither the dictionary nor the press; is it a name or a slip?"
    }
  },
  "options": {}
} as const;

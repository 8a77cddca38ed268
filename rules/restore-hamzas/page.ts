// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "رد همزات النص",
    "en": "Restore the hamzas of a text"
  },
  "messages": {
    "bulk": {
      "ar": "في هذا النص {count} كلمة بلا همزات؛ يمكن ردها معا.",
      "en": "This text has {count} words without their hamzas; they can be restored together."
    },
    "restore": {
      "ar": "رد كل الهمزات المؤكدة",
      "en": "Restore all certain hamzas"
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "الأسماء المركبة مع عبد",
    "en": "Names with عبد"
  },
  "messages": {
    "wrong": {
      "ar": "يُكتب هذا الاسم كلمتين؛ اكتب «{right}».",
      "en": "This name is written as two words; write «{right}»."
    }
  },
  "options": {
    "joined": {
      "ar": "أسماء يكتبها أصحابها موصولة، مثل «عبدالله».",
      "en": "Names that their bearers write joined, such as “عبدالله”."
    }
  }
} as const;

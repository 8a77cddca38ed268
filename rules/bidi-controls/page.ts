// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "محارف الاتجاه",
    "en": "Directional controls"
  },
  "messages": {
    "override": {
      "ar": "محرف يقلب اتجاه العرض، فيخفي ما هو مكتوب حقا.",
      "en": "A character overrides the direction of display and hides what is really written."
    },
    "unbalanced": {
      "ar": "محرف اتجاه لا مقابل له.",
      "en": "A directional control without its counterpart."
    }
  },
  "options": {}
} as const;

// Made from rule.md by `npm run generate`.
export const page = {
  "title": {
    "ar": "المثنى بدل العدد اثنين",
    "en": "Dual instead of the figure 2"
  },
  "messages": {
    "dual": {
      "ar": "الاثنان يُعبَّر عنهما بالمثنى لا بالعدد، اكتب «{nominative}» أو «{oblique}» بحسب الإعراب.",
      "en": "Two is said by the dual, not by a number; write «{nominative}» or «{oblique}» as the case requires."
    }
  },
  "options": {}
} as const;

import { defineRule, type Mention, nextWord, oneOrAll, previousWord } from "../../core/index.ts";
import { page } from "./page.ts";

/** Of the other places, so many are shown. */
const MOST_RELATED = 5;

/** Before another organisation's name: this one is a part of it, or it of this one. */
const PART_OF: ReadonlySet<string> = new Set(["التابع", "التابعة", "المنبثق", "المنبثقة", "المنضوي", "المنضوية"]);

export const rule = defineRule({
  scope: "document",
  category: "consistency",
  severity: "information",
  page,
  check({ document, report }) {
    for (const { kind, preferred, mentions } of document.names) {
      if (kind !== "organisation" || preferred !== undefined) continue;
      const byHead = new Map<string, Mention[]>();
      for (const mention of mentions) {
        const known = byHead.get(headOf(mention));
        if (known) known.push(mention);
        else byHead.set(headOf(mention), [mention]);
      }
      if (byHead.size < 2) continue;
      const [best, ...others] = [...byHead].sort(([, x], [, y]) => y.length - x.length || longest(y).length - longest(x).length);
      if (!best) continue;
      const [head, models] = best;
      const right = longest(models);
      const wrong = others.filter(([other, of]) => !isOrgan(other, of, head, models)).flatMap(([, of]) => of.filter((mention) => !isPart(mention)));
      const fixesOf = oneOrAll(wrong, () => right, { message: "fixAll", data: { right } } as const);
      for (const mention of wrong) {
        report({
          at: mention,
          message: "drift",
          data: { word: mention.spelling, right, rightCount: models.length },
          fixes: fixesOf(mention, "unsafe"),
          related: models.slice(0, MOST_RELATED).map((at) => ({ at, message: "other", data: { word: at.spelling } }) as const),
        });
      }
    }
  },
});

function headOf({ spelling }: Mention): string {
  return spelling.slice(0, spelling.indexOf(" "));
}

/** The longest of the commonest name's forms: a short form of it may stand beside it. */
function longest(mentions: readonly Mention[]): string {
  return mentions.reduce((best, { spelling }) => (spelling.length > best.length ? spelling : best), "");
}

/** مجلس نقابة الصحفيين المصريين is the council of نقابة الصحفيين المصريين, not another name of it. */
function isOrgan(head: string, of: readonly Mention[], otherHead: string, models: readonly Mention[]): boolean {
  const contains = (mentions: readonly Mention[], word: string): boolean => mentions.some(({ spelling }) => spelling.split(" ").slice(1).includes(word));
  return contains(of, otherHead) || contains(models, head);
}

/** The text says that the one is a part of the other: مجلس … التابع لمنظمة …. */
function isPart({ token, end }: Mention): boolean {
  const before = previousWord(token);
  let last = token;
  for (let next = nextWord(last); next && next.end <= end; next = nextWord(last)) last = next;
  const after = nextWord(last);
  return (before !== undefined && PART_OF.has(before.form)) || (after !== undefined && PART_OF.has(after.form));
}

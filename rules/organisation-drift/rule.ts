import { defineRule, type Lexicon, type Mention, type Name, nextWord, oneOrAll, previousWord } from "../../core/index.ts";
import { page } from "./page.ts";

/** Of the other places, so many are shown. */
const MOST_RELATED = 5;

/** Before another organisation's name: this one is a part of it, or it of this one. */
const PART_OF: ReadonlySet<string> = new Set(["التابع", "التابعة", "المنبثق", "المنبثقة", "المنضوي", "المنضوية"]);
/** What a body may have of its own: such a head alone is asked about only beside the right name. */
const PARTS: ReadonlySet<string> = new Set("مجموعة مجلس لجنة صندوق معاهدة".split(" "));

export const rule = defineRule({
  scope: "document",
  category: "consistency",
  severity: "information",
  page,
  check({ document, report }) {
    for (const name of document.names) {
      if (name.kind !== "organisation") continue;
      const drift = name.preferred === undefined ? driftOf(name) : driftOfKnown(name, name.preferred, document.lexicon);
      if (!drift) continue;
      const { wrong, right, models } = drift;
      const fixesOf = oneOrAll(wrong, () => right, { message: "fixAll", data: { right } } as const);
      const related = models.slice(0, MOST_RELATED).map((at) => ({ at, message: "other", data: { word: at.spelling } }) as const);
      for (const mention of wrong) {
        const fixes = fixesOf(mention, "unsafe");
        const word = mention.spelling;
        if (models.length === 0) report({ at: mention, message: "known", data: { word, right }, fixes });
        else report({ at: mention, message: "drift", data: { word, right, rightCount: models.length }, fixes, related });
      }
    }
  },
});

interface Drift {
  readonly wrong: readonly Mention[];
  readonly right: string;
  readonly models: readonly Mention[];
}

/** Of an organisation of the gazetteer: what the gazetteer does not call it. */
function driftOfKnown({ mentions }: Name, preferred: string, { organisations }: Lexicon): Drift | undefined {
  const models = mentions.filter(({ spelling }) => isFullName(spelling, organisations));
  const wrong = mentions.filter(
    (mention) =>
      mention.spelling.includes(" ") && !organisations.get(mention.spelling) && (models.length > 0 || !PARTS.has(headOf(mention))) && !isPart(mention),
  );
  return wrong.length === 0 ? undefined : { wrong, right: models[0]?.spelling ?? preferred, models };
}

function isFullName(spelling: string, organisations: Lexicon["organisations"]): boolean {
  const status = organisations.get(spelling)?.status;
  return status === "preferred" || status === "variant";
}

/** Of any other: the names whose first noun is not the commonest. */
function driftOf({ mentions }: Name): Drift | undefined {
  const byHead = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = byHead.get(headOf(mention));
    if (known) known.push(mention);
    else byHead.set(headOf(mention), [mention]);
  }
  const [best, ...others] = [...byHead].sort(([, x], [, y]) => y.length - x.length || longest(y).length - longest(x).length);
  if (!best || others.length === 0) return undefined;
  const [head, models] = best;
  const wrong = others.filter(([other, of]) => !isOrgan(other, of, head, models)).flatMap(([, of]) => of.filter((mention) => !isPart(mention)));
  return { wrong, right: longest(models), models };
}

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

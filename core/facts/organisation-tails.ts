import { withoutArticle } from "../clitics.ts";
import type { Token } from "../document.ts";
import { skeletonOf } from "../form.ts";
import type { Organisation } from "../gazetteer.ts";
import type { Lexicon } from "../lexicon.ts";
import { nextWord } from "../neighbours.ts";

/** A mention that has the words of a known organisation but not its first noun, or الدولي for العالمي. */
export interface DriftedName {
  readonly organisation: Organisation;
  /** As written, without clitics. */
  readonly spelling: string;
  readonly end: number;
}

/** Nouns that an organisation's name begins with and that a hurried writer takes for each other. */
export const HEADS: ReadonlySet<string> = new Set(
  (
    "منظمة مجموعة مجلس هيئة جمعية رابطة مؤسسة حركة حزب جبهة تحالف ائتلاف تيار معاهدة جماعة حلف اتحاد معهد مركز وكالة مفوضية نقابة " +
    "صندوق لجنة محكمة بنك مصرف"
  ).split(" "),
);

const ARTICLE = "\u0627\u0644";
/** With fewer words after its head, a name says too little. */
const SHORTEST_TAIL = 2;
/** Groups of states are many: مجموعة الدول المصدرة للنفط is no organisation. */
const STATES: ReadonlySet<string> = new Set("الدول دول البلدان الأقطار".split(" "));
/** So are organisations of these, where nothing more is said of them: حزب الشعب الصيني, مؤسسة العالم الإسلامي. */
const COMMON: ReadonlySet<string> = new Set("الأمم المغرب العالم الشعب المرأة".split(" "));
/** Heads that any subject may have beside the organisation that is called by it, and with the article, organs of it. */
const OTHERS: ReadonlySet<string> = new Set("مركز معهد حركة حزب تيار جبهة نقابة تحالف ائتلاف المجلس اللجنة المجموعة الصندوق المعاهدة".split(" "));
/** Bank and مصرف are one word. */
const BANKS: ReadonlySet<string> = new Set(["بنك", "مصرف"]);
/** What hurried writers take for each other in the name of a body of many states. */
const WORLDLY: readonly (readonly [RegExp, string])[] = [
  [/^الدولي(ة?)$/, "العالمي"],
  [/^العالمي(ة?)$/, "الدولي"],
];

/** The organisation whose words follow a head that is not its own; undefined where the name is right, or may be another's. */
export function driftedNameOf(token: Token, head: string, lexicon: Lexicon): DriftedName | undefined {
  const { tails, longest } = tailsOf(lexicon);
  const words: string[] = [];
  let found: DriftedName | undefined;
  let next = nextWord(token);
  for (let count = 1; next && count <= longest; count++, next = nextWord(next)) {
    words.push(next.form);
    const owner = ownerOf(tails.get(tailOf(words)) ?? [], words[0] ?? "", lexicon);
    const spelling = [head, ...words].join(" ");
    // Known as it stands, by whatever name.
    if (lexicon.organisations.get(spelling)) return undefined;
    if (!owner) continue;
    if (owner.isExchanged ? owner.head === head : head !== owner.dropped && mayBeTakenFor(head, owner.head))
      found = { organisation: owner.organisation, spelling, end: next.end };
    else found = undefined;
  }
  return found;
}

/** The only organisation with such a tail, or the only one that the press has: منظمة الصحة العالمية, not its جمعية. */
function ownerOf(tails: readonly Tail[], first: string, { words }: Lexicon): Tail | undefined {
  const [only] = tails;
  if (tails.every(({ organisation }) => organisation === only?.organisation)) return only;
  const attested = tails.filter(({ head }) => words.follows(head, first) > 0);
  return attested.length === 1 ? attested[0] : undefined;
}

/** Whether the one head may be a slip for the other: another noun of organisations, with the article if the other has it. */
function mayBeTakenFor(head: string, right: string): boolean {
  if (head === right || head.startsWith(ARTICLE) !== right.startsWith(ARTICLE)) return false;
  const [a, b] = [withoutArticle(head), withoutArticle(right)];
  return !OTHERS.has(head) && !OTHERS.has(a) && !(BANKS.has(a) && BANKS.has(b));
}

interface Tail {
  readonly organisation: Organisation;
  readonly head: string;
  /** الدولي has taken the place of العالمي, or the other way round. */
  readonly isExchanged: boolean;
  /** A head within the name that the tail has not: معاهدة of منظمة معاهدة الأمن الجماعي. */
  readonly dropped: string | undefined;
}

interface Tails {
  readonly tails: ReadonlyMap<string, readonly Tail[]>;
  readonly longest: number;
}

const tailsByLexicon = new WeakMap<Lexicon, Tails>();

function tailsOf(lexicon: Lexicon): Tails {
  let known = tailsByLexicon.get(lexicon);
  if (!known) {
    known = collect(lexicon.organisations.names);
    tailsByLexicon.set(lexicon, known);
  }
  return known;
}

function collect(organisations: readonly Organisation[]): Tails {
  const tails = new Map<string, Tail[]>();
  let longest = 0;
  const add = (words: readonly string[], tail: Tail): void => {
    const key = tailOf(words);
    const known = tails.get(key);
    if (known) known.push(tail);
    else tails.set(key, [tail]);
  };
  for (const organisation of organisations) {
    for (const name of [organisation.name, ...organisation.variants]) {
      const [head = "", ...words] = name.split(" ");
      if (words.length < SHORTEST_TAIL || isCommon(words)) continue;
      longest = Math.max(longest, words.length);
      const tail = { organisation, head, isExchanged: false, dropped: undefined };
      add(words, tail);
      if (words.length > SHORTEST_TAIL && HEADS.has(words[0] as string)) add(words.slice(1), { ...tail, dropped: words[0] });
      const exchanged = words.map((word) => WORLDLY.reduce((known, [pattern, other]) => (known === word ? word.replace(pattern, `${other}$1`) : known), word));
      if (exchanged.some((word, i) => word !== words[i])) add(exchanged, { ...tail, isExchanged: true });
    }
  }
  return { tails, longest };
}

function isCommon([first = "", ...rest]: readonly string[]): boolean {
  return STATES.has(first) || (COMMON.has(first) && rest.length < SHORTEST_TAIL);
}

/** What the spellings of a tail share; after a head with the article its adjective agrees with that head: الدولي, الدولية. */
function tailOf(words: readonly string[]): string {
  return words.map((word, i) => (i === 0 ? skeletonOf(word).replace(/\u0647$/, "") : skeletonOf(word))).join(" ");
}

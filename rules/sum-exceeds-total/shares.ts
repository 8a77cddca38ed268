import {
  type Document,
  type NumberMention,
  nextVisible,
  peelings,
  percentAfter,
  plainNumber,
  previousVisible,
  type Span,
  type Token,
} from "../../core/index.ts";

/** Shares of one whole that come to more than it. */
export interface Excess {
  readonly at: Span;
  readonly sum: number;
  /** One share that is more than the whole by itself. */
  readonly single: boolean;
}

interface Share extends Span {
  readonly number: NumberMention;
  readonly value: number;
  readonly first: Token;
  /** The last token of the percent mark. */
  readonly last: Token;
}

/** Each rounded share may add half a point. */
const WHOLE = 100;
const ROUNDING = 1;

export function excessiveShares({ numbers }: Document): readonly Excess[] {
  const found: Excess[] = [];
  for (let i = 0; i < numbers.length; ) {
    const { sentence } = numbers[i] as NumberMention;
    const shares: Share[] = [];
    for (; i < numbers.length && numbers[i]?.sentence === sentence; i++) {
      const share = shareOf(numbers[i] as NumberMention);
      if (share) shares.push(share);
    }
    const excess = shares.length > 0 ? excessOf(shares) : undefined;
    if (excess) found.push(excess);
  }
  return found;
}

function shareOf(number: NumberMention): Share | undefined {
  const { tokens, value, start } = number;
  const end = tokens.at(-1) as Token;
  const mark = percentAfter(end);
  if (!mark) return undefined;
  let last = end;
  for (let next = last.next; next && next.start < mark.end; next = next.next) last = next;
  return { number, value, start, end: mark.end, first: tokens[0] as Token, last };
}

function excessOf(shares: readonly Share[]): Excess | undefined {
  const single = shares.find((share) => share.value > WHOLE && isShareOfPeople(share));
  if (single) return { at: single, sum: single.value, single: true };
  if (shares.length < 2) return undefined;
  const sum = Math.round(shares.reduce((total, { value }) => total + value, 0) * 100) / 100;
  if (sum <= WHOLE + ROUNDING || shares.some(({ value }) => value > WHOLE) || !areOfOneWhole(shares)) return undefined;
  return { at: { start: (shares[0] as Share).start, end: (shares.at(-1) as Share).end }, sum, single: false };
}

const MORE_THAN_WHOLE: ReadonlySet<string> = new Set(
  "يعادل تعادل يساوي تساوي يفوق تفوق تجاوز تجاوزت يتجاوز تتجاوز بنسبة بزيادة زيادة ارتفاع زاد زادت ارتفع ارتفعت نمو بواقع".split(" "),
);
const WORDS_BEFORE = 4;

/** «130% من الناخبين»; of money or of a target more than all may be had. */
function isShareOfPeople({ first, last }: Share): boolean {
  const of = nextVisible(last);
  const noun = of?.form === "من" ? nextVisible(of) : undefined;
  if (!noun || !/^ال/.test(noun.form) || !noun.readings.some(({ pos, number, human }) => pos === "noun" && number === "plural" && human)) return false;
  if (nextVisible(noun)?.form.startsWith("المستهدف")) return false;
  let before = previousVisible(first);
  for (let i = 0; before && i < WORDS_BEFORE; i++, before = previousVisible(before)) if (MORE_THAN_WHOLE.has(before.form)) return false;
  return true;
}

/** Answers, of which everyone gives one. */
const STANCES: readonly ReadonlySet<string>[] = [
  "أيد أيدت أيدوا يؤيد تؤيد يؤيدون مؤيد مؤيدون مؤيدين مؤيدا تأييد لصالح وافق وافقت وافقوا يوافق يوافقون موافق موافقون نعم بنعم",
  "عارض عارضت عارضوا يعارض تعارض يعارضون معارض معارضون معارضين معارضا معارضة رفض رفضت رفضوا يرفض ترفض يرفضون رافض رافضون رافضين ضد لا بلا",
  "امتنع امتنعت امتنعوا يمتنع يمتنعون امتناع ممتنع ممتنعون محايد محايدون محايدين متردد مترددون مترددين",
].map((words) => new Set(words.split(" ")));
/** The two halves of mankind: parts of a whole only where the text says that they make it up. */
const SEXES: readonly ReadonlySet<string>[] = ["رجال ذكور ذكورا رجالا بنين", "نساء إناث إناثا بنات سيدات"].map((words) => new Set(words.split(" ")));
const MAKE_UP: ReadonlySet<string> = new Set("يشكل تشكل شكل شكلت يمثل تمثل مثلت يتوزع تتوزع توزع توزعت يتوزعون توزعوا".split(" "));
const DISTRIBUTE: ReadonlySet<string> = new Set("يتوزع تتوزع توزع توزعت يتوزعون توزعوا موزعة موزعين".split(" "));
/** «والباقي» ends a list of all the parts. */
const REST: ReadonlySet<string> = new Set(["والباقي", "والبقية", "والباقون", "والمتبقي"]);
const VOTES: ReadonlySet<string> = new Set(["الأصوات", "أصوات"]);
const AGAINST: ReadonlySet<string> = new Set(["مقابل"]);
const RIVAL = /^ل?(?:ال)?منافس(?:ه|ها|ته|تها|يه|ين|ة)?$/;

/** Figures of another day, place or round are of another whole; a part of a part (منهم) is none of the whole. */
const OTHER_WHOLE: ReadonlySet<string> = new Set(
  "الماضي الماضية السابق السابقة سابق سابقة سابقا قبل منهم منها منهن بينهم بينها جولة الجولة الجولتين دورة الدورة استطلاع_آخر آخر أخرى مقارنة ارتفاع ارتفعت ارتفع زيادة بزيادة انخفاض انخفضت تراجع تراجعت نمو سجل".split(
    " ",
  ),
);

function areOfOneWhole(shares: readonly Share[]): boolean {
  const [first] = shares as [Share];
  const { tokens } = first.number.sentence;
  const words = tokens.filter(({ kind }) => kind !== "space");
  if (words.some(({ form }) => OTHER_WHOLE.has(form)) || years(words) > 1 || basesOf(shares).size > 1) return false;
  const before = words.filter(({ start }) => start < first.start);
  const after = words.filter(({ start }) => start >= (shares.at(-1) as Share).end);
  if (after.some(({ form }) => REST.has(form))) return true;
  const clause = before.slice(before.findLastIndex(({ text }) => text === "،" || text === ",") + 1);
  if (clause.some(({ form }) => DISTRIBUTE.has(withoutAnd(form)))) return true;
  if (alternate(shares, words, STANCES) && endsMatter(shares, words)) return true;
  if (before.some(({ form }) => MAKE_UP.has(withoutAnd(form))) && alternate(shares, words, SEXES)) return true;
  return shares.length === 2 && words.some(({ form }) => VOTES.has(form)) && areOfRivals(shares);
}

function withoutAnd(form: string): string {
  return form.replace(/^[وف](?=...)/, "");
}

function years(words: readonly Token[]): number {
  return words.filter((token) => token.end - token.start === 4 && (plainNumber(token) ?? 0) >= 1900).length;
}

/** What the shares are said to be of: من الرجال, من النساء. */
function basesOf(shares: readonly Share[]): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const { last } of shares) {
    const of = nextVisible(last);
    const base = of?.form === "من" ? nextVisible(of) : undefined;
    if (base) bases.add(base.form);
    // بين الرجال, في حلب, لدى النساء.
    else if (of && /^(?:بين|في|لدى|عند|خلال|عام)$/.test(of.form)) bases.add(`${of.form} ${nextVisible(of)?.form}`);
  }
  return bases;
}

const REACH = 5;

/** Whether each share has its word of a group of its own beside it, all before or all after: أيده 60% وعارضه 55%. */
function alternate(shares: readonly Share[], words: readonly Token[], groups: readonly ReadonlySet<string>[]): boolean {
  const marks: { readonly group: number; readonly at: number }[] = [];
  const places = shares.map(({ first, last }) => ({ from: words.indexOf(first), to: words.indexOf(last) }));
  for (const [at, token] of words.entries()) {
    const group = groupOf(token, groups);
    if (group >= 0 && at > (places[0]?.from ?? 0) - REACH) marks.push({ group, at });
  }
  if (marks.length !== shares.length || new Set(marks.map(({ group }) => group)).size !== marks.length) return false;
  const follows = (marks[0]?.at ?? 0) > (places[0]?.to ?? 0);
  return marks.every(({ at }, i) => {
    const place = places[i] as { from: number; to: number };
    const next = places[i + 1]?.from ?? words.length;
    const previous = places[i - 1]?.to ?? -1;
    return follows ? at > place.to && at < next && at - place.to <= REACH : at < place.from && at > previous && place.from - at <= REACH;
  });
}

function groupOf(token: Token, groups: readonly ReadonlySet<string>[]): number {
  if (token.kind !== "word") return -1;
  const exact = groups.findIndex((group) => group.has(token.form));
  if (exact >= 0) return exact;
  return groups.findIndex((group) =>
    [token.form, ...peelings(token.form).map(({ stem }) => stem)].some((stem) => stem.length > 2 && (group.has(stem) || group.has(withoutPronoun(stem)))),
  );
}

function withoutPronoun(stem: string): string {
  return stem.replace(/(?:ه|ها|وه|وها)$/, "");
}

/** The last share and its word end the matter: «وعارض 55% عقوبة الإعدام» is of another. */
function endsMatter(shares: readonly Share[], words: readonly Token[]): boolean {
  const { last } = shares.at(-1) as Share;
  let at = words.indexOf(last) + 1;
  if (words[at]?.form === "من") at += 2;
  if (/^(?:[إأ]نهم|[إأ]نه|ممن|منه)$/.test(words[at]?.form ?? "")) at++;
  const token = words[at];
  if (!token || token.kind === "punctuation") return true;
  const group = groupOf(token, STANCES);
  const next = words[at + 1];
  return group >= 0 && (/(?:ه|ها)$/.test(token.form) || !next || next.kind === "punctuation");
}

/** «فاز بنسبة 60% من الأصوات مقابل 55% لمنافسه». */
function areOfRivals([, second]: readonly Share[]): boolean {
  if (!second) return false;
  const before = previousVisible(second.first);
  const after = nextVisible(second.last);
  const isAgainst = before !== undefined && (AGAINST.has(before.form) || AGAINST.has(previousVisible(before)?.form ?? ""));
  return isAgainst && (after === undefined || after.kind === "punctuation" || /^ل/.test(after.form) || RIVAL.test(after.form));
}

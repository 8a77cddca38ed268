import { type Document, isCount, measureAfter, measureOf, type NumberMention, nextVisible, peelings, previousVisible, type Token } from "../../core/index.ts";

/** A whole, and the numbers that the text says to be parts of it. */
export interface Division {
  readonly whole: NumberMention;
  readonly parts: readonly NumberMention[];
}

const OF_PEOPLE = new Set(["بينهم", "منهم", "ضمنهم", "بينهن", "منهن", "ضمنهن"]);
const OF_THINGS = new Set(["بينها", "منها", "ضمنها"]);
const BEFORE_AMONG = new Set(["من", "ومن"]);

/** All that stands after «بينهم» and its like, or before «منهم», with the number that it is part of. */
export function divisionsOf({ numbers }: Document): readonly Division[] {
  const startsAt = new Map(numbers.map((number) => [number.start, number]));
  const found: Division[] = [];
  let previous: NumberMention | undefined;
  for (const number of numbers) {
    if (Number.isInteger(number.value)) {
      const division = withPartsAfter(number, startsAt);
      if (division) found.push(division);
      const whole = previous && wholeBefore(number, previous);
      if (whole) found.push({ whole, parts: [number] });
    }
    previous = number;
  }
  return found;
}

function withPartsAfter(whole: NumberMention, startsAt: ReadonlyMap<number, NumberMention>): Division | undefined {
  const kind = kindOf(whole);
  const among = kind && amongAfter(whole, kind, startsAt);
  const parts = among ? partsAfter(among, startsAt) : [];
  if (parts.length === 0 || (kind === "things" && !parts.every((part) => countsTheSame(part, whole)))) return undefined;
  return { whole, parts };
}

type Kind = "people" | "things";

function kindOf(number: NumberMention): Kind | undefined {
  if (isPeople(number)) return "people";
  const { counted, tokens } = number;
  if (countsNamelessly(number)) return "people";
  if (!counted || LABELLED.has(counted.form)) return undefined;
  if (measureOf(counted) === "money") return "things";
  const isThing = counted.readings.some(({ pos, human, prefix }) => pos === "noun" && !human && prefix === "");
  return isThing && tokens[0]?.previous?.text !== "/" ? "things" : undefined;
}

/** قُتل سبعة بينهم ثلاثة أطفال: of whom, the pronoun says. */
function countsNamelessly(number: NumberMention): boolean {
  const next = nextVisible(number.tokens.at(-1) as Token);
  const among = next?.text === "،" ? nextVisible(next) : next;
  return among !== undefined && isAmong(among, OF_PEOPLE) && isCount(number);
}

/** What is numbered: قرارات منها 242 names one. */
const LABELLED: ReadonlySet<string> = new Set(
  "قرارات قرارا مواد مادة قوانين قانونا رحلات رحلة طرق فصول بنود بندا فقرات غرف قنوات أعوام سنوات عاما سنة مواسم موسما أرقام".split(" "),
);

/** People counted one by one, or some of many (7 من رجال الشرطة); بينهم after families or delegations counts their members. */
function isPeople({ counted, topic }: NumberMention): boolean {
  if (counted === undefined) return false;
  const many = counted.form === "من" ? nextVisible(counted) : undefined;
  if (many) return many.readings.some(({ pos, number, human, prefix }) => pos === "noun" && number === "plural" && human && !/[وف]/.test(prefix));
  if (counted.meanings.some(({ traits }) => traits.includes("person-noun") || traits.some((trait) => trait.startsWith("topic:")))) return true;
  const bare = counted.readings.filter(({ prefix, suffix }) => prefix === "" && suffix === "");
  const nouns = bare.filter(({ pos }) => pos === "noun");
  // Many nouns of people are participles and verbs too (لاعب, مدرب); the noun is what a number counts.
  if (nouns.length > 0) return topic !== undefined || nouns.every(({ human }) => human);
  // An adjective that a number counts is one of people: 51 فلسطينيا, 12 قاصرا.
  return bare.some(({ pos }) => pos === "adjective" || pos === "participle");
}

/** How many words may stand between the number of the whole and «بينهم»: what is counted and what describes it. */
const WHOLE_REACH = 3;
/** With its clause: قتلوا في الغارة. */
const CLAUSE_REACH = 9;
const LEAST: readonly string[] = ["على", "الأقل"];

/** The «بينهم» after the whole. Another number, a conjunction or other people on the way mean another whole. */
function amongAfter(whole: NumberMention, kind: Kind, startsAt: ReadonlyMap<number, NumberMention>): Token | undefined {
  const forms = kind === "people" ? OF_PEOPLE : OF_THINGS;
  let at = nextVisible(whole.tokens.at(-1) as Token);
  let inClause = false;
  for (let words = 0; at && words <= CLAUSE_REACH; ) {
    if (at.text === "،" || at.text === ",") {
      at = nextVisible(at);
      if (at && !isAmong(at, forms)) inClause = true;
    }
    if (at === undefined || at.kind !== "word" || startsAt.has(at.start)) return undefined;
    if ((words > 0 || kind === "people") && isAmong(at, forms)) return BEFORE_AMONG.has(at.form) ? nextVisible(at) : at;
    const next = nextVisible(at);
    if (next && at.form === LEAST[0] && next.form === LEAST[1]) {
      at = nextVisible(next);
      continue;
    }
    const clause = words > 0 && at.readings.some(({ particle, pos }) => particle !== undefined || pos === "verb");
    inClause ||= clause || words >= WHOLE_REACH;
    if (startsWithAnd(at) && !isCounterpart(at, whole)) return undefined;
    if (inClause && (kind === "things" || mayBeMany(at))) return undefined;
    words++;
    at = next;
  }
  return undefined;
}

function isAmong(token: Token, forms: ReadonlySet<string>): boolean {
  if (forms.has(token.form)) return true;
  const next = BEFORE_AMONG.has(token.form) ? nextVisible(token) : undefined;
  return next !== undefined && forms.has(next.form);
}

function startsWithAnd({ form, readings }: Token): boolean {
  return /^[وف]/.test(form) && readings.every(({ prefix }) => /^[وف]/.test(prefix));
}

/** فلسطينيا وفلسطينية. */
function isCounterpart({ form }: Token, { counted }: NumberMention): boolean {
  return counted !== undefined && form === `و${counted.form.replace(/ا$/, "")}ة`;
}

const COLLECTIVES: ReadonlySet<string> = new Set(
  "عائلة أسرة وفد مجموعة حشد فريق طاقم خلية قافلة موكب دورية حافلة قارب زورق سفينة طائرة مركب عصابة شبكة منتخب".split(" "),
);

/** Whether the word may name other people, whom «بينهم» would then be of. */
function mayBeMany(token: Token): boolean {
  const { form, readings } = token;
  if (readings.length === 0) return /(?:ون|ين|ات)$/.test(form);
  if (peelings(form).some(({ stem }) => COLLECTIVES.has(stem.replace(/^ال/, "")))) return true;
  return readings.some(({ pos, number, human }) => number === "plural" && (human || pos === "adjective" || pos === "participle") && pos !== "verb");
}

/** The numbers of the list after «بينهم», each with what it counts: 6 نساء و5 أطفال. */
function partsAfter(among: Token, startsAt: ReadonlyMap<number, NumberMention>): readonly NumberMention[] {
  const parts: NumberMention[] = [];
  let at = nextVisible(among);
  while (at) {
    const part = startsAt.get(at.start);
    if (!part || part.approximate || part.counted === undefined || !Number.isInteger(part.value) || measureAfter(part.tokens.at(-1) as Token) !== undefined)
      break;
    parts.push(part);
    const and = nextVisible(part.counted);
    at = and?.form === "و" ? nextVisible(and) : and;
  }
  return parts;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Of things only those of one name are counted in one another: 3 مجموعات منها 12 شركة is right. */
function countsTheSame({ counted, value, notation }: NumberMention, whole: NumberMention): boolean {
  if (!counted || !whole.counted || (notation === "digits" && value >= FIRST_YEAR && value <= LAST_YEAR)) return false;
  const nouns = counted.readings.filter(({ pos, prefix }) => (pos === "noun" || pos === "masdar") && prefix === "");
  const { words } = counted.block.lexicon;
  const same = [whole.counted.form, ...words.plurals(singularOf(whole)), ...words.singulars(whole.counted.form)];
  return nouns.length === 0 || same.some((form) => form === counted.form || `${form}ا` === counted.form);
}

function singularOf({ counted }: NumberMention): string {
  const form = counted?.form ?? "";
  return form.endsWith("ا") ? form.slice(0, -1) : form;
}

/** How many words may stand between a whole and «N منهم»: أكمل 93 منهم. */
const PART_REACH = 5;

/** The whole that «118 منهم» or «118 راكبا منهم» is part of, which is the number before. */
function wholeBefore(part: NumberMention, previous: NumberMention): NumberMention | undefined {
  if (previous.sentence !== part.sentence || part.approximate || !Number.isInteger(previous.value)) return undefined;
  const kind = kindOf(previous);
  const last = part.tokens.at(-1) as Token;
  const next = nextVisible(last);
  if (!kind || !next || next.kind !== "word") return undefined;
  const forms = kind === "people" ? OF_PEOPLE : OF_THINGS;
  if (!next.form.startsWith("من") || !forms.has(next.form)) return undefined;
  // «10 منهم 4 ضباط» is a whole of its own.
  const after = nextVisible(next);
  if (after && (after.kind === "number" || after.meanings.some(({ numeral }) => numeral !== undefined))) return undefined;
  let at = previousVisible(part.tokens[0] as Token);
  for (let words = 0; at && at !== previous.counted; words++) {
    if (words > PART_REACH || (at.kind !== "word" && at.text !== "،")) return undefined;
    const many = kind === "people" ? mayBeMany(at) : at.readings.some(({ pos, number, gender }) => isNoun(pos) && (number === "plural" || gender === "f"));
    // وأصيب 10 منهم: others. قال 3 شهود إن 12 منهم قتلوا: of whom they speak, not of themselves.
    if (many || startsWithAnd(at) || /^ب?[إأا]ن$/.test(at.form)) return undefined;
    at = previousVisible(at);
  }
  return at ? previous : undefined;
}

function isNoun(pos: string): boolean {
  return pos !== "verb" && pos !== "particle";
}

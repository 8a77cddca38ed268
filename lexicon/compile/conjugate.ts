import { type Features, featuresOf } from "../features.ts";
import { withEnding } from "./endings.ts";

/** One row of `verbs.tsv`. */
export interface Verb {
  /** Third person masculine singular of the past, unvocalised: أعلن. */
  readonly past: string;
  /** Root letters, hamza as ء, weak letters as و and ي: علن. */
  readonly root: string;
  /** 1–10; 11, 12 and 14 are the quadriliteral forms I, II and IV. */
  readonly form: number;
  /** Third person masculine singular of the present: يعلن. */
  readonly present: string;
  readonly transitive: boolean;
}

export interface Inflected {
  readonly form: string;
  readonly features: Features;
}

type PersonEnding = readonly [ending: string, person: 1 | 2 | 3, gender: "m" | "f" | undefined, number: "singular" | "dual" | "plural"];

/** Endings of the past before which the stem is that of the first and second person (قلت, مددت). */
const CLOSED: readonly PersonEnding[] = [
  ["ت", 1, undefined, "singular"],
  ["ت", 2, undefined, "singular"],
  ["نا", 1, undefined, "plural"],
  ["تم", 2, "m", "plural"],
  ["تما", 2, undefined, "dual"],
  ["تن", 2, "f", "plural"],
  ["ن", 3, "f", "plural"],
];

/**
 * All forms of a verb as news prose writes them, without tashkeel and without clitics. The classes are those of the
 * grammars (Wright, A Grammar of the Arabic Language, I §§ 117–180): sound, doubled, hollow, defective, assimilated,
 * hamzated; unvocalised writing makes many forms alike, and each is given once with each of its readings.
 */
export function conjugate(verb: Verb): readonly Inflected[] {
  return [...past(verb), ...present(verb), ...imperative(verb)];
}

const DERIVED_LIKE_FIRST: ReadonlySet<number> = new Set([1, 4, 7, 8, 10]);

/** قال, أقام, احتاج: an alif between the first and the last radical. */
function isHollow({ past, root, form }: Verb): boolean {
  return DERIVED_LIKE_FIRST.has(form) && /^.[وي].$/.test(root) && past.at(-2) === "ا";
}

/** مد, أعد, استعد: the last two radicals written as one. */
function isDoubled({ past, root, form }: Verb): boolean {
  return (DERIVED_LIKE_FIRST.has(form) || form === 3 || form === 6) && root.length === 3 && root[1] === root[2] && past.at(-2) !== root[2];
}

function past(verb: Verb): readonly Inflected[] {
  const { past, form } = verb;
  const found: Inflected[] = [];
  const add = (written: string, person: 1 | 2 | 3, gender: "m" | "f" | undefined, number: "singular" | "dual" | "plural", passive = false): void => {
    found.push({ form: written, features: featuresOf("verb", { tense: "past", verbForm: form, person, gender, number, passive }) });
  };
  add(past, 3, "m", "singular");
  const last = past.at(-1);
  const body = past.slice(0, -1);
  if (last === "ا" || last === "ى") {
    add(`${body}ت`, 3, "f", "singular");
    add(`${body}وا`, 3, "m", "plural");
    const weak = last === "ا" ? "و" : "ي";
    add(`${body}${weak}ا`, 3, "m", "dual");
    add(`${body}تا`, 3, "f", "dual");
    for (const [ending, person, gender, number] of CLOSED) add(body + weak + ending, person, gender, number);
  } else if (last === "ي") {
    add(`${past}ت`, 3, "f", "singular");
    add(`${body}وا`, 3, "m", "plural");
    add(`${past}ا`, 3, "m", "dual");
    add(`${past}تا`, 3, "f", "dual");
    for (const [ending, person, gender, number] of CLOSED) add(past + ending, person, gender, number);
  } else {
    for (const written of withEnding(past, "ت")) add(written, 3, "f", "singular");
    for (const written of withEnding(past, "وا")) add(written, 3, "m", "plural");
    for (const written of withEnding(past, "ا")) add(written, 3, "m", "dual");
    for (const written of withEnding(past, "تا")) add(written, 3, "f", "dual");
    const stem = closedStem(verb);
    for (const [ending, person, gender, number] of CLOSED) for (const written of withEnding(stem, ending)) add(written, person, gender, number);
  }
  if (verb.transitive) {
    for (const written of passivePast(verb)) {
      add(written, 3, "m", "singular", true);
      for (const feminine of withEnding(written, "ت")) add(feminine, 3, "f", "singular", true);
    }
  }
  return found;
}

/** قل- of قال, مدد- of مد, جئ- of جاء. */
function closedStem(verb: Verb): string {
  const { past, root } = verb;
  if (isHollow(verb)) {
    const stem = past.slice(0, -2) + past.slice(-1);
    return stem.endsWith("ء") ? `${stem.slice(0, -1)}ئ` : stem;
  }
  return isDoubled(verb) ? past + (root[2] ?? "") : past;
}

/** What differs from the active without tashkeel: قيل, دعي, شوهد. */
function passivePast(verb: Verb): readonly string[] {
  return withoutHamza(verb).map((passive) => hamzaOfPassive(passive, verb));
}

/** The kasra before the last radical and the damma before it move a hamza: سئل, فوجئ, استؤنف. */
function hamzaOfPassive(passive: string, { form }: Verb): string {
  const seated = passive.replace(/(?<=.)أ(?=.?$)/, "ئ");
  return form === 10 ? seated.replace(/^استأ/, "استؤ") : seated;
}

function withoutHamza(verb: Verb): readonly string[] {
  const { past, form } = verb;
  if (isHollow(verb)) return form === 7 ? [] : [`${past.slice(0, -2)}ي${past.slice(-1)}`];
  if (past.endsWith("ا") || past.endsWith("ى")) return [`${past.slice(0, -1)}ي`];
  if (form === 3) return [`${past.slice(0, 1)}و${past.slice(2)}`];
  if (form === 6) return [`${past.slice(0, 2)}و${past.slice(3)}`];
  return [past];
}

/** The prefix of each person. أ and a hamza after it make آ: آخذ. */
function withPrefix(prefix: "ي" | "ت" | "أ" | "ن", present: string): string {
  const rest = present.slice(1);
  return prefix === "أ" && rest.startsWith("أ") ? `آ${rest.slice(1)}` : prefix + rest;
}

const SINGULARS = [
  ["ي", 3, "m", "singular"],
  ["ت", 3, "f", "singular"],
  ["ت", 2, "m", "singular"],
  ["أ", 1, undefined, "singular"],
  ["ن", 1, undefined, "plural"],
] as const;

function present(verb: Verb): readonly Inflected[] {
  const { present, form } = verb;
  const found: Inflected[] = [];
  const add = (
    written: string,
    person: 1 | 2 | 3,
    gender: "m" | "f" | undefined,
    number: "singular" | "dual" | "plural",
    short = false,
    passive = false,
  ): void => {
    found.push({ form: written, features: featuresOf("verb", { tense: "present", verbForm: form, person, gender, number, short, passive }) });
  };
  for (const [prefix, person, gender, number] of SINGULARS) {
    add(withPrefix(prefix, present), person, gender, number);
    const short = shortened(verb);
    if (short !== present) add(withPrefix(prefix, short), person, gender, number, true);
    if (isDoubled(verb)) add(withPrefix(prefix, present + (verb.root[2] ?? "")), person, gender, number, true);
  }
  const defective = /[ويى]$/.test(present) && /[ويء].?$|[وي]$/.test(verb.root) && /[وي]$/.test(verb.root);
  for (const [prefix, person] of [
    ["ي", 3],
    ["ت", 2],
  ] as const) {
    const stem = withPrefix(prefix, present);
    const plural = defective ? [stem.slice(0, -1)] : [stem];
    for (const base of plural) {
      for (const written of defective ? [`${base}ون`] : withEnding(base, "ون")) add(written, person, "m", "plural");
      for (const written of defective ? [`${base}وا`] : withEnding(base, "وا")) add(written, person, "m", "plural", true);
    }
    const dual = defective && stem.endsWith("ى") ? `${stem.slice(0, -1)}ي` : stem;
    for (const written of withEnding(dual, "ان")) add(written, person, undefined, "dual");
    for (const written of withEnding(dual, "ا")) add(written, person, undefined, "dual", true);
    const feminine = isHollow(verb) ? withPrefix(prefix, shortened(verb)) : isDoubled(verb) ? stem + (verb.root[2] ?? "") : dual;
    for (const written of withEnding(feminine, "ن")) add(written, person, "f", "plural");
  }
  const second = withPrefix("ت", present);
  for (const written of defective ? [`${second.slice(0, -1)}ين`] : withEnding(second, "ين")) add(written, 2, "f", "singular");
  for (const written of defective ? [`${second.slice(0, -1)}ي`] : withEnding(second, "ي")) add(written, 2, "f", "singular", true);
  if (verb.transitive) {
    const passive = passivePresent(verb);
    if (passive !== present) {
      for (const [prefix, person, gender, number] of SINGULARS) add(withPrefix(prefix, passive), person, gender, number, false, true);
    }
  }
  return found;
}

/** The jussive: يقل of يقول, يدع of يدعو; of other verbs it looks like the indicative. */
function shortened(verb: Verb): string {
  const { present, root } = verb;
  if (isHollow(verb) && /[ويا]/.test(present.at(-2) ?? "")) return present.slice(0, -2) + present.slice(-1);
  if (/[وي]$/.test(root) && /[ويى]$/.test(present)) return present.slice(0, -1);
  return present;
}

/** يقال, يدعى, يوقف: what differs from the active without tashkeel. */
function passivePresent(verb: Verb): string {
  const { present, root } = verb;
  if (isHollow(verb)) return `${present.slice(0, -2)}ا${present.slice(-1)}`;
  if (/[وي]$/.test(root) && /[ويى]$/.test(present)) return `${present.slice(0, -1)}ى`;
  if (verb.form === 1 && root.startsWith("و") && present.charAt(1) !== "و") return `يو${present.slice(1)}`;
  return present;
}

/** Verbs whose imperative drops the hamza of the root: خذ, كل, مر. */
const WITHOUT_HAMZA: ReadonlySet<string> = new Set(["أخذ", "أكل", "أمر"]);

function imperative(verb: Verb): readonly Inflected[] {
  const { past, root, form } = verb;
  const rest = shortened(verb).slice(1);
  let stem: string;
  if (WITHOUT_HAMZA.has(past)) stem = past.slice(1);
  // Other verbs with hamza as first radical have rare imperatives (ائت).
  else if (form === 1 && root.startsWith("ء")) return [];
  else if (form === 4) stem = rest.startsWith("ؤ") ? `آ${rest.slice(1)}` : `أ${rest}`;
  else if (form >= 7 && form <= 10) stem = `ا${rest}`;
  else if (form === 1 && !isHollow(verb) && !isDoubled(verb) && !(root.startsWith("و") && verb.present.charAt(1) !== "و")) stem = `ا${rest}`;
  else stem = rest.replace(/^ؤ/, "أ");
  const full = isHollow(verb) ? (form === 4 ? "أ" : form >= 7 ? "ا" : "") + verb.present.slice(1) : stem;
  const found: Inflected[] = [];
  const add = (written: string, gender: "m" | "f", number: "singular" | "plural"): void => {
    found.push({ form: written, features: featuresOf("verb", { tense: "imperative", verbForm: form, person: 2, gender, number }) });
  };
  add(stem, "m", "singular");
  for (const written of withEnding(full, "ي")) add(written, "f", "singular");
  for (const written of withEnding(full, "وا")) add(written, "m", "plural");
  return found;
}

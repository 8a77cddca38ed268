import type { ParticleKind } from "../../core/index.ts";
import { featuresOf, packFeatures } from "../features.ts";
import { listOf, rowsOf } from "../table.ts";
import { conjugate, type Verb } from "./conjugate.ts";
import { decline, type Noun, pluralsOf } from "./decline.ts";
import type { CompiledAnalysis } from "./vocabulary.ts";

/** All inflected forms of the verbs: columns past, root, form, present, masdars, whether it takes an object. */
export function analysesOfVerbs(table: string): readonly CompiledAnalysis[] {
  return rowsOf(table).flatMap(([past = "", root = "", form, present = "", , object]) => {
    const verb: Verb = { past, root, form: Number(form), present, transitive: object === "t" };
    return [...conjugate(verb), ...participles(verb)].map(({ form, features }) => ({ form, lemma: past, root, features: packFeatures(features) }));
  });
}

/** All inflected forms of the nouns and adjectives. */
export function analysesOfNouns(table: string): readonly CompiledAnalysis[] {
  return nounsOf(table).flatMap((noun) => decline(noun).map(({ form, features }) => ({ form, lemma: noun.lemma, root: "", features: packFeatures(features) })));
}

/** Singulars and their plurals, of nouns before adjectives. */
export function pluralsOfNouns(table: string): readonly (readonly [singular: string, plural: string])[] {
  const nouns = nounsOf(table);
  return [...nouns.filter(({ pos }) => pos !== "adjective"), ...nouns.filter(({ pos }) => pos === "adjective")].flatMap(pluralsOf);
}

/** Columns: lemma, part of speech, gender, plurals, flags, feminine. */
function nounsOf(table: string): readonly Noun[] {
  return rowsOf(table).map(([lemma = "", pos, gender, plurals, flags, feminine]) => ({
    lemma,
    pos: pos as Noun["pos"],
    gender: gender === "m" || gender === "f" ? gender : undefined,
    plurals: listOf(plurals),
    flags: new Set(listOf(flags)),
    feminine: feminine || undefined,
  }));
}

/** Names: columns name, kind. */
export function analysesOfNames(table: string): readonly CompiledAnalysis[] {
  return rowsOf(table).map(([name = ""]) => ({ form: name, lemma: name, root: "", features: packFeatures(featuresOf("name")) }));
}

/** Particles: columns form, lemma, kind. */
export function analysesOfParticles(table: string): readonly CompiledAnalysis[] {
  return rowsOf(table).map(([form = "", lemma = "", kind]) => ({
    form,
    lemma,
    root: "",
    features: packFeatures(featuresOf("particle", { particle: kind as ParticleKind })),
  }));
}

/** Numerals: columns form, lemma. */
export function analysesOfNumerals(table: string): readonly CompiledAnalysis[] {
  return rowsOf(table).map(([form = "", lemma = ""]) => ({ form, lemma, root: "", features: packFeatures(featuresOf("numeral")) }));
}

/** The participles of a verb, declined as adjectives: كاتب and مكتوب of كتب, معلن of أعلن. */
function participles({ past, root, form, present, transitive }: Verb): ReturnType<typeof decline> {
  const lemmas = form === 1 ? participlesOfFirst(past, root, present, transitive) : [`م${present.slice(1)}`];
  return lemmas
    .map((lemma) => lemma.replace(/اء(.)$/, "ائ$1"))
    .filter((lemma) => !/[ىيو]$/.test(lemma))
    .flatMap((lemma) => decline({ lemma, pos: "adjective", gender: "m", plurals: ["+ون"], flags: new Set(["fem"]), feminine: undefined }))
    .map(({ form: written, features }) => ({ form: written, features: { ...features, pos: "participle" as const, verbForm: form } }));
}

function participlesOfFirst(past: string, root: string, present: string, transitive: boolean): readonly string[] {
  const [first = "", second = "", third = ""] = root;
  // Defective verbs (داع) and those with a hamza have participles of many shapes; the noun table has the common ones.
  if (/[وي]$/.test(root) || root.includes("ء")) return [];
  const hollow = past.charAt(1) === "ا" && past.length === 3;
  const active = second === third ? `${first}ا${second}` : `${first}ا${hollow ? "ئ" : second}${third}`;
  if (!transitive) return [active];
  const passive = hollow ? `م${present.slice(1)}` : `م${first}${second}و${third}`;
  return [active, passive];
}

import type { Document, Elsewhere } from "../core/index.ts";
import { variantGroupsOf } from "../core/index.ts";
import { habitsOf } from "./habits.ts";
import { rules } from "./registry.ts";

/** Where something is written: UTF-16 offsets, half open, in the text of a file. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** How often one spelling is written. */
export interface Count {
  /** Occurrences in all files. */
  readonly count: number;
  /** Files in which it occurs. */
  readonly files: number;
  /** The first few places, by path and offset. */
  readonly places: readonly Place[];
}

/** Of each spelling so many places are kept: a summary must not grow with the texts that it is of. */
const MOST_PLACES = 3;

/** What a set of files writes: by what it is (`place`, `person`, `habit` …), by key, by spelling. */
export interface SummaryData {
  readonly files: number;
  readonly groups: readonly { readonly kind: string; readonly key: string; readonly spellings: readonly (Count & { readonly spelling: string })[] }[];
}

/**
 * What a set of files writes, as counts. Summaries of disjoint sets merge in any order and grouping to the same
 * summary, so that an archive can be summarised in pieces. No text is kept.
 */
export class Summary {
  #files = 0;
  /** By kind, a colon and key; then by spelling. */
  readonly #groups = new Map<string, Map<string, Count>>();

  /** How many files it is of. */
  get files(): number {
    return this.#files;
  }

  /** The names and terms of one file: what is compared with other files. */
  static ofVariants(document: Document, path: string): Summary {
    const summary = new Summary();
    summary.#files = 1;
    for (const group of variantGroupsOf(document, rules)) {
      for (const mention of group.mentions) summary.#add(group.kind, group.key, mention.spelling, placeIn(path, mention));
    }
    return summary;
  }

  /** All that is counted of one file, its habits too. */
  static of(document: Document, path: string): Summary {
    const summary = Summary.ofVariants(document, path);
    for (const { habit, way, at } of habitsOf(document)) summary.#add(HABIT, habit, way, placeIn(path, at));
    return summary;
  }

  static merged(...parts: readonly Summary[]): Summary {
    const summary = new Summary();
    for (const part of parts) summary.absorb(part);
    return summary;
  }

  /** Adds what another set of files writes, of which none is in this set. */
  absorb(other: Summary): void {
    this.#files += other.#files;
    for (const [id, theirs] of other.#groups) {
      const ours = this.#group(id);
      for (const [spelling, count] of theirs) ours.set(spelling, sumOf(ours.get(spelling), count));
    }
  }

  /** Takes back what `absorb` added. The places that are left may be fewer than there are. */
  remove(other: Summary): void {
    this.#files -= other.#files;
    for (const [id, theirs] of other.#groups) {
      const ours = this.#group(id);
      for (const [spelling, { count, files, places }] of theirs) {
        const known = ours.get(spelling);
        if (!known) continue;
        const gone = new Set(places.map(({ path }) => path));
        const left = { count: known.count - count, files: known.files - files, places: known.places.filter(({ path }) => !gone.has(path)) };
        if (left.files > 0) ours.set(spelling, left);
        else ours.delete(spelling);
      }
      if (ours.size === 0) this.#groups.delete(id);
    }
  }

  spellings(kind: string, key: string): ReadonlyMap<string, Count> {
    return this.#groups.get(`${kind}:${key}`) ?? NONE;
  }

  /** What the other files write, for a rule that looks at one of them. `own`: the summary of that one. */
  elsewhere(own: Summary): Elsewhere {
    return {
      spellings: (kind, key) => {
        const here = own.spellings(kind, key);
        const others = new Map<string, number>();
        for (const [spelling, { files }] of this.spellings(kind, key)) {
          const left = files - (here.get(spelling)?.files ?? 0);
          if (left > 0) others.set(spelling, left);
        }
        return others;
      },
    };
  }

  /** Sorted: the same files always give the same. */
  toJSON(): SummaryData {
    const groups = [...this.#groups].sort(byFirst).map(([id, spellings]) => {
      const at = id.indexOf(":");
      const sorted = [...spellings].sort(([a, x], [b, y]) => y.files - x.files || y.count - x.count || (a < b ? -1 : 1));
      return { kind: id.slice(0, at), key: id.slice(at + 1), spellings: sorted.map(([spelling, count]) => ({ spelling, ...count })) };
    });
    return { files: this.#files, groups };
  }

  /** The inverse of `toJSON`. */
  static from({ files, groups }: SummaryData): Summary {
    const summary = new Summary();
    summary.#files = files;
    for (const { kind, key, spellings } of groups) {
      const group = summary.#group(`${kind}:${key}`);
      for (const { spelling, count, files: inFiles, places } of spellings) group.set(spelling, { count, files: inFiles, places });
    }
    return summary;
  }

  #group(id: string): Map<string, Count> {
    let group = this.#groups.get(id);
    if (!group) {
      group = new Map();
      this.#groups.set(id, group);
    }
    return group;
  }

  #add(kind: string, key: string, spelling: string, place: Place): void {
    const group = this.#group(`${kind}:${key}`);
    const known = group.get(spelling);
    const places = firstOf(known?.places ?? [], [place]);
    group.set(spelling, { count: (known?.count ?? 0) + 1, files: 1, places });
  }
}

/** The kind of what is no name or term but a way of writing: digits, quotation marks, months. */
export const HABIT = "habit";

const NONE: ReadonlyMap<string, Count> = new Map();

function placeIn(path: string, { start, end }: Omit<Place, "path">): Place {
  return { path, start, end };
}

function sumOf(a: Count | undefined, b: Count): Count {
  return a ? { count: a.count + b.count, files: a.files + b.files, places: firstOf(a.places, b.places) } : b;
}

/** The least places of two lists: which these are does not depend on the order in which lists are merged. */
function firstOf(a: readonly Place[], b: readonly Place[]): readonly Place[] {
  const last = a.at(-1);
  const [first] = b;
  if (a.length === MOST_PLACES && last && first && byPlace(last, first) <= 0) return a;
  return [...a, ...b].sort(byPlace).slice(0, MOST_PLACES);
}

function byPlace(a: Place, b: Place): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start || a.end - b.end;
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

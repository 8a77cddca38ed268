import type { ITrie } from "cspell-trie-lib";
import { BLOCK, FINAL, LAST, TARGET_SHIFT } from "../dawg.ts";

/** A node of a trie of cspell: nodes that are the same share an id. */
type TrieNode = Pick<ReturnType<ITrie["data"]["getRoot"]>, "id" | "entries">;

interface Edge {
  readonly letter: number;
  readonly final: boolean;
  /** Number of a node of `nodes`, or -1. */
  readonly target: number;
}

/** Turns a trie of cspell into the automaton of `dawg.ts`. Words with letters outside the Arabic block are left out. */
export function compileDictionary(trie: ITrie): Uint32Array {
  const nodes: (readonly Edge[])[] = [];
  const bySignature = new Map<string, number>();
  const byId = new Map<unknown, number>();

  /** The number of the node with the same continuations, or -1 where there is none. */
  const intern = (node: TrieNode): number => {
    const known = byId.get(node.id);
    if (known !== undefined) return known;
    const edges: Edge[] = [];
    for (const [key, child] of node.entries()) {
      const letter = key.charCodeAt(0) - BLOCK;
      // What cspell keeps beside the words (suggestions, folded spellings) hangs on marks of ASCII.
      if (key.length !== 1 || letter < 0 || letter > 0xff) continue;
      const target = intern(child);
      if (child.eow || target >= 0) edges.push({ letter, final: child.eow, target });
    }
    edges.sort((a, b) => a.letter - b.letter);
    const signature = edges.map(({ letter, final, target }) => `${letter}${final ? "!" : "."}${target}`).join(" ");
    let number = edges.length === 0 ? -1 : bySignature.get(signature);
    if (number === undefined) {
      number = nodes.push(edges) - 1;
      bySignature.set(signature, number);
    }
    byId.set(node.id, number);
    return number;
  };

  const root = intern(trie.data.getRoot());
  const starts = new Uint32Array(nodes.length);
  let next = 1;
  // The root is numbered last and must lie first.
  for (const number of [root, ...nodes.keys()]) {
    if (starts[number] !== 0) continue;
    starts[number] = next;
    next += (nodes[number] as readonly Edge[]).length;
  }
  const compiled = new Uint32Array(next);
  for (const [number, edges] of nodes.entries()) {
    let at = starts[number] as number;
    for (const [i, { letter, final, target }] of edges.entries()) {
      const to = target < 0 ? 0 : (starts[target] as number);
      compiled[at++] = (letter | (i === edges.length - 1 ? LAST : 0) | (final ? FINAL : 0) | (to << TARGET_SHIFT)) >>> 0;
    }
  }
  return compiled;
}

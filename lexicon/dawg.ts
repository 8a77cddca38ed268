/**
 * A set of words as a minimal acyclic automaton: one unsigned 32-bit number an edge, read where it lies.
 *
 * Bits 0–7: the letter, as its code less 0x600 (the set holds words of the Arabic block alone). Bit 8: the last
 * edge of its node. Bit 9: a word ends here. Bits 10–31: the first edge of the node that the edge leads to, 0 for none.
 * The edges of a node lie side by side. Edge 0 is unused; the root begins at edge 1.
 */
export const LAST = 1 << 8;
export const FINAL = 1 << 9;
export const TARGET_SHIFT = 10;
export const BLOCK = 0x600;
const ROOT = 1;

/** Whether the word is in the set. */
export function hasWord(edges: Uint32Array, word: string): boolean {
  let edge = ROOT;
  let found = 0;
  for (let i = 0; i < word.length; i++) {
    if (edge === 0) return false;
    const letter = word.charCodeAt(i) - BLOCK;
    if (letter < 0 || letter > 0xff) return false;
    for (;;) {
      found = edges[edge] as number;
      if ((found & 0xff) === letter) break;
      if ((found & LAST) !== 0) return false;
      edge++;
    }
    edge = found >>> TARGET_SHIFT;
  }
  return (found & FINAL) !== 0;
}

import { skeletonOf } from "../core/index.ts";

/** Code less 0x600 → the code that `skeletonOf` gives the letter: the folding of the core as a table. */
export const FOLDED: Uint16Array = Uint16Array.from({ length: 0x100 }, (_, i) => skeletonOf(String.fromCharCode(0x600 + i)).charCodeAt(0));

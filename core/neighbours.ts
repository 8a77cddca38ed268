import type { Token } from "./document.ts";

/** The token after the spaces that follow, if any is left in the block. */
export function nextVisible(token: Token): Token | undefined {
  let next = token.next;
  while (next?.kind === "space") next = next.next;
  return next;
}

/** The token before the spaces that precede, if any. */
export function previousVisible(token: Token): Token | undefined {
  let previous = token.previous;
  while (previous?.kind === "space") previous = previous.previous;
  return previous;
}

/** The next word when nothing but a space stands between. */
export function nextWord(token: Token): Token | undefined {
  const next = nextVisible(token);
  return next?.kind === "word" ? next : undefined;
}

/** The word before when nothing but a space stands between. */
export function previousWord(token: Token): Token | undefined {
  const previous = previousVisible(token);
  return previous?.kind === "word" ? previous : undefined;
}

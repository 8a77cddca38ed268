import type { Quantity } from "../../core/index.ts";
import { matterOf } from "./matter.ts";

/** Figures further apart than this share are two figures, not one that was rounded. */
export const ROUNDING = 0.05;
/** Smaller figures are not rounded. */
const SMALLEST = 20;

/** A quantity of which it is known what it is of, in the span of its number; percentages are shares. */
export interface Figure extends Quantity {
  readonly matter: string;
  readonly share: boolean;
}

/** Of people and days only whole numbers count; half a million is a sum of money or of damage. */
export function figureOf(quantity: Quantity): Figure | undefined {
  const { kind, to, value, figure } = quantity;
  const share = kind === "share";
  if (to !== undefined || kind === "ordinal" || kind === "fraction" || !(share || Number.isInteger(value))) return undefined;
  const matter = matterOf(quantity);
  return matter === undefined ? undefined : { ...quantity, ...figure, matter, share };
}

/** 8000 and 220 are round, 7939 and 225 are not: at most two digits that are not zero. */
export function isRound(value: number): boolean {
  return value >= SMALLEST && /^\d\d?0+$/.test(String(value));
}

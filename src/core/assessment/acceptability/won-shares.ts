/** Shares of a weight set for which each path comes first, 0–1. In a tie nobody comes first and both are 0. */
export interface WonShares {
  a: number;
  b: number;
  tie: boolean;
}

export const TIE: WonShares = { a: 0, b: 0, tie: true };

/**
 * Takes the smaller share as it is and the larger as the rest of 1, so that a small share keeps its relative
 * accuracy and the two add up.
 */
export function wonShares(a: number, b: number): WonShares {
  return a < b ? { a, b: 1 - a, tie: false } : { a: 1 - b, b, tie: false };
}

import { flipsWorking, jointWorking } from './flips.ts';
import { boundsWorking, marginWorking, tooCloseWorking } from './margin.ts';
import { findOutWorking, predictionsWorking, rulesWorking, tradeWorking } from './rest.ts';
import { centralWorking, sharesWorking } from './shares.ts';
import { weightsWorking } from './weights.ts';
import type { Worked, Working } from './working.ts';

/** Every figure of a result, in the order in which one follows from another. */
export function workings(worked: Worked): Working[] {
  return [
    weightsWorking(worked),
    marginWorking(worked),
    boundsWorking(worked),
    tooCloseWorking(worked),
    sharesWorking(),
    centralWorking(worked),
    flipsWorking(worked),
    jointWorking(worked),
    findOutWorking(worked),
    tradeWorking(worked),
    rulesWorking(worked),
    predictionsWorking(worked),
  ].filter((working) => working !== null);
}

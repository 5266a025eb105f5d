import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { changesWorking, jointWorking } from './changes.ts';
import { boundsWorking, marginWorking } from './margin.ts';
import { findOutWorking, predictionsWorking, rulesWorking, tradeWorking } from './rest.ts';
import { retestWorking } from './retest.ts';
import { centralWorking, sharesWorking } from './shares.ts';
import { weightsWorking } from './weights.ts';
import { type Working, workingInput } from './working.ts';

/** Every figure of a result, in the order in which one follows from another. */
export function workings(evaluation: Evaluation, assessment: Draft): Working[] {
  const from = workingInput(evaluation, assessment);
  return [
    weightsWorking(from),
    marginWorking(from),
    boundsWorking(from),
    retestWorking(from),
    changesWorking(from),
    jointWorking(from),
    findOutWorking(from),
    sharesWorking(from),
    centralWorking(from),
    tradeWorking(from),
    rulesWorking(from),
    predictionsWorking(from),
  ].filter((working) => working !== null);
}

import type { Day, Moment } from '../time.ts';
import type { Resolved } from './calibration.ts';
import type { OpenedRevision } from './opened-decision.ts';
import type { PredictionOutcome } from './prediction-bodies.ts';

/** A prediction and what came of it, from all revisions of its decision. */
export interface PredictionState {
  id: string;
  statement: string;
  by: Day;
  /** 0–100 %. */
  probability: number;
  /** Made after the commit. */
  late: boolean;
  madeAt: Moment;
  /** Null while it is open. */
  resolution: { outcome: PredictionOutcome; why: string; on: Day; at: Moment; corrected: boolean } | null;
}

/** The predictions of a decision as they stand, in the order in which they were made. */
export function predictionStates(revisions: readonly OpenedRevision[]): PredictionState[] {
  const states = new Map<string, PredictionState>();
  const answered = new Set<string>();
  const add = (made: Omit<PredictionState, 'resolution'>) =>
    states.set(made.id, { ...made, resolution: null });
  for (const { at, body } of revisions) {
    if (body.kind === 'commit') {
      for (const { id, statement, by, probability } of body.assessment.commitment.predictions) {
        if (by !== null && probability !== null) {
          add({ id, statement, by, probability, late: false, madeAt: at });
        }
      }
    } else if (body.kind === 'prediction') {
      add({ ...body.prediction, late: true, madeAt: at });
    } else if (body.kind === 'resolution') {
      const state = states.get(body.predictionId);
      if (state === undefined) continue;
      const { outcome, why, on } = body;
      // Once answered its probability was shown, so an answer after a reopening is a correction too.
      state.resolution = { outcome, why, on, at, corrected: answered.has(body.predictionId) };
      answered.add(body.predictionId);
    } else if (body.kind === 'reopening') {
      const state = states.get(body.predictionId);
      if (state !== undefined) state.resolution = null;
    }
  }
  return [...states.values()];
}

/** Those that can be scored: turned out one way or the other, void ones left out. */
export const scorable = (states: readonly PredictionState[]): Resolved[] =>
  states.flatMap(({ probability, resolution }) =>
    resolution === null || resolution.outcome === 'void'
      ? []
      : [{ probability: probability / 100, came: resolution.outcome === 'came' }],
  );

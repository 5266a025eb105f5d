import type { Draft } from './draft.ts';

/** True once the result was passed and the commitment has an answer: the draft then resumes there. */
export function isDeciding({ step, commitment }: Pick<Draft, 'step' | 'commitment'>): boolean {
  const { choice, confidence, predictions, reviewOn, notes } = commitment;
  const begun =
    choice !== null || confidence !== null || predictions.length > 0 || reviewOn !== null || notes !== '';
  return step === 'result' && begun;
}

import { z } from 'zod';
import { draft } from './assessment/draft.ts';
import { arrangementChange } from './journal/arrangement.ts';
import { decision, decisionSummary } from './journal/decision.ts';
import { insights } from './journal/insights.ts';
import { letter } from './journal/letter.ts';
import { openedDecision } from './journal/opened-decision.ts';
import { predictionBody, reopeningBody, resolutionBody } from './journal/prediction-bodies.ts';
import { byId, method, nothing } from './method.ts';
import { recordId } from './record-id.ts';
import { requiredText } from './text.ts';
import { dayText, momentText } from './time.ts';

/** The part of the contract that is about decisions: what is committed, appended and arranged. */
export const journalMethods = {
  /**
   * Freezes the stored draft as the first revision. Committing twice is committing once. With `updatedAt`, the state that
   * was reviewed, it is refused as outdated where another window has saved since.
   */
  commitDraft: method(byId.extend({ updatedAt: momentText.optional() }), openedDecision),
  listDecisions: method(nothing, z.array(decisionSummary)),
  getDecision: method(byId, openedDecision),
  /** With all that its reviews answered. */
  getWholeDecision: method(byId, decision),
  addNote: method(z.object({ id: recordId, text: requiredText('note') }), openedDecision),
  /** Starts a draft with a decision's criteria and weights, and nothing else answered. Refused while its answers are covered. */
  followUp: method(byId.extend({ supersedes: z.boolean() }), draft),
  /** Changes what is arranged around a decision, such as its review day or tags; what is not named stays as it is. */
  arrangeDecision: method(z.object({ id: recordId, change: arrangementChange }), openedDecision),
  /** Predicts something more beside a decision. */
  addPrediction: method(
    byId.extend({
      statement: predictionBody.shape.prediction.shape.statement,
      by: dayText,
      probability: predictionBody.shape.prediction.shape.probability,
    }),
    openedDecision,
  ),
  /**
   * Says how a prediction turned out. One that was answered before is corrected only where `correcting` says so; else it is
   * refused as outdated, since another window answered it.
   */
  resolvePrediction: method(
    byId.extend({ ...resolutionBody.omit({ kind: true }).shape, correcting: z.boolean() }),
    openedDecision,
  ),
  /** Takes the answer to a prediction back. Does nothing where it is open already. */
  reopenPrediction: method(byId.extend({ predictionId: reopeningBody.shape.predictionId }), openedDecision),

  /** What can be learned over all decisions; those whose answers are covered are left out and counted. */
  getInsights: method(nothing, insights),
  /** What a yearly letter tells of a period: its decisions, what came of them, and what was learned. */
  getLetter: method(z.object({ from: dayText, to: dayText }), letter),

  /** Moves a decision to the trash; undo with restoreDecision. */
  deleteDecision: method(byId, nothing),
  restoreDecision: method(byId, openedDecision),
} as const;

import type { Draft } from '../assessment/draft.ts';
import { isTooClose } from '../assessment/earlier-evaluation.ts';
import { type Arrangement, defaultArrangement, type StoredArrangement } from './arrangement.ts';
import type { CommitBody, DecisionSummary, IntegrityProblem, Revision } from './decision.ts';
import type { OpenedRevision } from './opened-decision.ts';
import type { PredictionOutcome } from './prediction-bodies.ts';
import { type PredictionState, predictionStates } from './predictions.ts';

/** What a draft or decision is called: the user's question, or the card's title while there is none. */
export function titleOf({ frame, card }: Draft): string {
  return frame.question.trim() || card.title;
}

/** The frozen answers among a decision's revisions; null where they cannot be read. */
export function commitOf(revisions: readonly OpenedRevision[]): { at: string; body: CommitBody } | null {
  for (const { at, body } of revisions) {
    if (body.kind === 'commit') return { at, body };
  }
  return null;
}

/** How a decision is arranged: as stored, or as committed where nothing is stored. */
export function arrangementOf(revisions: readonly Revision[], stored: StoredArrangement | null): Arrangement {
  if (stored === null)
    return defaultArrangement(commitOf(revisions)?.body.assessment.commitment.reviewOn ?? null);
  const { schemaVersion: _, id: __, updatedAt: ___, ...arrangement } = stored;
  return arrangement;
}

/** The journal's row of a decision. */
export interface ListedDecision {
  readonly id: string;
  readonly revisions: readonly OpenedRevision[];
  readonly problems: readonly IntegrityProblem[];
  readonly arrangement: Arrangement;
  /** Stands in for the moment of the commit where that cannot be read. */
  readonly changedAt: string;
}

/** The journal's line for a decision; one that cannot be read keeps its place in the list and says so. */
export function summarise({
  id,
  revisions,
  problems,
  arrangement,
  changedAt,
}: ListedDecision): DecisionSummary {
  const damaged = problems.some(({ problem }) => problem !== 'newer');
  const notes = revisions.filter(({ body }) => body.kind === 'note').length;
  const commit = commitOf(revisions);
  const reviews = revisions.filter(({ body }) => body.kind === 'review').length;
  const predictions = countPredictions(predictionStates(revisions));
  const counts = { notes, reviews, predictions, covered: false };
  if (commit === null) return { ...unreadable(id, damaged, changedAt), ...arrangement, ...counts };
  const { assessment, evaluation } = commit.body;
  const { commitment, card } = assessment;
  return {
    ...arrangement,
    id,
    title: titleOf(assessment),
    paths: { a: card.paths.a.name, b: card.paths.b.name },
    committedAt: commit.at,
    choice: commitment.choice,
    tryPath: commitment.tryPath,
    until: commitment.until,
    successCriterion: commitment.choice === 'try' ? commitment.successCriterion.trim() : '',
    confidence: commitment.confidence,
    leader: evaluation.leader,
    tooClose: isTooClose(evaluation),
    margin: evaluation.margin.mid,
    ...counts,
    followsUp: assessment.followsUp ?? null,
    damaged,
  };
}

function unreadable(
  id: string,
  damaged: boolean,
  changedAt: string,
): Omit<DecisionSummary, 'notes' | 'reviews' | 'predictions' | 'covered' | keyof Arrangement> {
  return {
    id,
    title: damaged ? 'A decision that cannot be read' : 'A decision from a newer version of Crossroads',
    paths: { a: '', b: '' },
    committedAt: changedAt,
    choice: null,
    tryPath: null,
    until: null,
    successCriterion: '',
    confidence: null,
    leader: null,
    tooClose: false,
    margin: null,
    followsUp: null,
    damaged,
  };
}

function countPredictions(states: readonly PredictionState[]): DecisionSummary['predictions'] {
  const count = (outcome: PredictionOutcome) =>
    states.filter(({ resolution }) => resolution?.outcome === outcome).length;
  return {
    came: count('came'),
    didNot: count('did-not'),
    void: count('void'),
    open: states
      .filter(({ resolution }) => resolution === null)
      .map(({ id, statement, by }) => ({ id, statement, by })),
  };
}

import type { CoveredPrediction, CoveredRecord } from '../../core/journal/covered-record.ts';
import type { OpenedDecision, OpenedReview, OpenedRevision } from '../../core/journal/opened-decision.ts';
import { type PredictionState, predictionStates } from '../../core/journal/predictions.ts';
import { localDay } from '../../core/local-day.ts';
import type { Day, Moment } from '../../core/time.ts';

/** A prediction as it may be seen: null where its probability must not sway the answer, or is covered. */
export type ShownPrediction = CoveredPrediction & { probability: PredictionState['probability'] | null };

/** One thing that happened to a decision, by the day it is told under. */
export type TimelineEntry =
  | { kind: 'commit'; key: string; day: Day; at: Moment }
  | { kind: 'note'; key: string; day: Day; at: Moment; text: string }
  /** What it came to is null while it is covered. */
  | { kind: 'review'; key: string; day: Day; at: Moment; review: OpenedReview | null }
  | { kind: 'second-voice'; key: string; day: Day; at: Moment; voiceId: string }
  | { kind: 'prediction'; key: string; day: Day; at: Moment; prediction: ShownPrediction };

interface Timeline {
  /** Newest first. */
  entries: TimelineEntry[];
  /** Open predictions whose day is ahead, the nearest first. */
  ahead: ShownPrediction[];
}

const dayOf = (at: Moment): Day => localDay(new Date(at));

/** Everything that was written beside a decision, and its predictions once they are due or answered. */
export function timelineOf({ revisions, covered }: OpenedDecision, today: Day): Timeline {
  const entries = covered === null ? openEntries(revisions) : coveredEntries(covered);
  const predictions: ShownPrediction[] =
    covered?.predictions.map((each) => ({ ...each, probability: null })) ??
    predictionStates(revisions).map((state) =>
      state.resolution === null ? { ...state, probability: null } : state,
    );
  const past = predictions.filter(({ by, resolution }) => resolution !== null || by <= today);
  const all = [...entries, ...past.map(predictionEntry)];
  all.sort((one, other) =>
    one.day === other.day ? (one.at < other.at ? 1 : -1) : one.day < other.day ? 1 : -1,
  );
  return {
    entries: all,
    ahead: predictions
      .filter((prediction) => !past.includes(prediction))
      .toSorted((one, other) => (one.by < other.by ? -1 : 1)),
  };
}

function predictionEntry(prediction: ShownPrediction): TimelineEntry {
  const { id, by, resolution } = prediction;
  const key = `prediction ${id}`;
  return resolution === null
    ? { kind: 'prediction', key, day: by, at: `${by}T23:59:59.000Z`, prediction }
    : { kind: 'prediction', key, day: dayOf(resolution.at), at: resolution.at, prediction };
}

const openEntries = (revisions: OpenedDecision['revisions']): TimelineEntry[] => revisions.flatMap(entriesOf);

function entriesOf({ number, at, body }: OpenedRevision): TimelineEntry[] {
  const place = { key: String(number), day: dayOf(at), at };
  switch (body.kind) {
    case 'commit':
      return [{ kind: 'commit', ...place }];
    case 'note':
      return [{ kind: 'note', ...place, text: body.text }];
    case 'review':
      return [{ kind: 'review', ...place, review: body }];
    case 'second-voice':
      return [{ kind: 'second-voice', ...place, voiceId: body.voiceId }];
    case 'prediction':
    case 'resolution':
    case 'reopening':
      // Predictions have entries of their own, with how they turned out.
      return [];
  }
}

const coveredEntries = ({ committedAt, notes, reviewedAt }: CoveredRecord): TimelineEntry[] => [
  { kind: 'commit', key: 'commit', day: dayOf(committedAt), at: committedAt },
  ...notes.map(
    ({ number, at, text }): TimelineEntry => ({
      kind: 'note',
      key: String(number),
      day: dayOf(at),
      at,
      text,
    }),
  ),
  ...reviewedAt.map((at): TimelineEntry => ({ kind: 'review', key: at, day: dayOf(at), at, review: null })),
];

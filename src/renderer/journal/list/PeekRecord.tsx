import type { FoundText } from '../../../core/journal/list/journal-query.ts';
import type { OpenedDecision } from '../../../core/journal/opened-decision.ts';
import { localDay } from '../../../core/local-day.ts';
import { foundPlace } from '../../../words/found-place.ts';
import { OUTCOME_TEXT, predictionText } from '../../../words/review-predictions.ts';
import { longDay, momentDay } from '../../ui/format.ts';
import { type ShownPrediction, timelineOf } from '../timeline-entries.ts';
import { Marked } from './Marked.tsx';
import { PredictionMark } from './PredictionMarks.tsx';
import css from './peek.module.css';

/** What was predicted, and what came of it; what was said of an open one stays unsaid. */
export function PeekPredictions({ decision }: { decision: OpenedDecision }) {
  const { entries, ahead } = timelineOf(decision, localDay(new Date()));
  const past = entries.flatMap((entry) => (entry.kind === 'prediction' ? [entry.prediction] : []));
  const all = [...past, ...ahead];
  if (all.length === 0) return null;
  return (
    <ul className={css['predictions']} aria-label="Predictions">
      {all.map((prediction) => (
        <li key={prediction.id}>
          <Mark of={prediction} />
          <span>
            <span data-user-text>{prediction.statement}</span>{' '}
            <span className={css['quiet']}>{turnedOut(prediction)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ of: { resolution } }: { of: ShownPrediction }) {
  switch (resolution?.outcome) {
    case 'came':
      return <PredictionMark kind="came" />;
    case 'did-not':
      return <PredictionMark kind="didNot" />;
    case 'void':
      // Neither: its words say so.
      return <span />;
    case undefined:
      return <PredictionMark kind="open" />;
  }
}

function turnedOut({ by, probability, resolution }: ShownPrediction): string {
  if (resolution === null) return `by ${longDay(by)}`;
  const { outcome } = resolution;
  return probability === null ? `${OUTCOME_TEXT[outcome]}.` : predictionText(outcome, probability, '');
}

interface PeekNotesProps {
  decision: OpenedDecision;
  /** Where a search has found the decision. */
  found: FoundText | null;
}

/** Where the search has found it; else the newest note, with how many there are. */
export function PeekNotes({ decision, found }: PeekNotesProps) {
  if (found !== null)
    return (
      <section className={css['note']} aria-label="Found">
        <p className={css['quiet']}>{foundPlace(found, momentDay)}</p>
        {found.parts.length > 0 && (
          <p className={css['words']}>
            <Marked parts={found.parts} />
          </p>
        )}
      </section>
    );
  const notes = timelineOf(decision, localDay(new Date())).entries.filter((entry) => entry.kind === 'note');
  const newest = notes[0];
  if (newest === undefined) return null;
  return (
    <section className={css['note']} aria-label="Notes">
      <p className={css['quiet']}>
        {notes.length === 1 ? 'Note' : `Newest of ${notes.length} notes`}, {momentDay(newest.at)}
      </p>
      <p className={css['words']} data-user-text>
        {newest.text}
      </p>
    </section>
  );
}

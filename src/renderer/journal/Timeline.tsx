import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { decidedPath } from '../../core/assessment/choice.ts';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { commitOf } from '../../core/journal/summary.ts';
import { localDay } from '../../core/local-day.ts';
import type { PathNames } from '../../words/margins.ts';
import { ExportDialog } from '../export/ExportDialog.tsx';
import { VoiceEntry } from '../second-voice/VoiceSentence.tsx';
import { keepUnsentNote, useUnsentNotes } from '../stores/unsent-notes.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { longDay } from '../ui/format.ts';
import look from '../ui/look.module.css';
import { toastWithUndo } from '../ui/toast.tsx';
import unseen from '../ui/unseen.module.css';
import { NoteForm } from './NoteForm.tsx';
import { PredictionEntry } from './PredictionEntry.tsx';
import { PredictionForm } from './PredictionForm.tsx';
import { ReviewEntry } from './ReviewEntry.tsx';
import css from './Timeline.module.css';
import { TimelineRow } from './TimelineRow.tsx';
import { type ShownPrediction, type TimelineEntry, timelineOf } from './timeline-entries.ts';

interface TimelineProps {
  decision: OpenedDecision;
  names: PathNames;
  /** What was decided, for the first entry: "Individual Contributor". */
  chosen: string;
  /** Something can be appended. */
  canAdd: boolean;
  onChanged: (decision: OpenedDecision) => void;
}

const FILTERS = [
  { kind: 'all', label: 'All' },
  { kind: 'note', label: 'Notes' },
  { kind: 'prediction', label: 'Predictions' },
  { kind: 'review', label: 'Reviews' },
] as const;
type Filter = (typeof FILTERS)[number]['kind'];

/** What has happened since, newest first, down to the commit; and what can be added. */
export function Timeline({ decision, names, chosen, canAdd, onChanged }: TimelineProps) {
  const heading = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const hasUnsent = useUnsentNotes((notes) => (notes[decision.id] ?? '').trim() !== '');
  const [adding, setAdding] = useState<'note' | 'prediction' | null>(hasUnsent ? 'note' : null);
  /** The note was asked for just now, not kept from before. */
  const [noteAsked, setNoteAsked] = useState(false);
  /** The prediction that is asked although it is not due, or answered already. */
  const [asking, setAsking] = useState<string | null>(null);
  /** The review, by the number of its revision, that is exported as a paper of its own. */
  const [exported, setExported] = useState<number | null>(null);
  const assessment = commitOf(decision.revisions)?.body.assessment ?? null;
  const reviewOn = assessment?.commitment.reviewOn ?? null;
  const path = decidedPath(assessment?.commitment.choice ?? null);
  const today = localDay(new Date());
  const { entries, ahead } = timelineOf(decision, today);
  const shown = entries.filter(({ kind }) => filter === 'all' || kind === filter);
  const added = (changed: OpenedDecision) => {
    setAdding(null);
    onChanged(changed);
  };
  const openNote = () => {
    setNoteAsked(true);
    setAdding('note');
  };
  const cancelNote = () => {
    const text = useUnsentNotes.getState()[decision.id] ?? '';
    setAdding(null);
    if (text.trim() === '') return;
    keepUnsentNote(decision.id, '');
    const takeBack = () => {
      keepUnsentNote(decision.id, text);
      openNote();
    };
    toastWithUndo('The note was not added.', takeBack, `note ${decision.id}`);
  };
  return (
    <section className={css['since']} aria-labelledby={heading}>
      <div className={css['head']}>
        <h2 id={heading}>Since then</h2>
        <div className={css['tools']}>
          <fieldset className={css['filters']}>
            <legend className={unseen['readOut']}>Show</legend>
            {FILTERS.map(({ kind, label }) => (
              <button key={kind} type="button" aria-pressed={filter === kind} onClick={() => setFilter(kind)}>
                {label}
              </button>
            ))}
          </fieldset>
          {canAdd && (
            <div className={css['add']}>
              <ActionButton
                Icon={IconPlus}
                aria-expanded={adding === 'prediction'}
                onClick={() => setAdding(adding === 'prediction' ? null : 'prediction')}
              >
                Add a prediction
              </ActionButton>
              <ActionButton
                Icon={IconPlus}
                aria-expanded={adding === 'note'}
                onClick={() => (adding === 'note' ? setAdding(null) : openNote())}
              >
                Add a note
              </ActionButton>
            </div>
          )}
        </div>
      </div>
      {canAdd && adding === 'note' && (
        <NoteForm id={decision.id} takesFocus={noteAsked} onAdded={added} onClose={cancelNote} />
      )}
      {canAdd && adding === 'prediction' && (
        <PredictionForm id={decision.id} today={today} onAdded={added} onClose={() => setAdding(null)} />
      )}
      {shown.length === 0 && <p className={look['quiet']}>None yet.</p>}
      <ol className={css['entries']}>
        {shown.map((entry) => (
          <TimelineRow key={entry.key} entry={entry}>
            {wordsOf(entry)}
          </TimelineRow>
        ))}
      </ol>
      {ahead.length > 0 && filter !== 'note' && filter !== 'review' && (
        <div className={css['ahead']}>
          <h3>Not due yet</h3>
          {ahead.map((prediction) => (
            <div key={prediction.id}>{predictionWords(prediction)}</div>
          ))}
        </div>
      )}
      {exported !== null && (
        <ExportDialog
          subject={{ kind: 'review', id: decision.id, number: exported }}
          onClose={() => setExported(null)}
        />
      )}
    </section>
  );

  function wordsOf(entry: TimelineEntry): ReactNode {
    switch (entry.kind) {
      case 'commit':
        return (
          <p>
            Committed and frozen: <bdi data-user-text>{chosen}</bdi>
            {reviewOn !== null && `, review on ${longDay(reviewOn)}`}.
          </p>
        );
      case 'note':
        return <p data-user-text>{entry.text}</p>;
      case 'review':
        return (
          <ReviewEntry id={decision.id} entry={entry} names={names} path={path} onExport={setExported} />
        );
      case 'second-voice':
        return <VoiceEntry ownerId={decision.id} voiceId={entry.voiceId} assessment={assessment} />;
      case 'prediction':
        return predictionWords(entry.prediction);
    }
  }

  function predictionWords(prediction: ShownPrediction): ReactNode {
    return (
      <PredictionEntry
        id={decision.id}
        prediction={prediction}
        covered={decision.covered !== null}
        today={today}
        canAnswer={canAdd}
        asking={asking === prediction.id}
        onAsk={(asked) => setAsking(asked ? prediction.id : null)}
        onChanged={onChanged}
      />
    );
  }
}

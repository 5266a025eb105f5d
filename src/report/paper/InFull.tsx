import type { NoteBody, Revision } from '../../core/journal/decision.ts';
import { FIRST_PREDICTIONS } from './DecisionPart.tsx';
import { Predictions } from './Predictions.tsx';
import { isLong, Prose } from './Prose.tsx';
import type { AnswerPartProps, Setting } from './setting.ts';

/** The notes, texts too long for the first page, and all predictions where there are many. */
export function InFull({ assessment: { frame, commitment }, setting: { dates } }: AnswerPartProps) {
  const texts = [
    { heading: 'Why now, in full', text: isLong(frame.whyNow) ? frame.whyNow : '' },
    { heading: 'Why this choice, in full', text: isLong(commitment.reason) ? commitment.reason : '' },
    { heading: 'Notes', text: commitment.notes },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <>
      {commitment.predictions.length > FIRST_PREDICTIONS && (
        <section>
          <h2>All predictions</h2>
          <Predictions predictions={commitment.predictions} dates={dates} />
        </section>
      )}
      {texts.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <Prose text={text} />
        </section>
      ))}
    </>
  );
}

interface LaterProps {
  revisions: readonly Revision[];
  setting: Setting;
}

const isNote = (revision: Revision): revision is Revision & { body: NoteBody } =>
  revision.body.kind === 'note';

/** What was added beside the frozen answers, oldest first. */
export function AddedLater({ revisions, setting: { dates } }: LaterProps) {
  const notes = revisions.filter(isNote);
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>Added later</h2>
      {notes.map(({ number, at, body }) => (
        <div key={number} className="later">
          <h3>{dates.moment(at)}</h3>
          <Prose text={body.text} />
        </div>
      ))}
    </section>
  );
}

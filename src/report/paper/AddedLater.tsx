import type { Revision } from '../../core/journal/decision.ts';
import { type PredictionState, predictionStates } from '../../core/journal/predictions.ts';
import type { Dates } from '../../words/dates.ts';
import { plainNumber, quoted } from '../../words/figures.ts';
import { inFirstPerson } from '../../words/first-person.ts';
import type { PathNames } from '../../words/margins.ts';
import { sentence } from '../../words/plain-text.ts';
import { reviewSentences } from '../../words/review-entry.ts';
import { OUTCOME_TEXT } from '../../words/review-predictions.ts';
import { Prose } from './Prose.tsx';
import type { Setting } from './setting.ts';

interface AddedLaterProps {
  revisions: readonly Revision[];
  /** Null where the frozen answers cannot be read: then reviews are told without their verdict. */
  names: PathNames | null;
  setting: Setting;
}

/** What was added beside the frozen answers, oldest first: notes, predictions and how they turned out, reviews. */
export function AddedLater({ revisions, names, setting: { dates } }: AddedLaterProps) {
  const later = revisions.filter(({ body }) => body.kind !== 'commit');
  if (later.length === 0) return null;
  const predictions = new Map(predictionStates(revisions).map((state) => [state.id, state]));
  return (
    <section>
      <h2>Added later</h2>
      {later.map((revision) => (
        <div key={revision.number} className="later">
          <h3>{dates.moment(revision.at)}</h3>
          <Entry revision={revision} predictions={predictions} names={names} dates={dates} />
        </div>
      ))}
    </section>
  );
}

interface EntryProps {
  revision: Revision;
  predictions: ReadonlyMap<string, PredictionState>;
  names: PathNames | null;
  dates: Dates;
}

function Entry({ revision: { body }, predictions, names, dates }: EntryProps) {
  switch (body.kind) {
    case 'commit':
      return null;
    case 'note':
      return <Prose text={body.text} />;
    case 'prediction': {
      const { statement, by, probability } = body.prediction;
      return (
        <p dir="auto">
          Predicted: {quoted(statement)}, {`${plainNumber(probability)}\u00a0%`}, by {dates.day(by)}.
        </p>
      );
    }
    case 'resolution': {
      const statement = predictions.get(body.predictionId)?.statement;
      return (
        <>
          <p dir="auto">
            {OUTCOME_TEXT[body.outcome]}
            {statement !== undefined && `: ${quoted(statement)}`}, {dates.day(body.on)}.
          </p>
          {body.why.trim() !== '' && <Prose text={body.why} />}
        </>
      );
    }
    case 'review': {
      const sentences = names === null ? [] : reviewSentences(body, names);
      const own = names === null ? [] : [names.paths.a.name, names.paths.b.name];
      return (
        <>
          <p>{sentence(inFirstPerson(`Review. ${sentences.join(' ')}`.trim(), own))}</p>
          {body.whatHappened.trim() !== '' && <Prose text={body.whatHappened} />}
          {body.lesson.trim() !== '' && <Prose text={body.lesson} />}
        </>
      );
    }
  }
}

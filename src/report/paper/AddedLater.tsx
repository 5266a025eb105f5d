import type { CommitBody, Revision } from '../../core/journal/decision.ts';
import { type PredictionState, predictionStates } from '../../core/journal/predictions.ts';
import type { OpenVoice } from '../../core/second-voice/voice.ts';
import { plainNumber, quoted } from '../../words/figures.ts';
import { sentence } from '../../words/plain-text.ts';
import { reviewSentences } from '../../words/review-entry.ts';
import { OUTCOME_TEXT } from '../../words/review-predictions.ts';
import { REVISION_NAMES } from '../../words/revision-names.ts';
import { Prose } from './Prose.tsx';
import { ReviewAnswers } from './ReviewAnswers.tsx';
import { SecondVoice } from './SecondVoice.tsx';
import { Section } from './Section.tsx';
import type { Setting } from './setting.ts';
import { voiceOf } from './voice.ts';

interface AddedLaterProps {
  revisions: readonly Revision[];
  /** Null where the frozen answers cannot be read: then reviews are told without their figures. */
  commit: CommitBody | null;
  setting: Setting;
  /** What others answered, where it may be read. */
  voices?: readonly OpenVoice[];
}

/** What was added beside the frozen answers, oldest first: notes, predictions and how they turned out, reviews. */
export function AddedLater({ revisions, commit, setting, voices = [] }: AddedLaterProps) {
  const later = revisions.filter(({ body }) => body.kind !== 'commit');
  if (later.length === 0) return null;
  const predictions = new Map(predictionStates(revisions).map((state) => [state.id, state]));
  return (
    <Section id="later" className="appendix" title="Appendix: what was added later">
      {later.map((revision) => (
        <div key={revision.number} className="later">
          <h3>
            {setting.dates.moment(revision.at)}: {REVISION_NAMES[revision.body.kind]}
          </h3>
          {revision.body.kind === 'second-voice' ? (
            <SecondVoice body={revision.body} voices={voices} commit={commit} setting={setting} />
          ) : (
            <Entry revision={revision} predictions={predictions} commit={commit} setting={setting} />
          )}
        </div>
      ))}
    </Section>
  );
}

interface EntryProps extends Pick<AddedLaterProps, 'commit' | 'setting'> {
  revision: Revision;
  predictions: ReadonlyMap<string, PredictionState>;
}

function Entry({ revision: { body }, predictions, commit, setting }: EntryProps) {
  const { dates } = setting;
  switch (body.kind) {
    case 'commit':
    case 'second-voice':
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
      const say = commit === null ? sentence : voiceOf(commit.assessment);
      const sentences = commit === null ? [] : reviewSentences(body, commit.assessment.card);
      return (
        <>
          {sentences.length > 0 && <p>{say(sentences.join(' '))}</p>}
          {body.whatHappened.trim() !== '' && <Prose text={body.whatHappened} />}
          {body.lesson.trim() !== '' && <Prose text={body.lesson} />}
          {commit !== null && <ReviewAnswers then={commit} review={body} />}
        </>
      );
    }
  }
}

import type { CommitBody, Revision } from '../../core/journal/decision.ts';
import { type PredictionState, predictionStates } from '../../core/journal/predictions.ts';
import type { OpenVoice } from '../../core/second-voice/voice.ts';
import { addedBlocks } from '../../words/added-later.ts';
import { REVISION_NAMES } from '../../words/revision-names.ts';
import { Block } from './Blocks.tsx';
import { ReviewAnswers } from './ReviewAnswers.tsx';
import { SecondVoice } from './SecondVoice.tsx';
import { Section } from './Section.tsx';
import type { Setting } from './setting.ts';

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
  const assessment = commit?.assessment ?? null;
  const blocks = addedBlocks(body, { predictions, assessment, day: (day) => setting.dates.day(day) });
  return (
    <>
      {blocks.map((block) => (
        <Block key={`${block.kind} ${'text' in block ? block.text : ''}`} block={block} />
      ))}
      {body.kind === 'review' && commit !== null && (
        <>
          <h4>What moved, by criterion</h4>
          <ReviewAnswers then={commit} review={body} setting={setting} />
        </>
      )}
    </>
  );
}

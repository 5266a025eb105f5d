import { changeFrame } from '../../../core/assessment/edits/frame.ts';
import { localDay } from '../../../core/local-day.ts';
import { DayField } from '../../ui/DayField.tsx';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { problemAt, type StepProps } from '../step-props.ts';
import css from './frame.module.css';

const REVERSIBILITY = [
  'Easily, within weeks',
  'With some effort, within a year or two',
  'Only with a change of employer',
  'Hardly at all',
];

const STATES_OF_MIND = [
  'Rested and curious',
  'Busy, but clear',
  'Pressed to answer soon',
  'Worn out',
  'Annoyed with my present work',
  'Flattered by an offer',
];

/** When it is to be decided, how easily it could be undone, and in what state of mind it is asked. */
export function MomentFields({ draft, problems, edit }: StepProps) {
  const { frame } = draft;
  const today = localDay(new Date());
  const past = frame.decideBy !== null && frame.decideBy < today;
  return (
    <section className={css['section']} aria-labelledby="frame-moment">
      <h2 id="frame-moment">When, and in which state of mind?</h2>
      <div className={css['pair']}>
        <DayField
          label="Decide by"
          field="frame.decideBy"
          hint="optional"
          note={past ? 'passed' : undefined}
          today={today}
          value={frame.decideBy}
          onChange={(decideBy) => edit((current) => changeFrame(current, { decideBy }))}
          problem={problemAt(problems, 'frame.decideBy')}
        />
        <SuggestField
          label="How easily could you go back?"
          hint="optional"
          kind="line"
          suggestions={REVERSIBILITY}
          value={frame.reversibility}
          onChange={(reversibility) => edit((current) => changeFrame(current, { reversibility }))}
          problem={problemAt(problems, 'frame.reversibility')}
        />
        <div className={css['wide']}>
          <SuggestField
            label="How are you right now?"
            hint="optional"
            kind="line"
            suggestions={STATES_OF_MIND}
            value={frame.stateOfMind}
            onChange={(stateOfMind) => edit((current) => changeFrame(current, { stateOfMind }))}
            problem={problemAt(problems, 'frame.stateOfMind')}
          />
        </div>
      </div>
    </section>
  );
}

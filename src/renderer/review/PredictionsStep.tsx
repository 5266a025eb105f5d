import type { CoveredPrediction } from '../../core/journal/covered-record.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { localDay } from '../../core/local-day.ts';
import { capitalised } from '../../words/figures.ts';
import { editReview } from '../stores/review-store.ts';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { DayField } from '../ui/DayField.tsx';
import { countOf, longDay } from '../ui/format.ts';
import { WhyWeAsk, WithMarginNotes } from '../ui/MarginNote.tsx';
import { QuietButton } from '../ui/QuietButton.tsx';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import { TextField } from '../ui/TextField.tsx';
import { problemAt } from '../wizard/step-props.ts';
import type { LookBackProps } from './OutcomeStep.tsx';
import css from './review.module.css';

type Resolution = ReviewDraft['resolutions'][string];

const OUTCOME_OPTIONS = [
  { value: 'came', label: 'Came true' },
  { value: 'did-not', label: 'Did not' },
  { value: 'void', label: 'Cannot be told' },
] as const;

/** Asks of each open prediction whether it came true; its probability stays hidden until then. */
export function PredictionsStep({ view: { review, record }, problems }: LookBackProps) {
  const today = localDay(new Date());
  const open = record.predictions.filter(({ resolution }) => resolution === null);
  const due = open.filter(({ by }) => by <= today);
  const ahead = open.filter(({ by }) => by > today);
  return (
    <WithMarginNotes
      note={
        <WhyWeAsk>
          <p>
            How likely you thought each one shows afterwards, so that it does not sway the answer. What cannot
            be told counts neither way.
          </p>
        </WhyWeAsk>
      }
    >
      <ScreenHeading title={heading(due.length, ahead.length)}>
        {open.length === 0
          ? 'Go on to see your old answers.'
          : 'Say of each whether it came true. Where you cannot know yet, give no answer.'}
      </ScreenHeading>
      {[...due, ...ahead].map((prediction) => (
        <Question
          key={prediction.id}
          prediction={prediction}
          answer={review.resolutions[prediction.id]}
          today={today}
          problems={problems}
        />
      ))}
    </WithMarginNotes>
  );
}

function heading(due: number, ahead: number): string {
  if (due + ahead === 0) return 'No prediction is open.';
  if (due === 0) return 'No prediction has reached its day yet.';
  return due === 1
    ? 'One prediction has reached its day.'
    : `${capitalised(countOf(due, '', 'predictions have'))} reached their day.`;
}

interface QuestionProps extends Pick<LookBackProps, 'problems'> {
  prediction: CoveredPrediction;
  answer: Resolution | undefined;
  today: string;
}

function Question({ prediction: { id, statement, by }, answer, today, problems }: QuestionProps) {
  const set = (resolution: Resolution) =>
    editReview((review) => ({ ...review, resolutions: { ...review.resolutions, [id]: resolution } }));
  const takeBack = () =>
    editReview((review) => {
      const { [id]: _, ...others } = review.resolutions;
      return { ...review, resolutions: others };
    });
  const given = answer?.outcome ?? null;
  return (
    <section className={css['prediction']} aria-label={statement}>
      <p className={css['own']} data-user-text>
        {statement}
      </p>
      <p className={css['quiet']}>
        By {longDay(by)}
        {by > today && ', so its day is still ahead'}
      </p>
      <div className={css['row']}>
        <ChoiceGroup
          label={`How it turned out: ${statement}`}
          hideLabel
          options={OUTCOME_OPTIONS}
          value={given}
          onChange={(outcome) =>
            set({ outcome, why: answer?.why ?? '', on: answer?.on ?? (by < today ? by : today) })
          }
        />
        {given !== null && <QuietButton onClick={takeBack}>Leave it open</QuietButton>}
      </div>
      {answer !== undefined && given !== null && (
        <div className={css['besides']}>
          <TextField
            label={given === 'void' ? 'Why it cannot be told' : 'How you know'}
            hint={given === 'void' ? 'needed' : 'optional'}
            kind="note"
            lines={1}
            value={answer.why}
            onChange={(why) => set({ ...answer, why })}
            problem={problemAt(problems, `resolutions.${id}.why`)}
          />
          <DayField
            label="On"
            field={`resolutions.${id}.on`}
            value={answer.on}
            onChange={(on) => set({ ...answer, on })}
            today={today}
            problem={problemAt(problems, `resolutions.${id}.on`)}
          />
        </div>
      )}
    </section>
  );
}

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { isTurned, questionOnCard } from '../../../core/assessment/create-draft.ts';
import { isOwn } from '../../../core/assessment/edits/criterion-removal.ts';
import {
  currentCriterion,
  ratedCriteria,
  ratingsOf,
  setEvidence,
  showRating,
} from '../../../core/assessment/edits/ratings.ts';
import { namesOnCard } from '../../../core/card/criteria/capitals.ts';
import { isTurnedRound } from '../../../core/card/criteria/ends.ts';
import { quotedQuestion, ratingQuestion } from '../../../core/card/criteria/question.ts';
import { isGeneralEnd } from '../../../core/card/general-ends.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import look from '../../ui/look.module.css';
import { MarginNote, WhyWeAsk, WithMarginNotes } from '../../ui/MarginNote.tsx';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CriterionChips } from '../ratings/CriterionChips.tsx';
import { RatingSheet } from '../ratings/RatingSheet.tsx';
import css from '../ratings/ratings.module.css';
import { SuggestedNote } from '../SuggestedNote.tsx';
import { problemAt, type StepProps } from '../step-props.ts';

interface RatingsStepProps extends StepProps {
  /** A question more about the current criterion, under its scale. */
  below?: (criterionId: string) => ReactNode;
}

/** How well each path does, one criterion a screen. Nothing is added up before all is said. */
export function RatingsStep({ draft, problems, edit, below }: RatingsStepProps) {
  const criterion = currentCriterion(draft);
  const anyToday = Object.values(draft.ratings).some(({ today }) => today !== null);
  const [withToday, setWithToday] = useState(anyToday);
  const names = useMemo(() => namesOnCard(draft.card), [draft.card]);
  const show = useCallback((index: number) => edit((current) => showRating(current, index)), [edit]);

  if (criterion === undefined) {
    return (
      <EmptyState title="No criterion is chosen yet." detail="There is nothing to rate without one.">
        <Button onClick={() => edit((current) => ({ ...current, step: 'criteria' }))}>Choose criteria</Button>
      </EmptyState>
    );
  }
  const { id, label, best, origins, suggested = [] } = criterion;
  const isBesideCon =
    isGeneralEnd(best) && !suggested.includes('worst') && origins.some(({ part }) => part === 'con');
  // What users write for themselves is any words, not the label of a page; of ends turned round no question but this is true.
  const question =
    isOwn(draft, criterion) || isTurned(draft.card, criterion) || isTurnedRound(criterion, names)
      ? quotedQuestion(label, 'each path')
      : (questionOnCard(draft.card, criterion) ?? ratingQuestion(label, 'each path', names));

  return (
    <WithMarginNotes
      note={
        <>
          <WhyWeAsk>
            <p>
              Each path is rated for itself, on a scale from the worst end to the best. So what one path gets
              takes nothing from the other. Which path stands first is drawn for each decision, so that the
              order does not lead you.
            </p>
            <p>
              A range or “I don’t know” is an honest answer too: the result then says how much depends on it.
            </p>
            <p>Totals stay hidden until the end, so that the answer stays yours.</p>
          </WhyWeAsk>
          <MarginNote title="By keyboard">
            <p>
              A digit answers for the path with the line at its side and goes to a path without an answer: 1
              to 9 give 10 to 90, 0 gives 100, U says “I don’t know”. When all have answers, a digit changes
              the last one. Enter goes from path to path, Ctrl Enter to the next criterion.
            </p>
          </MarginNote>
        </>
      }
    >
      <div className={css['over']}>
        <p className={look['quiet']}>
          Criterion {draft.ratingIndex + 1} of {ratedCriteria(draft).length}
        </p>
        <CriterionChips draft={draft} onShow={show} />
      </div>
      <div className={css['heading']}>
        <h1 data-user-text>{label}</h1>
        <p>{question}</p>
      </div>
      <RatingSheet
        key={`ratings-${id}`}
        draft={draft}
        criterion={criterion}
        withToday={withToday}
        problems={problems}
        edit={edit}
      />
      <SuggestedNote
        criteria={[criterion]}
        next={
          isBesideCon
            ? '0 is the con as the card says it, 100 its opposite: say in the criteria step what that would be.'
            : 'You can say in the criteria step what worst and best mean for you.'
        }
      />
      {below?.(id)}
      {!withToday && (
        <div className={css['offer']}>
          <QuietButton Icon={IconPlus} onClick={() => setWithToday(true)}>
            Add where you are today
          </QuietButton>
          <p>optional, to see whether a path beats staying</p>
        </div>
      )}
      <TextField
        key={`evidence-${id}`}
        label="What makes you think so?"
        hint="optional, kept with the decision"
        kind="note"
        lines={2}
        value={ratingsOf(draft, id).evidence}
        onChange={(text) => edit((current) => setEvidence(current, id, text))}
        problem={problemAt(problems, `ratings.${id}.evidence`)}
      />
    </WithMarginNotes>
  );
}

import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { ReviewStep } from '../../core/journal/review.ts';
import { lookBackProblems } from '../../core/journal/review-draft.ts';
import { localDay } from '../../core/local-day.ts';
import type { ReviewView } from '../../core/review-api.ts';
import { loadJournal } from '../stores/journal-store.ts';
import {
  editAnswers,
  editReview,
  finishReview,
  flushReview,
  goToReviewStep,
  reviewSession,
  submitRatings,
} from '../stores/review-store.ts';
import { afterDrawn } from '../ui/after-drawn.ts';
import { reportFailure, toast } from '../ui/toast.tsx';
import { UnfinishedEntries, useUnfinishedEntries } from '../ui/unfinished.ts';
import { useTask } from '../ui/use-task.ts';
import { goToProblem } from '../wizard/go-to-problem.ts';
import { ratingMove } from '../wizard/rating-move.ts';
import { askedBy, problemsHere as problemsOfStep } from '../wizard/step-problems.ts';
import { useStepScreen } from '../wizard/use-step-screen.ts';
import { AnswerStep } from './AnswerStep.tsx';
import { GiveAnswersDialog } from './GiveAnswersDialog.tsx';
import { OutcomeStep } from './OutcomeStep.tsx';
import { PredictionsStep } from './PredictionsStep.tsx';
import { ProcessStep } from './ProcessStep.tsx';
import { RevealStep } from './RevealStep.tsx';
import { ReviewFrame } from './ReviewFrame.tsx';
import { problemsElsewhere, problemsHere, type ReviewStepProblem } from './review-problems.ts';
import { isAnswering, REVIEW_STEP_LABELS, stepAfter, stepBefore } from './review-steps.ts';
import { TrialFirst } from './TrialFirst.tsx';

/** A review from step to step. What is missing is told when the user tries to go on. */
export function ReviewSteps({ view }: { view: ReviewView }) {
  const { review } = view;
  const { step, answers } = review;
  const [tried, setTried] = useState<string | null>(null);
  /** Number of refused attempts to go on. */
  const [refusals, setRefusals] = useState(0);
  const { busy, run } = useTask(reportUnlessShown);
  const { unfinished, report } = useUnfinishedEntries();

  const { trial } = review;
  const [asksTrial, setAsksTrial] = useState(trial !== null && trial.worked === null);
  /** The question of a trial stands before the first step. */
  const atTrial = step === 'criteria' && asksTrial;
  const [givesAnswers, setGivesAnswers] = useState(false);

  const within = step === 'ratings' ? ratingMove(answers, 1) : null;
  const lacking = (): readonly ReviewStepProblem[] => {
    if (atTrial) {
      const missing = lookBackProblems(review, view.record, localDay(new Date()));
      return missing.filter(({ field }) => field === 'trial.worked');
    }
    const all = problemsHere(view, unfinished);
    if (!isAnswering(step)) return all;
    return problemsOfStep(
      answers,
      all.map((problem) => ({ ...problem, step })),
    ).map((problem) => ({ ...problem, step }));
  };
  const asked = atTrial ? 'trial' : isAnswering(step) ? askedBy({ ...answers, step }) : step;
  const shown = tried === asked ? lacking() : [];

  const screen = useStepScreen(
    `${atTrial ? 'trial' : step}-${step === 'ratings' ? answers.ratingIndex : 0}`,
    refusals,
  );

  const goTo = (to: ReviewStep) => {
    setTried(null);
    goToReviewStep(to);
    afterDrawn(() => void flushReview());
  };
  const before = stepBefore(step, review.ratedAt);
  const isAfterTrial = step === 'criteria' && trial !== null && !asksTrial;
  const back = () => {
    if (givesAnswers) return setGivesAnswers(false);
    if (isAfterTrial) return setAsksTrial(true);
    const criterionBefore = step === 'ratings' ? ratingMove(answers, -1) : null;
    if (criterionBefore !== null) editAnswers(criterionBefore);
    else if (before !== undefined) goTo(before);
    else void flushReview().then((saved) => saved && navigate(`/journal/${review.id}`));
  };

  const refuse = () => {
    setTried(asked);
    setRefusals(refusals + 1);
  };
  const goToLacking = ({ step: where, field, message }: ReviewStepProblem) => {
    setTried(where);
    setRefusals(refusals + 1);
    if (isAnswering(where)) editAnswers((current) => goToProblem(current, { step: where, field, message }));
    else editReview((current) => ({ ...current, step: where }));
  };
  const finish = () =>
    run(async () => {
      const { id } = await finishReview();
      void loadJournal();
      navigate(`/journal/${id}`, { replace: true });
      toast('The review is kept beside the decision.');
    });

  const next = () => {
    if (lacking().length > 0) return refuse();
    if (atTrial) {
      setTried(null);
      return setAsksTrial(false);
    }
    if (within !== null) return editAnswers(within);
    const isEnd = step === 'ratings' || step === 'process';
    const [elsewhere] = isEnd ? problemsElsewhere(view) : [];
    if (elsewhere !== undefined) return goToLacking(elsewhere);
    setTried(null);
    if (step === 'ratings') return setGivesAnswers(true);
    const after = stepAfter(step);
    if (after === undefined) return void finish();
    goTo(after);
  };

  return (
    <ReviewFrame
      view={view}
      onStep={goTo}
      onBack={back}
      stepName={atTrial ? 'The trial' : REVIEW_STEP_LABELS[step]}
      backLabel={before === undefined && !(step === 'ratings' || isAfterTrial) ? 'Leave' : 'Back'}
      onNext={next}
      nextLabel={atTrial ? 'Next: Criteria' : nextLabel(step, within !== null)}
      nextBusy={busy}
      problems={shown}
      headingRef={screen}
    >
      <UnfinishedEntries value={report}>
        {atTrial && <TrialFirst view={view} problems={shown} />}
        {isAnswering(step) && !atTrial && <AnswerStep view={view} step={step} problems={shown} />}
        {step === 'outcome' && <OutcomeStep view={view} problems={shown} />}
        {step === 'predictions' && <PredictionsStep view={view} problems={shown} />}
        {step === 'reveal' && <RevealStep view={view} />}
        {step === 'process' && <ProcessStep view={view} problems={shown} />}
      </UnfinishedEntries>
      {givesAnswers && (
        <GiveAnswersDialog
          answers={answers}
          onGive={() => {
            setGivesAnswers(false);
            void run(submitRatings);
          }}
          onClose={() => setGivesAnswers(false)}
        />
      )}
    </ReviewFrame>
  );
}

/** What keeps the review from being saved stands in its bar already. */
function reportUnlessShown(error: unknown): void {
  if (reviewSession.useSaving.getState().unsaved === null) reportFailure(error);
}

function nextLabel(step: ReviewStep, hasCriterion: boolean): string {
  if (step === 'ratings') return hasCriterion ? 'Next criterion' : 'Next: Give these answers';
  const after = stepAfter(step);
  return after === undefined ? 'Finish the review' : `Next: ${REVIEW_STEP_LABELS[after]}`;
}

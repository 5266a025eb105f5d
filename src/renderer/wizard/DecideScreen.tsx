import { useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Draft, Step } from '../../core/assessment/draft.ts';
import { changeCommitment } from '../../core/assessment/edits/commitment.ts';
import { dropEmptyPredictions } from '../../core/assessment/edits/predictions.ts';
import { hasRules } from '../../core/assessment/rule-check.ts';
import { draftProblems, type Problem } from '../../core/assessment/steps.ts';
import { localDay } from '../../core/local-day.ts';
import { chooseAgain } from '../../words/choice.ts';
import { useEvaluation } from '../evaluation/use-evaluation.ts';
import { commitDraft, editDraft, flushDraft } from '../stores/draft-store.ts';
import { MarginNote, WithMarginNotes } from '../ui/MarginNote.tsx';
import { SureSlider } from '../ui/SureSlider.tsx';
import { TextField } from '../ui/TextField.tsx';
import { UnfinishedEntries, useUnfinishedEntries } from '../ui/unfinished.ts';
import { useTask } from '../ui/use-task.ts';
import { allProblems } from './all-problems.ts';
import { CardPick } from './decide/CardPick.tsx';
import { ChoicePart } from './decide/ChoicePart.tsx';
import { CommitDialog } from './decide/CommitDialog.tsx';
import { Predictions } from './decide/Predictions.tsx';
import { ReviewDate } from './decide/ReviewDate.tsx';
import { VerdictSheet } from './decide/VerdictSheet.tsx';
import { focusFirstProblem } from './focus-problem.ts';
import { goToProblem } from './go-to-problem.ts';
import { StepsToFinish } from './StepsToFinish.tsx';
import { problemAt } from './step-props.ts';
import { WizardFrame } from './WizardFrame.tsx';

/** The commitment that follows the result: the choice, how sure, what is expected, and the freeze. */
export function DecideScreen({ draft }: { draft: Draft }) {
  const [tries, setTries] = useState(0);
  const [asking, setAsking] = useState(false);
  const { busy, failure, run } = useTask();
  const screen = useRef<HTMLDivElement>(null);
  const outcome = useEvaluation(draft);
  const today = localDay(new Date());
  const { unfinished, report } = useUnfinishedEntries();
  const all = allProblems(draft, unfinished, draftProblems(draft, today));
  const earlier = all.filter(({ step }) => step !== 'result');
  const problems = tries > 0 ? all : [];
  // A problem of an earlier step is one line here, however much it takes there.
  const shown = problems.filter(
    ({ step }, at) => step === 'result' || problems.findIndex((each) => each.step === step) === at,
  );

  useEffect(() => {
    screen.current?.focus();
  }, []);
  useEffect(() => {
    if (tries > 0 && screen.current !== null) focusFirstProblem(screen.current);
  }, [tries]);

  const toAnswers = (change: (current: Draft) => Draft) => {
    editDraft(change);
    void flushDraft();
    navigate(`/assess/${draft.id}`);
  };
  const review = () => {
    if (asking) return;
    editDraft(dropEmptyPredictions);
    if (all.length > 0) setTries(tries + 1);
    else setAsking(true);
  };
  const commit = async () => {
    const { id } = await commitDraft();
    navigate(`/journal/${id}`, { replace: true });
  };

  const { confidence, notes, reviewOn } = draft.commitment;
  const part = { draft, problems, edit: editDraft, outcome, today };
  return (
    <WizardFrame
      draft={draft}
      onStep={(step: Step) => toAnswers((current) => ({ ...current, step }))}
      onBack={() => toAnswers((current) => current)}
      onNext={review}
      backLabel="Back to the result"
      nextLabel="Commit decision"
      nextBusy={busy}
      problems={shown}
      headingRef={screen}
    >
      <UnfinishedEntries value={report}>
        <WithMarginNotes
          note={
            <>
              <VerdictSheet draft={draft} outcome={outcome} />
              <MarginNote title="What committing does">
                <p>
                  Your answers are frozen as they are. Nobody can change them later, not even you; you can add
                  notes beside them.
                </p>
              </MarginNote>
            </>
          }
        >
          <h1>What do you decide?</h1>
          {earlier.length > 0 && (
            <StepsToFinish
              hasRules={hasRules(draft)}
              problems={earlier}
              onGo={(problem: Problem) => toAnswers((current) => goToProblem(current, problem))}
            />
          )}
          <ChoicePart {...part} />
          <SureSlider
            label="How sure are you?"
            hint={`that you would ${chooseAgain(reviewOn)}`}
            value={confidence}
            onChange={(sure) => editDraft((current) => changeCommitment(current, { confidence: sure }))}
            problem={problemAt(problems, 'commitment.confidence')}
          />
          <Predictions {...part} />
          <ReviewDate {...part} />
          <TextField
            label="Anything else to remember"
            hint="optional"
            kind="note"
            lines={2}
            value={notes}
            onChange={(text) => editDraft((current) => changeCommitment(current, { notes: text }))}
            problem={problemAt(problems, 'commitment.notes')}
          />
          <CardPick {...part} />
        </WithMarginNotes>
      </UnfinishedEntries>
      {asking && (
        <CommitDialog
          draft={draft}
          outcome={outcome}
          busy={busy}
          failure={failure}
          onCommit={() => void run(commit)}
          onClose={() => setAsking(false)}
        />
      )}
    </WizardFrame>
  );
}

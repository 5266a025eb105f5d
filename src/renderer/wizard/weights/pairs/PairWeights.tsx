import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  firstLinkingQuestion,
  judge,
  judged,
  type PairProgress,
  pairProgress,
  pairQuestions,
} from '../../../../core/assessment/edits/pairs.ts';
import { tooManyForPairs } from '../../../../core/assessment/problems/weights.ts';
import { MAX_PAIRWISE_CRITERIA } from '../../../../core/assessment/weights/pairwise.ts';
import { capitalised, countWords } from '../../../../words/figures.ts';
import { FieldProblem } from '../../../ui/FieldProblem.tsx';
import { problemAt, type StepProps } from '../../step-props.ts';
import { PairAnswers } from './PairAnswers.tsx';
import { PairIntro } from './PairIntro.tsx';
import { PairQuestion } from './PairQuestion.tsx';
import { PairSummary } from './PairSummary.tsx';
import { PairsDone } from './PairsDone.tsx';
import css from './pairs.module.css';

/** Asks about two improvements at a time, as many times as the user likes. */
export function PairWeights(props: StepProps) {
  const { criteria } = props.draft;
  const count = criteria.filter(({ on }) => on).length;
  if (count <= MAX_PAIRWISE_CRITERIA) return <Questions {...props} />;
  return (
    <p className={css['tooMany']}>
      <FieldProblem message={tooManyForPairs(count)} />
    </p>
  );
}

/** Before the first question. */
const INTRO = -1;

function Questions({ draft, problems, edit }: StepProps) {
  const { criteria, weighing } = draft;
  const questions = useMemo(() => pairQuestions({ criteria }), [criteria]);
  const on = useMemo(() => criteria.filter((each) => each.on), [criteria]);
  const progress = pairProgress(draft);
  const isOpen = ({ first, second }: (typeof questions)[number]) =>
    judged(draft, first.id, second.id) === null;
  /** Index of the current question; the count of all = behind the last. */
  const [at, setAt] = useState(() => {
    if (progress.answered === 0) return INTRO;
    const open = questions.findIndex(isOpen);
    return open < 0 ? questions.length : open;
  });
  const [moved, setMoved] = useState(false);
  const goTo = useCallback((index: number) => {
    setMoved(true);
    setAt(index);
  }, []);
  const reconsider = useCallback(
    (one: string, other: string) => {
      const isOf = ({ first, second }: (typeof questions)[number]) =>
        (first.id === one && second.id === other) || (first.id === other && second.id === one);
      goTo(questions.findIndex(isOf));
    },
    [questions, goTo],
  );

  const problem = problemAt(problems, 'weighing.pairs');
  const linking = problem === undefined ? -1 : firstLinkingQuestion(draft);
  /** The user was led to what is missing; from there they go on themselves. */
  const led = useRef(false);
  useEffect(() => {
    if (problem !== undefined && !led.current && linking >= 0) goTo(linking);
    led.current = problem !== undefined;
  }, [problem, linking, goTo]);

  // Its figures take a little longer than a frame with many answers; the scale does not wait for them.
  const shown = useDeferredValue(weighing);
  const isShown = pairProgress({ criteria, weighing: shown }).missing === 0;

  const pair = questions[at];
  return (
    <div className={css['pairs']}>
      {at === INTRO && (
        <PairIntro count={on.length} questions={questions.length} onStart={() => goTo(0)} problem={problem} />
      )}
      {pair !== undefined && (
        <PairQuestion
          key={at}
          pair={pair}
          number={at + 1}
          of={progress.of}
          answered={progress.answered}
          ratio={judged(draft, pair.first.id, pair.second.id)}
          onJudge={(ratio) => edit((current) => judge(current, pair.first.id, pair.second.id, ratio))}
          onBack={at > 0 ? () => goTo(at - 1) : undefined}
          onNext={() => goTo(at + 1)}
          takesFocus={moved}
          isNeeded={at === linking}
        />
      )}
      {at === questions.length && (
        <PairsDone
          {...progress}
          onBack={() => goTo(questions.length - 1)}
          onSkipped={() => goTo(questions.findIndex(isOpen))}
          takesFocus={moved}
          problem={problem !== undefined}
        />
      )}
      <p className={css['progress']} role="status">
        {at !== INTRO && progressWords(progress)}
      </p>
      {isShown && <PairSummary criteria={on} weighing={shown} onReconsider={reconsider} />}
      <PairAnswers draft={draft} onReconsider={reconsider} />
    </div>
  );
}

function progressWords({ answered, of, missing }: PairProgress): string {
  if (answered === of) return 'Every pair is answered.';
  const counted = `${answered} of ${of} answered.`;
  if (missing === 0) return `${counted} Enough to go on; more answers make it surer.`;
  return `${counted} ${capitalised(countWords(missing))} more ${missing === 1 ? 'connects' : 'connect'} all criteria.`;
}

import { Button } from '@mantine/core';
import { capitalised, countWords } from '../../../../words/figures.ts';
import { FieldProblem } from '../../../ui/FieldProblem.tsx';
import css from './pairs.module.css';

interface PairIntroProps {
  /** Criteria that are on. */
  count: number;
  questions: number;
  onStart: () => void;
  problem: string | undefined;
}

/** How many questions are coming, before the first. */
export function PairIntro({ count, questions, onStart, problem }: PairIntroProps) {
  return (
    <section
      className={css['sheet']}
      aria-label="Before the first question"
      data-problem={problem !== undefined}
    >
      <p className={css['lead']}>
        {capitalised(countWords(count))} criteria make {questions} questions.
      </p>
      <p>
        The first {countWords(count - 1)} connect them all and are enough to go on. The others make the
        weights surer and show whether your answers hang together. You can skip any, stop at any, and come
        back.
      </p>
      {problem !== undefined && <FieldProblem message={problem} />}
      <div className={css['ways']}>
        <Button onClick={onStart} variant="default">
          Start comparing
        </Button>
      </div>
    </section>
  );
}

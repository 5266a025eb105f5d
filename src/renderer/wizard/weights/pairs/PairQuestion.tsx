import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import type { Criterion } from '../../../../core/assessment/draft.ts';
import type { Pair } from '../../../../core/assessment/edits/pairs.ts';
import { quoted } from '../../../../words/figures.ts';
import { judgementSentence } from '../../../../words/pairs.ts';
import { FieldProblem } from '../../../ui/FieldProblem.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { QuietButton } from '../../../ui/QuietButton.tsx';
import { Ends } from '../../Ends.tsx';
import css from './pairs.module.css';
import { StrengthScale } from './StrengthScale.tsx';
import { ratioAt, stopOf } from './strength-scale.ts';

interface PairQuestionProps {
  pair: Pair;
  /** From 1. */
  number: number;
  of: number;
  answered: number;
  /** How many times as important the first is as the second, 1/9 to 9; null = not answered. */
  ratio: number | null;
  onJudge: (ratio: number | null) => void;
  /** Undefined at the first question. */
  onBack: (() => void) | undefined;
  onNext: () => void;
  /** The user came here from another question: the keyboard goes to the scale. */
  takesFocus: boolean;
  /** Nothing connects these two yet, and the user has tried to go on. */
  isNeeded: boolean;
}

/** One comparison: two improvements with both their ends, and the scale between them. */
export function PairQuestion(props: PairQuestionProps) {
  const { pair, number, of, answered, ratio, onJudge, onBack, onNext, takesFocus, isNeeded } = props;
  const { first, second } = pair;
  const sheet = useRef<HTMLElement>(null);
  const id = useId();
  const ids = { first: `${id}-first`, second: `${id}-second`, problem: `${id}-problem` };
  useEffect(() => {
    if (!takesFocus) return;
    sheet.current?.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
    // The question as a whole, with its way on, where the window has room for it.
    sheet.current?.scrollIntoView({ block: 'nearest' });
  }, [takesFocus]);
  return (
    <section ref={sheet} className={css['sheet']} aria-label={`Question ${number} of ${of}`}>
      <div className={css['place']}>
        <p>
          Question {number} of {of}
        </p>
        <span className={css['meter']} aria-hidden>
          <span style={{ width: `${(answered / of) * 100}%` }} />
        </span>
      </div>
      <div className={css['two']}>
        <Side criterion={first} endsId={ids.first} />
        <p className={css['or']}>or</p>
        <Side criterion={second} endsId={ids.second} />
      </div>
      <StrengthScale
        first={first.label}
        second={second.label}
        stop={ratio === null ? null : stopOf(ratio)}
        onChange={(stop) => onJudge(ratioAt(stop))}
        onEnter={onNext}
        describedBy={`${ids.first} ${ids.second}${isNeeded ? ` ${ids.problem}` : ''}`}
        invalid={isNeeded}
      />
      <p className={css['sentence']} data-open={ratio === null || undefined} aria-live="polite">
        {ratio === null
          ? 'Choose a place on the line.'
          : judgementSentence(quoted(first.label), quoted(second.label), ratio)}
      </p>
      {isNeeded && (
        <FieldProblem id={ids.problem} message="This answer is needed: nothing connects these two yet." />
      )}
      <div className={css['ways']}>
        {onBack !== undefined && (
          <QuietButton Icon={IconArrowLeft} onClick={onBack}>
            Previous question
          </QuietButton>
        )}
        {ratio !== null && <QuietButton onClick={() => onJudge(null)}>Take back</QuietButton>}
        <Button className={css['on'] ?? ''} variant="default" onClick={onNext}>
          {ratio === null ? 'Skip' : 'Next question'}
          {ratio !== null && <Kbd>↵</Kbd>}
        </Button>
      </div>
    </section>
  );
}

function Side({ criterion, endsId }: { criterion: Criterion; endsId: string }) {
  return (
    <div className={css['side']}>
      <p className={css['name']} data-user-text>
        {criterion.label}
      </p>
      <Ends id={endsId} criterion={criterion} />
    </div>
  );
}

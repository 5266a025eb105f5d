import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ChartNames } from '../../charts/names.ts';
import { labelOf } from '../../charts/names.ts';
import { OpenStrip } from '../../charts/OpenStrip.tsx';
import type { OpenAnswer } from '../../core/assessment/evaluation.ts';
import { endsOf, everyOpenAnswer } from '../../words/open-answers.ts';
import { sentence } from '../../words/plain-text.ts';
import type { Verdict } from '../../words/verdict.ts';
import { RatingStrip, WeightStrip } from './ChangeStrips.tsx';
import { MeasuredChart } from './MeasuredChart.tsx';
import css from './NextSheet.module.css';
import type { ResultPartProps } from './result-props.ts';
import { PartLink, sectionId } from './section-links.tsx';

interface NextSheetProps extends ResultPartProps {
  /** Leads to the answer, so that it can be given. */
  onAnswer: (answer: OpenAnswer) => void;
}

/** What to do next: a deal-breaker to look at, one answer to find out, or the nearest changes. */
export function NextSheet({ onAnswer, ...part }: NextSheetProps) {
  const { verdict, evaluation } = part;
  const { next } = verdict;
  return (
    <section className={css['next']} aria-label="What to do next">
      <div className={css['nextHead']}>
        <p className={css['nextTitle']} data-user-text>
          {sentence(next.title)}
        </p>
        {next.kind === 'find-out' && (
          <>
            {evaluation.findOut.length > 1 && (
              <PartLink to={sectionId('firmness')} className={css['every']}>
                {everyOpenAnswer(evaluation.findOut.length)}
              </PartLink>
            )}
            <Button
              variant="default"
              leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />}
              onClick={() => onAnswer(next.answer)}
            >
              Answer it
            </Button>
          </>
        )}
      </div>
      <NextBody {...part} />
    </section>
  );
}

/** Which of the nearest changes the next step draws. */
export function drawnChanges({ kind, weight, rating }: Verdict['next']): {
  weight: boolean;
  rating: boolean;
} {
  return {
    weight: weight !== null && (kind === 'changes' || kind === 'deal-breaker'),
    rating: rating !== null && (kind === 'changes' || (kind === 'deal-breaker' && weight === null)),
  };
}

function NextBody({ verdict: { next }, evaluation, assessment, names }: ResultPartProps) {
  const { leader } = evaluation;
  const drawn = drawnChanges(next);
  const strips = leader !== null && (
    <>
      {drawn.weight && next.weight !== null && (
        <WeightStrip change={next.weight} leader={leader} names={names} />
      )}
      {drawn.rating && next.rating !== null && (
        <RatingStrip change={next.rating} leader={leader} names={names} />
      )}
    </>
  );
  switch (next.kind) {
    case 'deal-breaker':
      return (
        <div className={css['nextColumns']}>
          <p className={css['nextText']} data-user-text>
            You wrote: <em>{next.breakers.texts.map(({ text }) => text.trim()).join('; ')}</em>.{' '}
            {next.breakers.effect}
          </p>
          {strips}
        </div>
      );
    case 'find-out': {
      const noted = assessment.ratings[next.answer.criterionId]?.evidence.trim() ?? '';
      return (
        <>
          <div className={css['nextColumns']}>
            <p className={css['nextText']} data-user-text>
              {noted === '' ? (
                sentence(next.answered)
              ) : (
                <>
                  {sentence(next.answered.replace(/\.$/, ', and noted:'))} <em>{noted}</em>
                </>
              )}{' '}
              {next.others}
            </p>
            <OpenEnds answer={next.answer} margin={evaluation.margin.mid} names={names} />
          </div>
          {next.changes !== null && (
            <p className={css['nextMore']} data-user-text>
              {sentence(next.changes)}
            </p>
          )}
        </>
      );
    }
    case 'changes':
      return leader === null ? null : <div className={css['nextColumns']}>{strips}</div>;
    case 'nothing':
      return null;
  }
}

function OpenEnds({ answer, margin, names }: { answer: OpenAnswer; margin: number; names: ChartNames }) {
  const ends = endsOf(answer);
  return (
    <MeasuredChart least={260}>
      {(width) => (
        <OpenStrip
          {...ends}
          names={names}
          now={margin}
          label={`What ${labelOf(names, answer.criterionId)} may make of the margin`}
          width={width}
        />
      )}
    </MeasuredChart>
  );
}

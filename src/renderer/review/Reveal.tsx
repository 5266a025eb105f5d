import { type ReactNode, useMemo } from 'react';
import { Gauge } from '../../charts/Gauge.tsx';
import { type ChartNames, chartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { evaluate } from '../../core/assessment/evaluate.ts';
import type { PathKey } from '../../core/card/card.ts';
import { type ComparedSide, changeOf } from '../../core/journal/comparison.ts';
import { marginMoves } from '../../words/margin-moves.ts';
import { reviewChange } from '../../words/review-change.ts';
import { reviewJudgement } from '../../words/review-entry.ts';
import { processSentence } from '../../words/review-process.ts';
import { useSpreads } from '../evaluation/use-spreads.ts';
import { MeasuredChart } from '../result/MeasuredChart.tsx';
import { VoicesThen } from '../second-voice/VoiceSentence.tsx';
import { momentDay } from '../ui/format.ts';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import { Term, Terms, Words } from '../ui/Terms.tsx';
import { MovedTable } from './MovedTable.tsx';
import css from './review.module.css';
import { WhyMoved } from './WhyMoved.tsx';

interface RevealProps {
  then: ComparedSide;
  /** The path that was chosen; null for a trial, a deferral or neither. */
  chosen: PathKey | null;
  answers: Draft;
  predictions: ReactNode;
  /** The choice of what the new answers stand beside. */
  children: ReactNode;
}

/** Old and new answers by criterion, what moved the margin and why, and what was said then. */
export function Reveal({ then, chosen, answers, predictions, children }: RevealProps) {
  const spreads = useSpreads();
  const names = useMemo((): ChartNames => {
    const [old, now] = [chartNames(then.assessment), chartNames(answers)];
    return { ...now, criteria: { ...old.criteria, ...now.criteria } };
  }, [then, answers]);
  const { now, words, moves } = useMemo(() => {
    const evaluation = evaluate(answers, spreads);
    const today = { assessment: answers, evaluation };
    const change = changeOf(then, today);
    return {
      now: evaluation,
      words: reviewChange(then, today, change, names),
      moves: marginMoves(change, then.evaluation, evaluation),
    };
  }, [then, answers, spreads, names]);
  const day = momentDay(then.at);
  return (
    <div className={css['reveal']}>
      <ScreenHeading title={words.headline}>{words.moved}</ScreenHeading>
      {children}
      <div className={css['sides']}>
        <MovedTable then={then.evaluation} now={now} moves={moves} names={names} day={day} />
        <div className={css['column']}>
          <section aria-label="Then and now">
            <h2>Then and now</h2>
            <MeasuredChart least={360}>
              {(width) => (
                <Gauge
                  evaluation={now}
                  zone={now.retest.zone}
                  names={names}
                  width={width}
                  before={{ margin: then.evaluation.margin.mid, what: `On ${day}` }}
                />
              )}
            </MeasuredChart>
            <p className={css['quiet']}>The dashed ring is the margin of {day}, the full one is today’s.</p>
          </section>
          <WhyMoved moves={moves} names={names} />
          <VoicesThen ownerId={answers.id} assessment={answers} />
          {words.retest !== null && <p className={css['says']}>{words.retest}</p>}
          <section aria-label="What you said then">
            <h2>What you said then</h2>
            <SaidThen then={then} chosen={chosen} />
            {predictions}
          </section>
        </div>
      </div>
    </div>
  );
}

/** The result of then; with it the confidence in the choice, or the judgement of the review. */
function SaidThen({ then: { assessment, verdict, review }, chosen }: Pick<RevealProps, 'then' | 'chosen'>) {
  const { confidence } = assessment.commitment;
  return (
    <Terms>
      <Term name="The result">{verdict.headline}</Term>
      {review === null && confidence !== null && (
        <Term name="Confidence">{confidence}&nbsp;% that you would choose this again</Term>
      )}
      {review !== null && (
        <>
          <Term name="The review">
            {[...reviewJudgement(review, chosen), processSentence(review.processAnswers) ?? '']
              .join(' ')
              .trim()}
          </Term>
          <Words name="What happened" text={review.whatHappened} />
          <Words name="What you learned" text={review.lesson} />
        </>
      )}
    </Terms>
  );
}

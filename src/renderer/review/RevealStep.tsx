import { useMemo } from 'react';
import { Gauge } from '../../charts/Gauge.tsx';
import { type ChartNames, chartNames } from '../../charts/names.ts';
import { marginChange } from '../../core/assessment/change.ts';
import { criterionSnapshots } from '../../core/assessment/criterion-snapshots.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { evaluate } from '../../core/assessment/evaluate.ts';
import type { CommitBody } from '../../core/journal/decision.ts';
import { predictionStates } from '../../core/journal/predictions.ts';
import { commitOf } from '../../core/journal/summary.ts';
import type { ReviewView } from '../../core/journal-api.ts';
import { reviewChange } from '../../words/review-change.ts';
import { MeasuredChart } from '../result/MeasuredChart.tsx';
import { VoicesThen } from '../second-voice/VoiceSentence.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { momentDay } from '../ui/format.ts';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import { Term, Terms } from '../ui/Terms.tsx';
import { MovedTable } from './MovedTable.tsx';
import { OldPredictions } from './OldPredictions.tsx';
import css from './review.module.css';
import { WhyMoved } from './WhyMoved.tsx';

/** The old answers beside the new ones. */
export function RevealStep({ view: { review, decision } }: { view: ReviewView }) {
  const commit = decision === null ? null : commitOf(decision.revisions);
  if (decision === null || commit === null)
    return <EmptyState title="The old answers cannot be read." detail="Your review goes on without them." />;
  return (
    <Reveal
      then={commit.body}
      committedAt={commit.at}
      answers={review.answers}
      predictions={
        <OldPredictions states={predictionStates(decision.revisions)} given={review.resolutions} />
      }
    />
  );
}

interface RevealProps {
  then: CommitBody;
  committedAt: string;
  answers: Draft;
  predictions: React.ReactNode;
}

function Reveal({ then, committedAt, answers, predictions }: RevealProps) {
  const names = useMemo((): ChartNames => {
    const [old, now] = [chartNames(then.assessment), chartNames(answers)];
    return { ...now, criteria: { ...old.criteria, ...now.criteria } };
  }, [then, answers]);
  const { now, change, before, after } = useMemo(() => {
    const evaluation = evaluate(answers);
    const before = criterionSnapshots(then.assessment, then.evaluation);
    const after = criterionSnapshots(answers, evaluation);
    return { now: evaluation, change: marginChange(before, after), before, after };
  }, [then, answers]);
  const words = reviewChange(then.evaluation, now, change, names);
  const { confidence } = then.assessment.commitment;
  const day = momentDay(committedAt);
  return (
    <div className={css['reveal']}>
      <ScreenHeading title={words.headline}>{words.moved}</ScreenHeading>
      <div className={css['sides']}>
        <MovedTable before={before} after={after} change={change} names={names} day={day} />
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
          <WhyMoved change={change} names={names} />
          <VoicesThen ownerId={answers.id} assessment={answers} />
          {words.retest !== null && <p className={css['says']}>{words.retest}</p>}
          <section aria-label="What you said then">
            <h2>What you said then</h2>
            <Terms>
              <Term name="The result">{then.verdict.headline}</Term>
              {confidence !== null && (
                <Term name="Confidence">{confidence}&nbsp;% that you would choose this again</Term>
              )}
            </Terms>
            {predictions}
          </section>
        </div>
      </div>
    </div>
  );
}

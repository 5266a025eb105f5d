import { FLIPS_CAPTION } from '../../charts/captions.ts';
import { Flips } from '../../charts/Flips.tsx';
import { FlipsTable } from '../../charts/FlipsTable.tsx';
import { sentence } from '../../words/plain-text.ts';
import { RatingStrip, WeightStrip } from './ChangeStrips.tsx';
import { MeasuredChart } from './MeasuredChart.tsx';
import { More } from './More.tsx';
import next from './NextSheet.module.css';
import { drawnChanges } from './NextSheet.tsx';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

interface ChangeProps extends ResultPartProps {
  /** The next step above draws some of the nearest changes already. */
  afterNext: boolean;
}

/** The nearest weight and the nearest rating that would turn the answer, and on request all of them. */
export function Change({ evaluation, verdict, names, afterNext }: ChangeProps) {
  const { leader } = evaluation;
  const drawn = drawnChanges(verdict.next);
  const weight = afterNext && drawn.weight ? null : verdict.next.weight;
  const rating = afterNext && drawn.rating ? null : verdict.next.rating;
  const { nearest, further } = verdict.wouldChange;
  return (
    <ResultSection
      id="change"
      title="What would change it"
      table={<FlipsTable evaluation={evaluation} names={names} />}
      note={<p>{FLIPS_CAPTION} The table has the ratings too.</p>}
    >
      <p className={css['says']} data-user-text>
        {sentence(nearest)}
      </p>
      {leader !== null && (weight !== null || rating !== null) && (
        <div className={next['nextColumns']}>
          {weight !== null && <WeightStrip change={weight} leader={leader} names={names} />}
          {rating !== null && <RatingStrip change={rating} leader={leader} names={names} />}
        </div>
      )}
      <More what="More: every weight, and all of them together">
        {further.map((words) => (
          <p key={words} className={css['says']} data-user-text>
            {sentence(words)}
          </p>
        ))}
        <MeasuredChart>
          {(width) => <Flips evaluation={evaluation} names={names} width={width} />}
        </MeasuredChart>
      </More>
    </ResultSection>
  );
}

import { Firmness } from '../../report/charts/Firmness.tsx';
import { FirmnessTable } from '../../report/charts/FirmnessTable.tsx';
import { sentence } from '../../report/plain.ts';
import { MeasuredChart } from './MeasuredChart.tsx';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';
import { StillOpen } from './StillOpen.tsx';

/** In how many weightings the leader comes first, and what is worth finding out. */
export function Firm(part: ResultPartProps) {
  const { evaluation, verdict, names } = part;
  // With open answers only the order's share is averaged over draws; the others stay exact.
  const { sampling } = evaluation.shares.ranking;
  return (
    <ResultSection
      title="How firm it is"
      table={<FirmnessTable evaluation={evaluation} names={names} />}
      note={
        <>
          <p>Each mark is one weighting of a hundred: a share of weightings, not a chance of being right.</p>
          <p>
            {sampling === null
              ? 'Exact, not sampled: two paths allow a closed formula.'
              : `The share in your order is averaged over ${sampling.draws.toLocaleString('en')} draws of your open answers; the others are exact.`}
          </p>
        </>
      }
    >
      <p className={css['says']}>{sentence(verdict.robustness)}</p>
      <MeasuredChart>
        {(width) => <Firmness evaluation={evaluation} names={names} width={width} />}
      </MeasuredChart>
      <StillOpen {...part} />
    </ResultSection>
  );
}

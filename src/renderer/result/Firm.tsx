import { Firmness } from '../../charts/Firmness.tsx';
import { FirmnessTable } from '../../charts/FirmnessTable.tsx';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { sampledShares } from '../../report/workings/sampled.ts';
import { sentence } from '../../words/plain-text.ts';
import { robustness } from '../../words/robustness.ts';
import { verdictInput } from '../../words/verdict-input.ts';
import { MeasuredChart } from './MeasuredChart.tsx';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';
import { StillOpen } from './StillOpen.tsx';

/** In how many weightings the leader comes first, and what is worth finding out. */
export function Firm(part: ResultPartProps) {
  const { whole, assessment, names } = part;
  return (
    <ResultSection
      title="How firm it is"
      {...(whole !== null && { table: <FirmnessTable evaluation={whole} names={names} /> })}
      note={
        <>
          <p>Each mark is one weighting of a hundred: a share of weightings, not a chance of being right.</p>
          {whole !== null && <p>{exactness(whole)}</p>}
        </>
      }
    >
      {whole === null ? (
        <p className={css['working']}>Working out the shares over your open answers…</p>
      ) : (
        <>
          <p className={css['says']}>{sentence(robustness(verdictInput(whole, assessment)))}</p>
          <MeasuredChart>
            {(width) => <Firmness evaluation={whole} names={names} width={width} />}
          </MeasuredChart>
        </>
      )}
      <StillOpen {...part} />
    </ResultSection>
  );
}

function exactness(whole: Evaluation): string {
  const sampled = sampledShares(whole);
  if (sampled === null) return 'Exact, not sampled: two paths allow a closed formula.';
  const { sets, count, draws } = sampled;
  const subject = count === 1 ? `The share ${sets} is` : `The shares ${sets} are`;
  return `${subject} averaged over ${draws} draws of your open answers; the others are exact.`;
}

import { Firmness } from '../../charts/Firmness.tsx';
import { FirmnessTable } from '../../charts/FirmnessTable.tsx';
import { sentence } from '../../words/plain-text.ts';
import { MeasuredChart } from './MeasuredChart.tsx';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';
import { StillOpen } from './StillOpen.tsx';

/** How often the leader comes first, and what is worth finding out. */
export function Firm(part: ResultPartProps) {
  const { evaluation, verdict, names } = part;
  return (
    <ResultSection
      title="How firm it is"
      table={<FirmnessTable evaluation={evaluation} names={names} />}
      note={
        <p>Each mark is one of a hundred repetitions or weightings: a share, not a chance of being right.</p>
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

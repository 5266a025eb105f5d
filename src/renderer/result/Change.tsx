import { FLIPS_CAPTION } from '../../charts/captions.ts';
import { Flips } from '../../charts/Flips.tsx';
import { FlipsTable } from '../../charts/FlipsTable.tsx';
import { sentence } from '../../words/plain-text.ts';
import { MeasuredChart } from './MeasuredChart.tsx';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** What weight or rating, changed alone, would turn the answer. */
export function Change({ evaluation, verdict, names }: ResultPartProps) {
  return (
    <ResultSection
      title="What would change it"
      table={<FlipsTable evaluation={evaluation} names={names} />}
      note={<p>{FLIPS_CAPTION} The table has the ratings too.</p>}
    >
      <p className={css['says']}>{sentence(verdict.wouldChange)}</p>
      <MeasuredChart>
        {(width) => <Flips evaluation={evaluation} names={names} width={width} />}
      </MeasuredChart>
    </ResultSection>
  );
}

import { CentralTable } from '../../charts/CentralTable.tsx';
import { CentralWeights } from '../../charts/CentralWeights.tsx';
import { sentence } from '../../words/plain-text.ts';
import { MeasuredChart } from './MeasuredChart.tsx';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** The weights of people who would choose each path, beside the user's own. */
export function WhoWouldChoose({ evaluation, verdict, names }: ResultPartProps) {
  return (
    <ResultSection
      title="Who would choose this"
      table={<CentralTable evaluation={evaluation} names={names} />}
      note={
        <p>
          The mean of all the weights that put a path first, with your ratings
          {evaluation.findOut.length > 0 && ' and open answers at their middle'}.
        </p>
      }
    >
      <p className={css['says']}>{sentence(verdict.whoWouldChoose)}</p>
      <MeasuredChart>
        {(width) => <CentralWeights evaluation={evaluation} names={names} width={width} />}
      </MeasuredChart>
    </ResultSection>
  );
}

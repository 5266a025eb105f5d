import { whoWouldChoose } from '../../core/assessment/words/central.ts';
import { told } from '../../core/assessment/words/names.ts';
import { CentralTable } from '../../report/charts/CentralTable.tsx';
import { CentralWeights } from '../../report/charts/CentralWeights.tsx';
import { sentence } from '../../report/plain.ts';
import { MeasuredChart } from './MeasuredChart.tsx';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** What those weigh who would choose either path, beside what the user weighs. */
export function WhoWouldChoose({ evaluation, assessment, names }: ResultPartProps) {
  return (
    <ResultSection
      title="Who would choose this"
      table={<CentralTable evaluation={evaluation} names={names} />}
      note={
        <p>
          The mean of all weightings that put a path first, whatever they are, with your ratings
          {evaluation.findOut.length > 0 && ' and open answers at their middle'}.
        </p>
      }
    >
      <p className={css['says']}>{sentence(whoWouldChoose(told(evaluation, assessment)))}</p>
      <MeasuredChart>
        {(width) => <CentralWeights evaluation={evaluation} names={names} width={width} />}
      </MeasuredChart>
    </ResultSection>
  );
}

import { Contributions } from '../../charts/Contributions.tsx';
import { ContributionsTable } from '../../charts/ContributionsTable.tsx';
import { contributionsCaption } from '../../charts/captions.ts';
import { percent } from '../../charts/figures.ts';
import { MeasuredChart } from './MeasuredChart.tsx';
import { ResultSection } from './ResultSection.tsx';
import type { ResultPartProps } from './result-props.ts';

/** Which criteria speak for which path, and how much. */
export function Difference({ evaluation, names }: ResultPartProps) {
  const { a, b, own } = evaluation.originWeights;
  return (
    <ResultSection
      title="What made the difference"
      table={<ContributionsTable evaluation={evaluation} names={names} />}
      note={
        <>
          <p>{contributionsCaption(evaluation)}</p>
          <p>
            Of the weight, {percent(a)} lies on advantages that the card names for {names.paths.a.name},{' '}
            {percent(b)} on those for {names.paths.b.name}
            {own > 0 && `, ${percent(own)} on anything else`}. Many criteria from one advantage can tilt a
            result.
          </p>
        </>
      }
    >
      <MeasuredChart>
        {(width) => <Contributions evaluation={evaluation} names={names} width={width} />}
      </MeasuredChart>
    </ResultSection>
  );
}

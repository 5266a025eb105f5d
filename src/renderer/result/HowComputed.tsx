import { type ReactNode, useMemo } from 'react';
import { CentralTable } from '../../charts/CentralTable.tsx';
import { FirmnessTable } from '../../charts/FirmnessTable.tsx';
import { FlipsTable } from '../../charts/FlipsTable.tsx';
import { type ChartNames, chartNames } from '../../charts/names.ts';
import { OpenAnswersTable } from '../../charts/OpenAnswersTable.tsx';
import { ProductsTable } from '../../charts/ProductsTable.tsx';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { retestSet, weightSets } from '../../words/firmness-sets.ts';
import { sentence } from '../../words/plain-text.ts';
import { afterText, sourcesOf } from '../../words/workings/sources.ts';
import type { WorkingKey } from '../../words/workings/working.ts';
import { workings } from '../../words/workings/workings.ts';
import { TableRegion } from '../ui/TableRegion.tsx';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';

interface HowComputedProps {
  assessment: Draft;
  evaluation: Evaluation;
}

type TableProps = HowComputedProps & { names: ChartNames };

/** The tables beside the words, where there is more to show than one worked example. */
const TABLES: Partial<Record<WorkingKey, (worked: TableProps) => ReactNode>> = {
  margin: (worked) => <ProductsTable {...worked} />,
  shares: ({ evaluation, names }) => (
    <FirmnessTable sets={[retestSet(evaluation), ...weightSets(evaluation)]} names={names} />
  ),
  central: (worked) => <CentralTable {...worked} />,
  changes: (worked) => <FlipsTable {...worked} />,
  'find-out': (worked) => <OpenAnswersTable {...worked} />,
};

/** Every figure of a result, worked out with the user's own numbers, and where each method is from. */
export function HowComputed({ assessment, evaluation }: HowComputedProps) {
  const names = useMemo(() => chartNames(assessment), [assessment]);
  const parts = useMemo(() => workings(evaluation, assessment), [evaluation, assessment]);
  return (
    <>
      {parts.map(({ key, title, lines, further = [], sources }) => {
        const table = TABLES[key]?.({ assessment, evaluation, names });
        return (
          <ResultSection key={key} title={title} note={sources.length > 0 && <p>{afterText(sources)}</p>}>
            <div className={css['lines']}>
              {[...lines, ...further].map((line) => (
                <p key={line} data-user-text>
                  {sentence(line)}
                </p>
              ))}
            </div>
            {table !== undefined && <TableRegion aria-label={`${title}, as a table`}>{table}</TableRegion>}
          </ResultSection>
        );
      })}
      <ResultSection title="Sources">
        <ul className={css['list']}>
          {sourcesOf(parts).map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </ResultSection>
    </>
  );
}

export const HOW_COMPUTED = 'How this is computed';

/** The line above it, on the result's page and on a decision's. */
export const ROUNDED =
  'Every figure of the result, worked out with your own numbers. They are rounded here to be read; Crossroads calculates with all their digits.';

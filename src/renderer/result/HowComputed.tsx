import { type ReactNode, useMemo } from 'react';
import { CentralTable } from '../../charts/CentralTable.tsx';
import { FlipsTable } from '../../charts/FlipsTable.tsx';
import { chartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { OpenAnswersTable } from '../../report/workings/OpenAnswersTable.tsx';
import { ProductsTable } from '../../report/workings/ProductsTable.tsx';
import { SharesTable } from '../../report/workings/SharesTable.tsx';
import { afterText, SOURCES } from '../../report/workings/sources.ts';
import type { Worked, WorkingKey } from '../../report/workings/working.ts';
import { workings } from '../../report/workings/workings.ts';
import { sentence } from '../../words/plain-text.ts';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';

interface HowComputedProps {
  assessment: Draft;
  evaluation: Evaluation;
}

/** The tables beside the words, where there is more to show than one worked example. */
const TABLES: Partial<Record<WorkingKey, (worked: Worked) => ReactNode>> = {
  margin: (worked) => <ProductsTable {...worked} />,
  shares: (worked) => <SharesTable {...worked} />,
  central: (worked) => <CentralTable {...worked} />,
  flips: (worked) => <FlipsTable {...worked} />,
  'find-out': (worked) => <OpenAnswersTable {...worked} />,
};

/** Every figure of a result, worked out with the user's own numbers, and where each method is from. */
export function HowComputed({ assessment, evaluation }: HowComputedProps) {
  const worked = useMemo(
    () => ({ assessment, evaluation, names: chartNames(assessment) }),
    [assessment, evaluation],
  );
  const told = useMemo(() => workings(worked), [worked]);
  return (
    <>
      {told.map(({ key, title, lines, further = [], sources }) => {
        const table = TABLES[key]?.(worked);
        return (
          <ResultSection key={key} title={title} note={sources.length > 0 && <p>{afterText(sources)}</p>}>
            <div className={css['lines']}>
              {[...lines, ...further].map((line) => (
                <p key={line} data-user-text>
                  {sentence(line)}
                </p>
              ))}
            </div>
            {table !== undefined && (
              <section
                className={css['table']}
                aria-label={`${title}, as a table`}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
                tabIndex={0}
              >
                {table}
              </section>
            )}
          </ResultSection>
        );
      })}
      <ResultSection title="Sources">
        <ul className={css['list']}>
          {Object.values(SOURCES).map(({ full }) => (
            <li key={full}>{full}</li>
          ))}
        </ul>
      </ResultSection>
    </>
  );
}

export const HOW_COMPUTED = 'How this is computed';

/** What stands over it, on the result's page and on a decision's. */
export const ROUNDED =
  'Every figure of the result, worked out with your own numbers. They are rounded here to be read; Crossroads goes on with all their digits.';

import type { Draft } from '../../core/assessment/draft.ts';
import { HOW_COMPUTED, HowComputed, ROUNDED } from './HowComputed.tsx';
import { ResultPage } from './ResultPage.tsx';
import css from './result.module.css';

/** How the result of the open draft comes about. */
export function HowComputedScreen({ draft }: { draft: Draft }) {
  return (
    <ResultPage draft={draft} backLabel="Back to the result">
      {({ evaluation }) => (
        <div className={css['result']}>
          <div className={css['head']}>
            <h1 className={css['headline']}>{HOW_COMPUTED}</h1>
            <p className={css['lead']}>{ROUNDED}</p>
          </div>
          <HowComputed assessment={draft} evaluation={evaluation} />
        </div>
      )}
    </ResultPage>
  );
}

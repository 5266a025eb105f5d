import type { Criterion } from '../../core/assessment/draft.ts';
import { suggestedEnds } from '../../words/scale-ends.ts';
import look from '../ui/look.module.css';
import unseen from '../ui/unseen.module.css';
import css from './Ends.module.css';

interface EndsProps {
  /** For what describes itself by them. */
  id?: string;
  criterion: Criterion | undefined;
}

/** A criterion from its worst end to its best. Each end keeps its own direction of writing; the order is the screen's. */
export function Ends({ id, criterion }: EndsProps) {
  if (criterion === undefined) return null;
  const { worst, best } = criterion;
  const suggested = suggestedEnds(criterion);
  return (
    <p id={id} className={look['aside']}>
      <EndWords words={worst} isSuggested={suggested.includes('worst')} />
      <span className={unseen['readOut']}> to </span>
      <span className={css['best']}>
        <svg className={css['arrow']} viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
          <path d="M1 5h25M22 1.5 26 5l-4 3.5" />
        </svg>
        <EndWords words={best} isSuggested={suggested.includes('best')} />
      </span>
    </p>
  );
}

/** The words of one end. A suggestion stands in italics, and is read out as one. */
export function EndWords({ words, isSuggested }: { words: string; isSuggested: boolean }) {
  return (
    <>
      <bdi data-user-text className={isSuggested ? css['suggested'] : undefined}>
        {words}
      </bdi>
      {isSuggested && <span className={unseen['readOut']}> (suggested)</span>}
    </>
  );
}

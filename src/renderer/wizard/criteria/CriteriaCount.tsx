import { MAX_CRITERIA, MIN_CRITERIA } from '../../../core/assessment/draft.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import look from '../../ui/look.module.css';

/** How many are chosen, read out as it changes; marked as soon as they are too few or too many. */
export function CriteriaCount({ count }: { count: number }) {
  const chosen = `${count} ${count === 1 ? 'criterion' : 'criteria'} chosen`;
  const limits = `${MIN_CRITERIA} to ${MAX_CRITERIA} are possible`;
  return (
    <div role="status" className={look['quiet']}>
      {count < MIN_CRITERIA || count > MAX_CRITERIA ? (
        <FieldProblem
          message={`${chosen}, but ${limits}. ${count < MIN_CRITERIA ? 'Choose more.' : 'Leave some out.'}`}
        />
      ) : (
        `${chosen}, ${limits}`
      )}
    </div>
  );
}

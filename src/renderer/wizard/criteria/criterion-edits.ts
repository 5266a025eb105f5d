import type { Draft } from '../../../core/assessment/draft.ts';
import { removeCriterion, restoreCriterion } from '../../../core/assessment/edits/criterion-removal.ts';
import { hasRatings, swapEnds } from '../../../core/assessment/edits/ends.ts';
import { isWeighed } from '../../../core/assessment/edits/weighing-method.ts';
import type { StepProps } from '../step-props.ts';
import { toastDraftUndo } from '../toast-draft-undo.ts';

/** Edits of a criterion that affect more than its row, with undo. */
export function criterionEdits(draft: Draft, edit: StepProps['edit']) {
  return {
    swap(id: string): void {
      edit((current) => swapEnds(current, id));
      const consequences = [
        hasRatings(draft, id)
          ? 'The ratings you gave were turned round with them and say the same as before.'
          : '',
        isWeighed(draft, id) ? 'Look at its weight again.' : '',
      ].filter((part) => part !== '');
      if (consequences.length > 0) {
        toastDraftUndo(
          draft,
          edit,
          ['Ends swapped.', ...consequences].join(' '),
          (current) => swapEnds(current, id),
          `ends ${id}`,
        );
      }
    },
    remove(id: string): void {
      const own = draft.criteria.find((each) => each.id === id);
      edit((current) => removeCriterion(current, id));
      if (own === undefined || [own.label, own.worst, own.best].every((text) => text.trim() === '')) return;
      toastDraftUndo(
        draft,
        edit,
        'Criterion removed.',
        (current) => restoreCriterion(current, id, draft),
        `criterion ${id}`,
      );
    },
  };
}

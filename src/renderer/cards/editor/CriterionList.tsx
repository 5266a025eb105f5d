import { IconPlus } from '@tabler/icons-react';
import type { ProposedCriterion } from '../../../core/card/proposal.ts';
import unseen from '../../ui/unseen.module.css';
import { CriterionRow } from './CriterionRow.tsx';
import css from './editor.module.css';
import type { EditorContext } from './editor-context.ts';
import { criterionName } from './field-name.ts';
import { labelField } from './focus-field.ts';
import { isToWrite } from './wording/to-write.ts';

interface CriterionListProps {
  /** Accessible name of the list. */
  of: string;
  criteria: readonly ProposedCriterion[];
  /** Criteria that come from this statement too but are listed beside an earlier one. */
  elsewhere?: readonly ProposedCriterion[];
  /** The statement that a new criterion is made from; null for one of the user's own. */
  statementId: string | null;
  context: EditorContext;
}

/** The criteria beside a statement, and the way to add one. */
export function CriterionList({ of, criteria, elsewhere = [], statementId, context }: CriterionListProps) {
  const { actions, problems, overlaps, alsoFrom, edited, onEdited } = context;
  const worded = criteria.filter((each) => !isToWrite(each));
  const open = criteria.filter(isToWrite);
  return (
    <div className={css['criteria']}>
      {worded.length > 0 && (
        <ul aria-label={`Criteria from ${of}`}>
          {worded.map((criterion) => {
            const { id } = criterion;
            const overlap = overlaps.get(id);
            return (
              <CriterionRow
                key={id}
                criterion={criterion}
                actions={actions}
                inRule={criterion.origins.some(({ part }) => part === 'rule')}
                alsoFrom={alsoFrom(criterion)}
                onEdited={edited === id ? onEdited : undefined}
                overlapsId={overlap?.id ?? null}
                overlapsLabel={overlap?.label ?? null}
                labelProblem={problems.get(labelField(id))}
                worstProblem={problems.get(`criteria.${id}.worst`)}
                bestProblem={problems.get(`criteria.${id}.best`)}
              />
            );
          })}
        </ul>
      )}
      {open.map(({ id }) => (
        <p key={id} className={css['elsewhere']}>
          It waits for your words, at the top.
        </p>
      ))}
      {elsewhere.map(({ id, label }) => (
        <p key={id} className={css['elsewhere']}>
          Also asked by{' '}
          <button type="button" onClick={() => actions.focus(id)} data-user-text>
            {criterionName(label)}
          </button>
          , above
        </p>
      ))}
      <button
        type="button"
        className={css['add']}
        data-field={statementId === null ? 'criteria' : undefined}
        onClick={() => actions.add('', statementId)}
      >
        <IconPlus size={16} stroke={1.6} aria-hidden />
        Add a criterion<span className={unseen['readOut']}> to {of}</span>
      </button>
    </div>
  );
}

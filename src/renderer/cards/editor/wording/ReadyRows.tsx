import { Checkbox } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { PathMark } from '../../../../charts/PathMark.tsx';
import { PATHS } from '../../../../core/card/card.ts';
import type { ProposedCriterion } from '../../../../core/card/proposal.ts';
import { suggestedEnds } from '../../../../words/scale-ends.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import unseen from '../../../ui/unseen.module.css';
import { EndWords } from '../../../wizard/Ends.tsx';
import type { EditorContext } from '../editor-context.ts';
import { criterionName } from '../field-name.ts';
import { readyRow } from '../focus-field.ts';
import css from './ready.module.css';
import { readyIn } from './to-write.ts';

/** What the page names soundly, a line each: to be looked over, unticked, turned round, or changed below. */
export function ReadyRows({ context: { proposal, actions, onEdit } }: { context: EditorContext }) {
  const ready = readyIn(proposal);
  if (ready.length === 0) return null;
  return (
    <section className={css['part']} aria-labelledby="ready-criteria">
      <div className={css['heading']}>
        <h2 id="ready-criteria">Ready to ask</h2>
        <p>Ends in italics are suggested. Untick what you do not want to be asked.</p>
      </div>
      <div className={css['heads']} aria-hidden>
        <span>Criterion</span>
        <span>At its worst</span>
        <span>At its best</span>
      </div>
      <ul className={css['rows']} aria-labelledby="ready-criteria">
        {ready.map((criterion) => (
          <ReadyRow key={criterion.id} criterion={criterion} actions={actions} onEdit={onEdit} />
        ))}
      </ul>
    </section>
  );
}

interface ReadyRowProps {
  criterion: ProposedCriterion;
  actions: EditorContext['actions'];
  onEdit: EditorContext['onEdit'];
}

function ReadyRow({ criterion, actions, onEdit }: ReadyRowProps) {
  const { id, label, worst, best, on, origins } = criterion;
  const suggested = suggestedEnds(criterion);
  const name = criterionName(label);
  const paths = PATHS.filter((path) => origins.some((origin) => origin.path === path));
  return (
    <li className={css['row']} data-off={!on || undefined}>
      <Checkbox
        aria-label={name}
        checked={on}
        onChange={(event) => actions.turn(id, event.currentTarget.checked)}
      />
      <p className={css['label']} dir="auto" data-user-text>
        {label}
      </p>
      <p className={css['end']}>
        <span className={unseen['readOut']}>At its worst: </span>
        <EndWords words={worst} isSuggested={suggested.includes('worst')} />
      </p>
      <IconButton Icon={IconArrowsExchange} label={`Turn ${name} round`} onClick={() => actions.swap(id)} />
      <p className={css['end']}>
        <span className={unseen['readOut']}>At its best: </span>
        <EndWords words={best} isSuggested={suggested.includes('best')} />
      </p>
      <span className={css['marks']}>
        {paths.map((path) => (
          <PathMark key={path} path={path} size={9} />
        ))}
      </span>
      <button
        type="button"
        className={css['edit']}
        data-field={readyRow(id)}
        aria-label={`Edit ${name}`}
        onClick={() => onEdit(id)}
      >
        Edit
      </button>
    </li>
  );
}

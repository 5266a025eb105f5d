import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ProposedCriterion } from '../../../core/card/proposal.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import unseen from '../../ui/unseen.module.css';
import css from './criterion.module.css';
import type { CriterionActions } from './criterion-actions.ts';

interface MergePanelProps {
  criterion: ProposedCriterion;
  actions: CriterionActions;
  onClose: () => void;
}

/** Merges this criterion with another: its words and place stay, with the origins of both. */
export function MergePanel({ criterion, actions, onClose }: MergePanelProps) {
  const [others] = useState(() => actions.others(criterion.id));
  const [otherId, setOtherId] = useState(others[0]?.id ?? '');
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <fieldset className={css['panel']} onKeyDown={closeByKey}>
      <legend className={unseen['readOut']}>Merge {criterion.label} with another</legend>
      <SelectField
        ref={select}
        label="Merge with"
        hint="it keeps the words above"
        value={otherId}
        onChange={setOtherId}
        options={others.map(({ id, label }) => ({
          value: id,
          label: label.trim() || 'A criterion without a name',
        }))}
      />
      <div className={css['panelTools']}>
        <Button
          size="xs"
          variant="default"
          disabled={otherId === ''}
          onClick={() => {
            onClose();
            actions.merge(criterion.id, otherId);
          }}
        >
          Merge
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}

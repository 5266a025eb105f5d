import { type ComponentProps, useState } from 'react';
import type { ProposedCriterion } from '../../../core/card/proposal.ts';
import { isUnworded } from '../../../core/card/proposal-edits.ts';
import type { CriterionActions } from './criterion-actions.ts';
import { labelField } from './focus-field.ts';
import { WordsField } from './WordsField.tsx';

type Given = 'field' | 'kind' | 'value' | 'onChange';

interface LabelFieldProps extends Omit<ComponentProps<typeof WordsField>, Given> {
  criterion: ProposedCriterion;
  actions: CriterionActions;
}

/** What a criterion is about. A statement's own words do not say it: until something is written, it is empty. */
export function LabelField({ criterion, actions, ...field }: LabelFieldProps) {
  const [written, setWritten] = useState('');
  return (
    <WordsField
      {...field}
      field={labelField(criterion.id)}
      kind="name"
      value={isUnworded(criterion) ? written : criterion.label}
      onChange={(text) => {
        setWritten(text);
        actions.rename(criterion.id, text);
      }}
    />
  );
}

import { Checkbox } from '@mantine/core';
import { IconArrowsExchange, IconPencil } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { Criterion } from '../../../core/assessment/draft.ts';
import type { Card } from '../../../core/card/card.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Ends } from '../Ends.tsx';
import { OriginMarks } from './OriginMarks.tsx';
import css from './table.module.css';

interface CriterionRowProps {
  criterion: Criterion;
  card: Card;
  isFocused: boolean;
  /** What to say of its origin where the card does not name it. */
  otherwise: string;
  problem: string | undefined;
  editRef: Ref<HTMLButtonElement>;
  onFocusRow: () => void;
  onToggle: (on: boolean) => void;
  onEdit: () => void;
  onSwap: () => void;
}

/** One criterion to read, to choose or leave out; its ends swap at one click. */
export function CriterionRow(props: CriterionRowProps) {
  const { criterion, problem, onFocusRow, onToggle } = props;
  const name = criterion.label.trim() || 'Not named yet';
  return (
    <tr
      className={css['row']}
      data-off={!criterion.on || undefined}
      data-current={props.isFocused || undefined}
      onFocus={onFocusRow}
      onPointerEnter={onFocusRow}
    >
      <td className={css['choose']}>
        <Checkbox
          aria-label={name}
          checked={criterion.on}
          onChange={(event) => onToggle(event.currentTarget.checked)}
          classNames={{ input: css['check'] ?? '' }}
        />
      </td>
      <th scope="row" className={css['label']}>
        <bdi data-user-text>{name}</bdi>
        {problem !== undefined && <FieldProblem message={problem} />}
      </th>
      <td className={css['ends']}>
        <Ends criterion={criterion} />
      </td>
      <td className={css['from']}>
        <OriginMarks origins={criterion.origins} card={props.card} otherwise={props.otherwise} />
      </td>
      <td className={css['tools']}>
        <IconButton Icon={IconArrowsExchange} label={`Swap the ends of ${name}`} onClick={props.onSwap} />
        <IconButton ref={props.editRef} Icon={IconPencil} label={`Edit ${name}`} onClick={props.onEdit} />
      </td>
    </tr>
  );
}

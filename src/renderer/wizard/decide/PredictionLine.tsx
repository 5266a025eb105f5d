import { IconPencil, IconX } from '@tabler/icons-react';
import type { Prediction } from '../../../core/assessment/draft.ts';
import { longDay } from '../../ui/format.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import look from '../../ui/look.module.css';
import css from './decide.module.css';

interface PredictionLineProps {
  prediction: Prediction;
  onEdit: () => void;
  onRemove: () => void;
}

/** A prediction as it will be kept. */
export function PredictionLine({ prediction, onEdit, onRemove }: PredictionLineProps) {
  const { statement, by, probability } = prediction;
  const name = statement.trim() || 'Nothing written yet';
  return (
    <div className={css['line']}>
      <p className={css['statement']} data-user-text>
        {name}
      </p>
      <p className={look['quiet']}>{by === null ? 'no day yet' : longDay(by)}</p>
      <p className={css['chance']}>{probability === null ? '–' : `${probability}\u00a0%`}</p>
      <IconButton Icon={IconPencil} label={`Change: ${name}`} onClick={onEdit} />
      <IconButton Icon={IconX} label={`Remove: ${name}`} onClick={onRemove} />
    </div>
  );
}

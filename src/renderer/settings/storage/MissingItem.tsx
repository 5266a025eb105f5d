import { IconFileExport, IconHistory, IconTrash } from '@tabler/icons-react';
import type { MissingDecision } from '../../../core/missing-decisions.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { momentDay } from '../../ui/format.ts';
import look from '../../ui/look.module.css';
import css from './storage.module.css';

interface MissingItemProps {
  missing: MissingDecision;
  /** The snapshots are being read. */
  looking: boolean;
  /** No snapshot has it. */
  isInNone: boolean;
  onLook: () => void;
  onSave: () => void;
  onDiscard: () => void;
}

/** One decision or draft that is gone, and what is left of it. */
export function MissingItem({ missing, looking, isInNone, onLook, onSave, onDiscard }: MissingItemProps) {
  const { title, from, belongings } = missing;
  const name = title ?? 'A decision or draft without a name';
  return (
    <li className={css['sheet']} aria-label={name}>
      <p>
        <strong data-user-text={title !== null || undefined}>{name}</strong>{' '}
        {from !== null && from > 1 ? 'lacks its last note or review.' : 'is not here.'}
      </p>
      {belongings.length > 0 && (
        <ul>
          {belongings.map(({ text, at }) => (
            <li key={`${text} ${at}`} className={look['quiet']}>
              <span data-user-text>{text}</span>, {momentDay(at)}
            </li>
          ))}
        </ul>
      )}
      <div className={css['texts']}>
        <ActionButton Icon={IconHistory} loading={looking} onClick={onLook}>
          Look in the snapshots
        </ActionButton>
        {belongings.length > 0 && (
          <>
            <ActionButton Icon={IconFileExport} onClick={onSave}>
              Save what is left
            </ActionButton>
            <ActionButton Icon={IconTrash} onClick={onDiscard}>
              Move it to the trash
            </ActionButton>
          </>
        )}
      </div>
      {isInNone && (
        <p role="status">
          No snapshot has it. If you have an export or a backup with it, import that below
          {belongings.length > 0 ? '; what is left joins it by itself.' : '.'}
        </p>
      )}
    </li>
  );
}

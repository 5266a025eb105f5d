import { Button } from '@mantine/core';
import type { CopyChoice, SyncCopy } from '../../../core/sync-copies.ts';
import look from '../../ui/look.module.css';
import place from '../rows.module.css';
import css from './storage.module.css';

const KINDS: Record<SyncCopy['kind'], string> = {
  decision: 'Decision',
  arrangement: 'Review day, tags and the like of',
  draft: 'Draft',
  card: 'Card',
  review: 'Review under way of',
  voice: '',
  settings: '',
  'unsaved-cards': '',
};

const STANDINGS: Record<SyncCopy['standing'], string> = {
  same: 'The copy says the same as what is here.',
  adds: 'The copy has something that is not here.',
  differs: '',
  past: 'What this copy belongs to is finished here, and is in your journal.',
  newer: 'A newer version of Crossroads wrote this copy. Update Crossroads to use it.',
  unreadable: 'This copy cannot be read.',
};

interface SyncCopyItemProps {
  copy: SyncCopy;
  busy: boolean;
  onChoose: (choice: CopyChoice) => void;
}

/** One copy: what differs, side by side, and what can be done. */
export function SyncCopyItem({ copy, busy, onChoose }: SyncCopyItemProps) {
  const { kind, title, from, standing, rows, choices, file } = copy;
  return (
    <li className={css['sheet']} aria-label={`${title}, copy from ${from}`}>
      <p>
        {KINDS[kind]} <strong data-user-text>{title}</strong>
      </p>
      <p className={look['quiet']}>
        {STANDINGS[standing]} <code className={place['folder']}>{file}</code>
      </p>
      {rows.length > 0 && (
        <table className={css['sides']}>
          <thead>
            <tr>
              <td />
              <th scope="col">Here</th>
              <th scope="col">
                In the copy, <span data-user-text>{from}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, here, there }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td data-user-text>{here ?? <span className={look['quiet']}>nothing</span>}</td>
                <td data-user-text>{there ?? <span className={look['quiet']}>nothing</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={css['texts']}>
        {choices.map((choice) => (
          <Button key={choice} variant="default" loading={busy} onClick={() => onChoose(choice)}>
            {labelOf(choice, standing)}
          </Button>
        ))}
      </div>
    </li>
  );
}

function labelOf(choice: CopyChoice, standing: SyncCopy['standing']): string {
  if (choice === 'both') return standing === 'adds' ? 'Add it' : 'Keep both';
  if (choice === 'there') return standing === 'adds' ? 'Use it' : 'Use the copy';
  return standing === 'differs' ? 'Keep only what is here' : 'Set the copy aside';
}

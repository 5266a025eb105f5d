import { Button } from '@mantine/core';
import { useState } from 'react';
import { type DoneImport, useDoneImports } from '../../stores/done-imports.ts';
import look from '../../ui/look.module.css';
import css from './storage.module.css';
import { undoImport } from './undo-import.ts';

/** What was imported since Crossroads was opened, each with its way back. */
export function DoneImports({ onChange }: { onChange: () => Promise<void> }) {
  const { done } = useDoneImports();
  if (done.length === 0) return null;
  return (
    <ul aria-label="Imports you can undo">
      {done.map((each) => (
        <DoneLine key={each.key} one={each} onChange={onChange} />
      ))}
    </ul>
  );
}

interface DoneLineProps {
  one: DoneImport;
  onChange: () => Promise<void>;
}

function DoneLine({ one: { key, fileName }, onChange }: DoneLineProps) {
  const [busy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    await undoImport(key, onChange);
    setBusy(false);
  };
  return (
    <li className={css['snapshot']}>
      <span>
        <span data-user-text>{fileName}</span> is imported.
      </span>
      <span className={look['quiet']}>You can undo this until you close Crossroads.</span>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`Undo the import of ${fileName}`}
        loading={busy}
        onClick={() => void undo()}
      >
        Undo
      </Button>
    </li>
  );
}

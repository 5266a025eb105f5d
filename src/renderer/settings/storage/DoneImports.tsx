import { Button } from '@mantine/core';
import { type DoneImport, useDoneImports } from '../../stores/done-imports.ts';
import look from '../../ui/look.module.css';
import { useTask } from '../../ui/use-task.ts';
import css from './storage.module.css';
import { undoImport } from './undo-import.ts';

/** What was imported since Crossroads was opened, each with its way back. */
export function DoneImports({ onChange }: { onChange: () => Promise<unknown> }) {
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
  onChange: () => Promise<unknown>;
}

function DoneLine({ one: { key, fileName }, onChange }: DoneLineProps) {
  const { busy, run } = useTask();
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
        onClick={() => void run(() => undoImport(key, onChange))}
      >
        Undo
      </Button>
    </li>
  );
}

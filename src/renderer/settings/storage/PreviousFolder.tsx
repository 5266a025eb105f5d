import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../app/client.ts';
import { useTask } from '../../ui/use-task.ts';
import rows from '../rows.module.css';
import { Refusal } from './Refusal.tsx';
import css from './storage.module.css';

/** The folder before a move: it stays until the user has it removed, which is asked twice. */
export function PreviousFolder({ folder, onChange }: { folder: string; onChange: () => void }) {
  const [sure, setSure] = useState(false);
  const { busy, failure, run } = useTask();
  const settle = async (what: () => Promise<unknown>) => {
    await run(async () => {
      await what();
      onChange();
    });
    setSure(false);
  };
  return (
    <section className={css['sheet']} aria-label="The old data folder">
      <p>
        Your data was moved. The old folder is still there: <code className={rows['folder']}>{folder}</code>
      </p>
      <Refusal message={failure} />
      {sure ? (
        <div className={css['line']}>
          <p>Remove what Crossroads kept there? It cannot be undone. Every record is compared first.</p>
          <div className={css['texts']}>
            <Button variant="default" onClick={() => setSure(false)}>
              Cancel
            </Button>
            <Button color="red" loading={busy} onClick={() => void settle(() => api.removePrevious(null))}>
              Remove the old folder
            </Button>
          </div>
        </div>
      ) : (
        <div className={css['texts']}>
          <Button variant="default" onClick={() => setSure(true)}>
            Remove…
          </Button>
          <Button variant="default" loading={busy} onClick={() => void settle(() => api.keepPrevious(null))}>
            Keep it
          </Button>
        </div>
      )}
    </section>
  );
}

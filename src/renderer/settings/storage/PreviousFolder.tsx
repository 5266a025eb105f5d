import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, failureMessage } from '../../app/client.ts';
import rows from '../rows.module.css';
import { Refusal } from './Refusal.tsx';
import css from './storage.module.css';

/** The folder before a move: it stays until the user has it removed, which is asked twice. */
export function PreviousFolder({ folder, onChange }: { folder: string; onChange: () => void }) {
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async (what: () => Promise<unknown>) => {
    setBusy(true);
    setRefusal(null);
    try {
      await what();
      onChange();
    } catch (error) {
      setRefusal(failureMessage(error));
    }
    setBusy(false);
    setSure(false);
  };
  return (
    <section className={css['sheet']} aria-label="The old data folder">
      <p>
        Your data was moved. The old folder is still there: <code className={rows['folder']}>{folder}</code>
      </p>
      <Refusal message={refusal} />
      {sure ? (
        <div className={css['line']}>
          <p>Remove what Crossroads kept there? It cannot be undone. Every record is compared first.</p>
          <div className={css['texts']}>
            <Button variant="default" onClick={() => setSure(false)}>
              Cancel
            </Button>
            <Button color="red" loading={busy} onClick={() => void run(() => api.removePrevious(null))}>
              Remove the old folder
            </Button>
          </div>
        </div>
      ) : (
        <div className={css['texts']}>
          <Button variant="default" onClick={() => setSure(true)}>
            Remove…
          </Button>
          <Button variant="default" loading={busy} onClick={() => void run(() => api.keepPrevious(null))}>
            Keep it
          </Button>
        </div>
      )}
    </section>
  );
}

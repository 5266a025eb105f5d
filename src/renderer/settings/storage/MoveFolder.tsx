import { Button, Progress } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { DataPlaceInfo, MovePlan, MoveProgress } from '../../../core/data-place-api.ts';
import { api, failureMessage } from '../../app/client.ts';
import { loadApp } from '../../stores/app-store.ts';
import look from '../../ui/look.module.css';
import { toast } from '../../ui/toast.tsx';
import { useTask } from '../../ui/use-task.ts';
import rows from '../rows.module.css';
import { FolderChoice } from './FolderChoice.tsx';
import { PreviousFolder } from './PreviousFolder.tsx';
import { Refusal } from './Refusal.tsx';
import { figureOf, sizeText } from './sizes.ts';
import css from './storage.module.css';

/** Milliseconds between two looks at how the copy goes. */
const LOOK = 200;

/** Moves the data folder: what will come of it, then how it goes. The folder before stays until it is removed here. */
export function MoveFolder() {
  const [place, setPlace] = useState<DataPlaceInfo | null>(null);
  const [plan, setPlan] = useState<MovePlan | null>(null);
  const [progress, setProgress] = useState<MoveProgress | null>(null);
  const { failure, setFailure, run } = useTask();
  const running = progress?.state === 'running';

  const load = useCallback(
    () => api.dataPlace(null).then(setPlace, (error: unknown) => setFailure(failureMessage(error))),
    [setFailure],
  );
  useEffect(() => void load(), [load]);

  useEffect(() => {
    if (!running) return;
    const look = setInterval(() => {
      api.moveProgress(null).then(
        (next) => {
          setProgress(next);
          if (next.state === 'failed') setFailure(next.message);
          if (next.state !== 'done') return;
          toast('Your data folder was moved.');
          void loadApp().then(load);
        },
        (error: unknown) => setFailure(failureMessage(error)),
      );
    }, LOOK);
    return () => clearInterval(look);
  }, [running, load, setFailure]);

  const choose = (folder: string) => run(async () => setPlan(await api.planMove({ folder })));
  const start = async ({ folder, files }: MovePlan) => {
    await run(async () => {
      await api.moveData({ folder });
      setProgress({ state: 'running', done: 0, total: files, message: null });
    });
    setPlan(null);
  };

  if (place === null) return null;
  if (place.given) {
    return <p className={look['quiet']}>This folder was named with --data when Crossroads was started.</p>;
  }
  return (
    <>
      {place.previous !== null && <PreviousFolder folder={place.previous} onChange={() => void load()} />}
      {plan === null && !running && (
        <div className={css['texts']}>
          <FolderChoice label="Move to another folder…" onChoose={(folder) => void choose(folder)} />
        </div>
      )}
      {plan !== null && (
        <section className={css['sheet']} aria-label="Move the data folder">
          <p>
            {figureOf(plan.files, 'file', 'files')}, {sizeText(plan.bytes)}, will be copied to{' '}
            <code className={rows['folder']}>{plan.folder}</code> and compared. Then Crossroads uses that
            folder. The old one stays until you remove it.
          </p>
          <div className={css['texts']}>
            <Button variant="default" onClick={() => setPlan(null)}>
              Cancel
            </Button>
            <Button onClick={() => void start(plan)}>Copy and switch</Button>
          </div>
        </section>
      )}
      {running && (
        <>
          <p role="status">
            Copying file {progress.done} of {progress.total}. Nothing can be saved meanwhile.
          </p>
          <Progress
            value={(100 * progress.done) / Math.max(1, progress.total)}
            aria-label="Progress of the copy"
          />
        </>
      )}
      <Refusal message={failure} />
    </>
  );
}

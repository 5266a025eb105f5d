import { Progress } from '@mantine/core';
import { IconFileText, IconPlayerStop, IconShieldCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { CheckProgress } from '../../../core/storage-info.ts';
import { api } from '../../app/client.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { attempt } from '../../ui/attempt.ts';
import { handOver } from '../../ui/hand-over.ts';
import { QuietButton } from '../../ui/QuietButton.tsx';
import rows from '../rows.module.css';
import { Row } from './Row.tsx';
import { figureOf } from './sizes.ts';
import css from './storage.module.css';

export function CheckRow() {
  const [progress, setProgress] = useState<CheckProgress | null>(null);
  const [running, setRunning] = useState(false);
  const wanted = useRef(false);
  useEffect(
    () => () => {
      wanted.current = false;
    },
    [],
  );

  const stop = () => {
    wanted.current = false;
    setRunning(false);
  };
  const start = async () => {
    wanted.current = true;
    setRunning(true);
    await attempt(async () => {
      let now = await api.checkIntegrity({ from: 0 });
      setProgress(now);
      while (wanted.current && now.checked < now.total) {
        now = await api.checkIntegrity({ from: now.checked });
        if (wanted.current) setProgress(now);
      }
    });
    stop();
  };
  const save = () => attempt(async () => handOver(await api.exportCheck(null)));

  return (
    <Row label="Check" why="Checks every record against its checksum and the record before it.">
      <div className={css['line']}>
        <p role="status">{progress === null ? 'It changes nothing.' : progressText(progress, running)}</p>
        {running ? (
          <ActionButton Icon={IconPlayerStop} onClick={stop}>
            Stop
          </ActionButton>
        ) : (
          <ActionButton Icon={IconShieldCheck} onClick={() => void start()}>
            Check now
          </ActionButton>
        )}
      </div>
      {running && progress !== null && (
        <Progress
          value={(100 * progress.checked) / Math.max(1, progress.total)}
          aria-label="Progress of the check"
        />
      )}
      {progress !== null && progress.problems.length > 0 && (
        <ul className={css['problems']}>
          {progress.problems.map(({ file, problem }) => (
            <li key={`${file} ${problem}`}>
              <code className={rows['folder']}>{file}</code> {problem}
            </li>
          ))}
        </ul>
      )}
      {progress !== null && !running && (
        <QuietButton Icon={IconFileText} onClick={() => void save()}>
          Save the result
        </QuietButton>
      )}
    </Row>
  );
}

function progressText({ checked, total, problems }: CheckProgress, running: boolean): string {
  const found =
    problems.length === 0
      ? 'All good so far.'
      : `${figureOf(problems.length, 'problem', 'problems')} so far.`;
  if (running) return `Checking record ${checked} of ${total}. ${found}`;
  if (checked < total) return `Stopped at record ${checked} of ${total}. ${found}`;
  if (problems.length === 0) {
    return total === 1
      ? 'The one record is as it was saved.'
      : `All ${total.toLocaleString('en')} records are as they were saved.`;
  }
  return `${figureOf(problems.length, 'file is', 'files are')} not as saved. Nothing was changed. Restore a snapshot to repair a decision.`;
}

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import css from './dialog.module.css';
import { FieldProblem } from './FieldProblem.tsx';
import { useTask } from './use-task.ts';

interface AskDialogProps {
  title: string;
  /** What it is about, and what may be chosen with it. */
  children: ReactNode;
  /** On the button that does it. */
  label: string;
  /** Does it; what it throws is shown, and the dialog stays. */
  onConfirm: () => Promise<void>;
  /** Where it cannot be undone, the way back has the focus. */
  isFinal?: boolean;
  /** On the way back. */
  backLabel?: string;
  /** A better way, as the main button with the focus. */
  instead?: ReactNode;
  onClose: () => void;
}

/** Asks before something is done, says why it failed, and leads back. */
export function AskDialog({
  title,
  children,
  label,
  onConfirm,
  isFinal = false,
  backLabel = 'Go back',
  instead,
  onClose,
}: AskDialogProps) {
  const { busy, failure, run } = useTask();
  const isMain = instead === undefined;
  return (
    <Dialog onClose={onClose} title={title}>
      <div className={css['body']}>
        {children}
        {failure !== null && <FieldProblem message={failure} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose} disabled={busy} data-autofocus={isFinal || undefined}>
            {backLabel}
          </Button>
          <Button
            {...(!isMain && { variant: 'default' })}
            onClick={() => void run(onConfirm)}
            loading={busy}
            data-autofocus={(isMain && !isFinal) || undefined}
          >
            {label}
          </Button>
          {instead}
        </div>
      </div>
    </Dialog>
  );
}

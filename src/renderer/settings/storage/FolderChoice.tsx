import { Button, TextInput } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/client.ts';
import { useApp } from '../../stores/app-store.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { attempt } from '../../ui/attempt.ts';
import { FIELD_CLASSES } from '../../ui/field.ts';
import css from './storage.module.css';

interface FolderChoiceProps {
  /** On the button; the dialog's title too. */
  label: string;
  busy?: boolean;
  onChoose: (folder: string) => void;
}

/** Asks for a folder: with the system's dialog where there is one, else by its path. */
export function FolderChoice({ label, busy = false, onChoose }: FolderChoiceProps) {
  const hasDialog = useApp((state) => state.info?.host === 'electron');
  const [open, setOpen] = useState(false);
  const [path, setPath] = useState('');
  const ask = () =>
    attempt(async () => {
      if (!hasDialog) return setOpen(true);
      const folder = await api.chooseFolder({ title: label.replace('…', '') });
      if (folder !== null) onChoose(folder);
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (path.trim() !== '') onChoose(path.trim());
  };
  if (!open) {
    return (
      <ActionButton Icon={IconFolder} loading={busy} onClick={() => void ask()}>
        {label}
      </ActionButton>
    );
  }
  return (
    <form className={css['path']} onSubmit={submit}>
      <TextInput
        label="Path of the folder"
        classNames={FIELD_CLASSES}
        placeholder="Such as /media/disk"
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
        spellCheck={false}
        autoFocus
      />
      <Button variant="default" onClick={() => setOpen(false)}>
        Cancel
      </Button>
      <Button type="submit" disabled={path.trim() === ''} loading={busy}>
        Choose
      </Button>
    </form>
  );
}

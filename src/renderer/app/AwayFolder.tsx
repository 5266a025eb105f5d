import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FolderChoice } from '../settings/storage/FolderChoice.tsx';
import { refreshInfo } from '../stores/app-store.ts';
import { attempt } from '../ui/attempt.ts';
import { api } from './client.ts';
import css from './NoticeBar.module.css';

/** While the data folder is missing: looks for it again, or opens another. Renders nothing otherwise. */
export function AwayFolder() {
  const [away, setAway] = useState(false);
  useEffect(() => {
    api.dataPlace(null).then(
      (place) => setAway(place.away),
      () => setAway(false),
    );
  }, []);
  const use = (folder: string) =>
    attempt(async () => {
      await api.openDataFolder({ folder });
      // Nothing shown so far was read from that folder.
      window.location.reload();
    });
  if (!away) return null;
  return (
    <div className={css['actions']}>
      <Button variant="default" onClick={() => void refreshInfo()}>
        Look again
      </Button>
      <FolderChoice label="Use another folder…" onChoose={(folder) => void use(folder)} />
    </div>
  );
}

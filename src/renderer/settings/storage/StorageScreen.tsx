import { useCallback, useEffect, useState } from 'react';
import type { MissingDecision } from '../../../core/missing-decisions.ts';
import type { StorageInfo } from '../../../core/storage-info.ts';
import { api } from '../../app/client.ts';
import { FileDrop } from '../../cards/FileDrop.tsx';
import { refreshNotices } from '../../stores/notices-store.ts';
import { attempt } from '../../ui/attempt.ts';
import { Screen } from '../../ui/Screen.tsx';
import { SettingsTabs } from '../SettingsTabs.tsx';
import { CheckRow } from './CheckRow.tsx';
import { ExportRow } from './ExportRow.tsx';
import { ImportRow } from './ImportRow.tsx';
import { MissingRow } from './MissingRow.tsx';
import { SnapshotRow } from './SnapshotRow.tsx';
import { SyncCopiesRow } from './SyncCopiesRow.tsx';
import css from './storage.module.css';
import { WhereRow } from './WhereRow.tsx';

/** Where the data lies, how it is carried away and brought back, and whether it is whole. */
export function StorageScreen() {
  const [info, setInfo] = useState<StorageInfo | null>(null);
  const [missing, setMissing] = useState<readonly MissingDecision[]>([]);
  const load = useCallback(
    () =>
      attempt(async () => {
        setInfo(await api.storageInfo(null));
        setMissing(await api.listMissing(null));
        await refreshNotices();
      }),
    [],
  );
  useEffect(() => void load(), [load]);
  return (
    <Screen title="Settings" actions={<SettingsTabs />}>
      <div className={css['rows']}>
        <WhereRow info={info} />
        <MissingRow missing={missing} onChange={load} />
        <SyncCopiesRow onChange={load} />
        <SnapshotRow info={info} onChange={load} />
        <ExportRow />
        <ImportRow onChange={load} />
        <CheckRow />
      </div>
      <FileDrop notice="Drop an exported file here" />
    </Screen>
  );
}

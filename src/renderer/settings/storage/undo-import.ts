import { counted } from '../../../words/figures.ts';
import { api } from '../../app/client.ts';
import { useApp } from '../../stores/app-store.ts';
import { forgetImport } from '../../stores/done-imports.ts';
import { loadLibrary } from '../../stores/library-store.ts';
import { attempt } from '../../ui/attempt.ts';
import { toast } from '../../ui/toast.tsx';

/** Reads again what an import or its undo may have changed. */
export async function refreshAll(onChange: () => Promise<unknown>): Promise<void> {
  useApp.setState({ settings: await api.getSettings(null) });
  await loadLibrary();
  await onChange();
}

/** Takes an import back; one that cannot be taken back says why and keeps its way back. */
export const undoImport = (key: string, onChange: () => Promise<unknown>): Promise<boolean> =>
  attempt(async () => {
    const { stayed } = await api.undoImport({ key });
    forgetImport(key);
    await refreshAll(onChange);
    toast(undoneText(stayed));
  });

const undoneText = (stayed: number) =>
  stayed === 0
    ? 'The import was undone.'
    : `The import was undone, but for ${counted(stayed, 'thing')} that you have changed or used since.`;

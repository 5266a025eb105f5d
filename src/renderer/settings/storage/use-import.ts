import { useState } from 'react';
import { IMPORT_PIECE } from '../../../core/api.ts';
import type { ImportPreview } from '../../../core/journal/import.ts';
import type { SnapshotKey } from '../../../core/storage-info.ts';
import { api, failureMessage } from '../../app/client.ts';
import { useApp } from '../../stores/app-store.ts';
import { loadLibrary } from '../../stores/library-store.ts';
import { reportFailure, toast, toastWithUndo } from '../../ui/toast.tsx';

type ImportState =
  | { kind: 'none' }
  /** A share of the file, 0–1. */
  | { kind: 'reading'; name: string; share: number }
  | { kind: 'refused'; message: string }
  | { kind: 'preview'; key: string; preview: ImportPreview; busy: boolean };

/** Reads a file or a snapshot, shows what would come of it, and does it. */
export function useImport(onChange: () => Promise<void>) {
  const [state, setState] = useState<ImportState>({ kind: 'none' });

  const preview = async (key: string) =>
    setState({ kind: 'preview', key, preview: await api.previewImport({ key }), busy: false });

  const reading = async (name: string, begin: () => Promise<string>) => {
    setState({ kind: 'reading', name, share: 0 });
    try {
      await preview(await begin());
    } catch (error) {
      setState({ kind: 'refused', message: failureMessage(error) });
    }
  };

  const readFile = (file: File) =>
    reading(file.name, async () => {
      const { key } = await api.beginImport({ fileName: file.name.slice(0, 300) });
      // In pieces of so many bytes, which are never more code units.
      const decoder = new TextDecoder();
      for (let at = 0; at < file.size; at += IMPORT_PIECE) {
        const bytes = await file.slice(at, at + IMPORT_PIECE).arrayBuffer();
        const stream = at + IMPORT_PIECE < file.size;
        await api.addToImport({ key, text: decoder.decode(bytes, { stream }) });
        setState({ kind: 'reading', name: file.name, share: Math.min(1, (at + IMPORT_PIECE) / file.size) });
      }
      return key;
    });

  const readSnapshot = ({ place, name }: SnapshotKey) =>
    reading(name, async () => (await api.beginRestore({ place, name })).key);

  const refresh = async () => {
    useApp.setState({ settings: await api.getSettings(null) });
    await loadLibrary();
    await onChange();
  };

  const undo = async (key: string) => {
    try {
      await api.undoImport({ key });
      await refresh();
      toast('The import was undone.');
    } catch (error) {
      reportFailure(error);
    }
  };

  const apply = async () => {
    if (state.kind !== 'preview') return;
    const { key } = state;
    setState({ ...state, busy: true });
    try {
      await api.applyImport({ key });
      setState({ kind: 'none' });
      await refresh();
      toastWithUndo('The import is done.', () => void undo(key), 'import');
    } catch (error) {
      setState({ kind: 'refused', message: failureMessage(error) });
    }
  };

  return { state, readFile, readSnapshot, apply, close: () => setState({ kind: 'none' }) };
}

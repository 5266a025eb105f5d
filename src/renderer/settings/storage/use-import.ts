import { useEffect, useRef, useState } from 'react';
import { IMPORT_PIECE } from '../../../core/bounds.ts';
import type { ImportPreview } from '../../../core/journal/import.ts';
import type { SnapshotKey } from '../../../core/storage-info.ts';
import { api, failureMessage } from '../../app/client.ts';
import { rememberImport } from '../../stores/done-imports.ts';
import { toast } from '../../ui/toast.tsx';
import { refreshAll } from './undo-import.ts';

type ImportState =
  | { kind: 'none' }
  /** A share of the file, 0–1: read, or compared with what is here. */
  | { kind: 'reading' | 'comparing'; name: string; share: number }
  | { kind: 'refused'; message: string }
  /** The share, 0–1, that is taken in; null before that. */
  | { kind: 'preview'; key: string; preview: ImportPreview; share: number | null };

/** What the host does not hear it drops with the next import. */
function letGo(held: { current: string | null }): void {
  if (held.current !== null) api.cancelImport({ key: held.current }).catch(() => {});
  held.current = null;
}

/** Reads a file or snapshot, previews the import, and runs it. */
export function useImport(onChange: () => Promise<unknown>) {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  /** The file that the host holds for this; null where it holds none. */
  const held = useRef<string | null>(null);
  useEffect(() => () => letGo(held), []);

  const refuse = (error: unknown) => {
    letGo(held);
    setState({ kind: 'refused', message: failureMessage(error) });
  };

  const close = () => {
    letGo(held);
    setState({ kind: 'none' });
  };

  const preview = async (name: string, key: string) => {
    const onShare = (share: number) => setState({ kind: 'comparing', name, share });
    const found = await withProgress(key, onShare, () => api.previewImport({ key }));
    setState({ kind: 'preview', key, preview: found, share: null });
  };

  const reading = async (name: string, begin: () => Promise<string>) => {
    setState({ kind: 'reading', name, share: 0 });
    try {
      await preview(name, await begin());
    } catch (error) {
      refuse(error);
    }
  };

  const readFile = (file: File) =>
    reading(file.name, async () => {
      const { key } = await api.beginImport({ fileName: file.name.slice(0, 300) });
      held.current = key;
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

  /** @param only the decision or draft that is restored; without it all is */
  const readSnapshot = ({ place, name }: SnapshotKey, only?: string) =>
    reading(name, async () => {
      const { key } = await api.beginRestore({ place, name, ...(only !== undefined && { only }) });
      held.current = key;
      return key;
    });

  const apply = async () => {
    if (state.kind !== 'preview') return;
    const { key } = state;
    const onShare = (share: number) => setState({ ...state, share });
    onShare(0);
    try {
      await withProgress(key, onShare, () => api.applyImport({ key }));
      held.current = null;
      setState({ kind: 'none' });
      rememberImport({ key, fileName: state.preview.fileName });
      await refreshAll(onChange);
      toast('The import is done.');
    } catch (error) {
      refuse(error);
    }
  };

  return { state, readFile, readSnapshot, apply, close };
}

/** Milliseconds between two looks at how far something is. */
const LOOK = 300;

/** Does something with an import and tells meanwhile how far it is. */
async function withProgress<T>(
  key: string,
  onShare: (share: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  let goesOn = true;
  const timer = setInterval(() => {
    api.importProgress({ key }).then(
      ({ done, total }) => {
        if (goesOn) onShare(done / Math.max(1, total));
      },
      // The work itself says what is wrong.
      () => {},
    );
  }, LOOK);
  try {
    return await work();
  } finally {
    goesOn = false;
    clearInterval(timer);
  }
}

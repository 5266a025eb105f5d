import { IconAlertTriangle } from '@tabler/icons-react';
import type { StorageInfo } from '../../../core/storage-info.ts';
import { useApp } from '../../stores/app-store.ts';
import look from '../../ui/look.module.css';
import rows from '../rows.module.css';
import { MoveFolder } from './MoveFolder.tsx';
import { Row } from './Row.tsx';
import { figureOf, sizeText } from './sizes.ts';
import css from './storage.module.css';

/** Free bytes below which the disk counts as almost full. */
const LITTLE = 200_000_000;

export function WhereRow({ info }: { info: StorageInfo | null }) {
  const folder = useApp((state) => state.info?.dataFolder);
  return (
    <Row label="Where it lies" why="Readable by you alone.">
      <p>
        <code className={rows['folder']}>{info?.dataFolder ?? folder}</code>
      </p>
      <p className={look['quiet']}>{info === null ? 'Counting…' : contents(info)}</p>
      {info !== null && info.freeBytes !== null && <Free bytes={info.freeBytes} />}
      <MoveFolder />
    </Row>
  );
}

function contents({ decisions, drafts, cards, trashed, bytes, files }: StorageInfo): string {
  const kinds = [
    figureOf(decisions, 'decision', 'decisions'),
    figureOf(drafts, 'draft', 'drafts'),
    figureOf(cards, 'card of your own', 'cards of your own'),
    `${trashed.toLocaleString('en')} in the trash`,
  ];
  return `${kinds.join(', ')}: ${sizeText(bytes)} in ${figureOf(files, 'file', 'files')}.`;
}

function Free({ bytes }: { bytes: number }) {
  if (bytes >= LITTLE) return <p className={look['quiet']}>{sizeText(bytes)} are free on this disk.</p>;
  return (
    <p className={css['alert']}>
      <IconAlertTriangle size={18} stroke={1.6} aria-hidden />
      Only {sizeText(bytes)} are free on this disk. Free some space, so that everything can be saved.
    </p>
  );
}

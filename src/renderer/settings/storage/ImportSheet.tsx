import { Button } from '@mantine/core';
import { IconBan, IconEqual, IconGitFork, IconPlus, type IconProps, IconX } from '@tabler/icons-react';
import { type ComponentType, useEffect, useRef } from 'react';
import type { ImportItem, ImportOutcome, ImportPreview } from '../../../core/journal/import.ts';
import { momentDay } from '../../ui/format.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import look from '../../ui/look.module.css';
import { figureOf } from './sizes.ts';
import css from './storage.module.css';

interface Group {
  outcomes: readonly ImportOutcome[];
  Icon: ComponentType<IconProps>;
  words: (count: number) => string;
  isBad?: boolean;
}

const GROUPS: readonly Group[] = [
  { outcomes: ['added', 'extended'], Icon: IconPlus, words: () => 'will be added' },
  {
    outcomes: ['same'],
    Icon: IconEqual,
    words: (count) => (count === 1 ? 'is here already' : 'are here already'),
  },
  {
    outcomes: ['differs'],
    Icon: IconGitFork,
    words: (count) => (count === 1 ? 'differs, and what is here stays' : 'differ, and what is here stays'),
  },
  {
    outcomes: ['refused'],
    Icon: IconBan,
    words: (count) => (count === 1 ? 'is refused' : 'are refused'),
    isBad: true,
  },
];

interface ImportSheetProps {
  preview: ImportPreview;
  /** The share, 0–1, that is taken in; null before that. */
  share: number | null;
  onApply: () => void;
  onClose: () => void;
}

/** What an import will do, before it does it. */
export function ImportSheet({ preview, share, onApply, onClose }: ImportSheetProps) {
  const { fileName, exportedAt, items } = preview;
  const sheet = useRef<HTMLElement>(null);
  // What was asked for is here now, perhaps below the fold.
  useEffect(() => {
    sheet.current?.focus();
    sheet.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const added = items.filter(({ outcome }) => outcome === 'added' || outcome === 'extended').length;
  const beside = items.filter(({ outcome, kind }) => outcome === 'differs' && kind !== 'settings').length;
  return (
    <section ref={sheet} tabIndex={-1} className={css['sheet']} aria-label={`Import from ${fileName}`}>
      <div className={css['line']}>
        <p>
          <strong data-user-text>{fileName}</strong>{' '}
          <span className={look['quiet']}>made on {momentDay(exportedAt)}</span>
        </p>
        <IconButton Icon={IconX} label="Close without importing" onClick={onClose} />
      </div>
      {GROUPS.map((group) => {
        const own = items.filter(({ outcome }) => group.outcomes.includes(outcome));
        return own.length === 0 ? null : <Items key={group.outcomes[0]} group={group} items={own} />;
      })}
      <div className={css['line']}>
        {share === null ? (
          <p className={look['quiet']}>
            {added + beside > 0
              ? 'You can undo this until you close Crossroads.'
              : 'What you have stays as it is.'}
          </p>
        ) : (
          <p className={look['quiet']} role="status">
            Adding, {Math.round(share * 100)} %
          </p>
        )}
        <div className={css['texts']}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={onApply} loading={share !== null} disabled={added + beside === 0}>
            {applyLabel(added, beside)}
          </Button>
        </div>
      </div>
    </section>
  );
}

function applyLabel(added: number, beside: number): string {
  if (added + beside === 0) return 'Nothing to add';
  if (beside === 0) return `Add ${added}`;
  return added === 0 ? `Add ${beside} beside` : `Add ${added}, and ${beside} beside`;
}

const KINDS: Record<ImportItem['kind'], string> = {
  decision: 'Decision',
  draft: 'Draft',
  card: 'Card',
  settings: 'Settings',
  record: 'Record',
};

function Items({ group: { Icon, words, isBad = false }, items }: { group: Group; items: ImportItem[] }) {
  return (
    <details className={css['items']} open={isBad || undefined}>
      <summary className={isBad ? css['bad'] : undefined}>
        <Icon size={18} stroke={1.6} aria-hidden />
        <strong>{figureOf(items.length, 'thing', 'things')}</strong> {words(items.length)}
      </summary>
      <ul>
        {items.map(({ kind, title, detail }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={index}>
            {KINDS[kind]}
            {kind !== 'settings' && <span data-user-text> {title}</span>}
            {detail !== '' && <span className={look['quiet']}>: {detail}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import css from './FindBar.module.css';
import './find.css';
import { useFind } from './use-find.ts';

interface FindBarProps {
  /** The field, for whoever asks to find while the bar is there already. */
  field: Ref<HTMLInputElement>;
  onClose: () => void;
}

/** Finds words on the page. What a browser brings along, a window of one's own has to have itself. */
export function FindBar({ field, onClose }: FindBarProps) {
  const [query, setQuery] = useState('');
  const { count, at, go } = useFind(query);
  const before = useRef(document.activeElement);
  useEffect(() => {
    const from = before.current;
    return () => {
      if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    };
  }, []);
  useShortcuts({
    f3: () => go(1),
    'shift+f3': () => go(-1),
    'mod+g': () => go(1),
    'mod+shift+g': () => go(-1),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    // A dialog below would take the same key for its own.
    event.stopPropagation();
  };
  return (
    <search className={css['bar']} data-find-bar onKeyDown={onKeyDown}>
      <input
        ref={field}
        className={css['field']}
        aria-label="Find on this page"
        placeholder="Find on this page"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p className={css['count']} role="status">
        {query.trim() === '' ? '' : count === 0 ? 'Not found' : `${at + 1} of ${count}`}
      </p>
      <IconButton Icon={IconChevronUp} label="Previous match" onClick={() => go(-1)} disabled={count === 0} />
      <IconButton Icon={IconChevronDown} label="Next match" onClick={() => go(1)} disabled={count === 0} />
      <IconButton Icon={IconX} label="Close the find bar" onClick={onClose} />
    </search>
  );
}

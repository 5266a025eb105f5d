import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { useApp } from '../stores/app-store.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { useStartDecision } from '../wizard/use-start-decision.ts';
import { palette } from './palette.ts';
import { useHostCommands } from './use-host-commands.ts';

// The first screen needs none of them; they are fetched right after it.
const CommandPalette = lazy(async () => ({
  default: (await import('./CommandPalette.tsx')).CommandPalette,
}));
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet }));
const loadFind = () => import('../find/FindBar.tsx');
const FindBar = lazy(async () => ({ default: (await loadFind()).FindBar }));

/** The keys and menu entries that work everywhere. A browser keeps some keys to itself; Electron's window does not. */
export function Shortcuts() {
  const [sheet, { open: openShortcuts, close: closeShortcuts }] = useDisclosure(false);
  const [finding, { open, close: closeFind }] = useDisclosure(false);
  const findField = useRef<HTMLInputElement>(null);
  const start = useStartDecision();
  // A browser finds by itself.
  const isDesktop = useApp((state) => state.info?.host === 'electron');
  const openFind = () => {
    open();
    // Where the bar is there already.
    findField.current?.focus();
    findField.current?.select();
  };
  useHostCommands({ openShortcuts, openFind });
  useShortcuts({
    '?': openShortcuts,
    'mod+k': () => palette.toggle(),
    'mod+n': start,
    'mod+f': () => isDesktop && openFind(),
  });
  // Ahead of the first use, so that what is typed right after the key arrives.
  useEffect(() => {
    if (isDesktop) void loadFind();
  }, [isDesktop]);
  const takeFindField = useCallback((field: HTMLInputElement | null) => {
    findField.current = field;
    field?.focus();
  }, []);
  return (
    <>
      <Suspense>
        <CommandPalette onShortcuts={openShortcuts} />
        <ShortcutSheet opened={sheet} onClose={closeShortcuts} />
      </Suspense>
      {finding && (
        <Suspense>
          <FindBar field={takeFindField} onClose={closeFind} />
        </Suspense>
      )}
    </>
  );
}

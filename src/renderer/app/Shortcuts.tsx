import { useDisclosure } from '@mantine/hooks';
import { Suspense, useCallback, useEffect, useRef } from 'react';
import { useApp } from '../stores/app-store.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { startDecision } from '../wizard/start-decision.ts';
import { lazyNamed } from './lazy-named.ts';
import { palette } from './palette.ts';
import { useHostCommands } from './use-host-commands.ts';

// The first screen needs none of them; they are fetched right after it.
const CommandPalette = lazyNamed('CommandPalette', () => import('./CommandPalette.tsx'));
const ShortcutSheet = lazyNamed('ShortcutSheet', () => import('./ShortcutSheet.tsx'));
const FindBar = lazyNamed('FindBar', () => import('../find/FindBar.tsx'));

/** Keys and menu entries that work on every screen. Browsers reserve some of the keys; Electron does not. */
export function Shortcuts() {
  const [sheet, { open: openShortcuts, close: closeShortcuts }] = useDisclosure(false);
  const [finding, { open, close: closeFind }] = useDisclosure(false);
  const findField = useRef<HTMLInputElement>(null);
  // A browser has its own find bar.
  const isDesktop = useApp((state) => state.info?.host === 'electron');
  const openFind = () => {
    open();
    // The find bar is already open.
    findField.current?.focus();
    findField.current?.select();
  };
  useHostCommands({ openShortcuts, openFind });
  useShortcuts({
    '?': openShortcuts,
    'mod+k': () => palette.toggle(),
    'mod+n': startDecision,
    'mod+f': () => isDesktop && openFind(),
  });
  // Loaded before its first use, so that no key typed right after the shortcut is lost.
  useEffect(() => {
    if (isDesktop) void FindBar.fetch();
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

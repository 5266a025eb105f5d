import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useStartDecision } from '../wizard/use-start-decision.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';

/** The keys that work everywhere. A browser keeps Ctrl+N to itself; Electron's window does not. */
export function Shortcuts() {
  const [sheet, { open, close }] = useDisclosure(false);
  const start = useStartDecision();
  // While typing, a question mark is a question mark.
  useHotkeys([
    ['shift+?', open],
    ['?', open],
    ['mod+N', start],
  ]);
  return (
    <>
      <CommandPalette onShortcuts={open} />
      <ShortcutSheet opened={sheet} onClose={close} />
    </>
  );
}

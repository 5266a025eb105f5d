import { useEffect, useEffectEvent } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Command, MenuEntry } from '../../core/api.ts';
import { useApp } from '../stores/app-store.ts';
import { flushEverything } from '../stores/autosave.ts';
import { runOfferedExport } from '../ui/menu-export.ts';
import { toast } from '../ui/toast.tsx';
import { pressUndo } from '../ui/undo-by-word.ts';
import { startDecision } from '../wizard/start-decision.ts';
import { onHostCommand } from './client.ts';

const ADDRESS: Partial<Record<MenuEntry, string>> = {
  'import-page': '/cards/import',
  home: '/',
  journal: '/journal',
  cards: '/cards',
  settings: '/settings',
  'user-guide': '/guide',
  about: '/about',
};

interface Openable {
  openShortcuts: () => void;
  openFind: () => void;
}

/** Carries out what the desktop asks for: the application menu, a notification, files opened from the system, the last save before closing. */
export function useHostCommands({ openShortcuts, openFind }: Openable): void {
  const runEntry = (entry: MenuEntry): void => {
    const address = ADDRESS[entry];
    if (address !== undefined) navigate(address);
    else if (entry === 'undo' || entry === 'redo') pressUndo(entry);
    else if (entry === 'new-decision') startHere();
    else if (entry === 'find') openFind();
    else if (entry === 'shortcuts') openShortcuts();
    else if (!runOfferedExport())
      toast('Open a result, a decision or the journal first. Then it can be exported.');
  };
  const startHere = () => {
    const why = useApp.getState().info?.readOnly ?? null;
    if (why === null) void startDecision();
    else toast(why);
  };
  const carryOut = useEffectEvent(async (command: Command): Promise<void> => {
    if (command.kind === 'menu') runEntry(command.entry);
    else if (command.kind === 'open-decision') navigate(`/journal/${command.id}`);
    else if (command.kind === 'flush') await flushEverything();
    else {
      const { takeOpenedFile } = await import('../cards/take-file.ts');
      await takeOpenedFile(command.file);
    }
  });
  useEffect(() => onHostCommand((command) => carryOut(command)), []);
}

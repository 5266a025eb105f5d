import { Table } from '@mantine/core';
import { Dialog } from '../ui/Dialog.tsx';
import css from './ShortcutSheet.module.css';

/** The list of shortcuts for the help sheet. Each is bound where it works. */
const SHORTCUTS: readonly [string, string][] = [
  ['Ctrl K', 'Go anywhere by a few letters'],
  ['Ctrl N', 'New decision (in the desktop app)'],
  ['?', 'This sheet'],
  ['Ctrl F', 'Find on this page; F3 for the next (a browser has its own)'],
  ['F1, Ctrl ,', 'User guide, settings (in the desktop app)'],
  ['Ctrl I, Ctrl J, Ctrl E', 'Import a page, journal, export a PDF (in the desktop app)'],
  ['Ctrl +, Ctrl −, Ctrl 0', 'Larger, smaller, usual size'],
  ['Ctrl Enter', 'Next step, next criterion; save a card'],
  ['Alt ←', 'Back'],
  ['← →', 'Slider: one point less, one more'],
  ['Shift ← →', 'Slider: five points'],
  ['Page Up, Page Down', 'Slider: ten points'],
  ['Home, End', 'Slider: to its ends'],
  ['↑ ↓', 'Weights: to the next criterion'],
  ['↓ ↑', 'Journal: from the search to the rows, and from row to row; Enter opens one'],
  ['1 … 9, 0', 'Ratings: 10 to 90, 100 for the current path, then the next; with or without Shift'],
  ['U', 'Ratings: I don’t know'],
  ['Enter', 'Ratings: to the other path'],
  ['Enter', 'In a list: add the next; in an editor: done'],
  ['Ctrl Z', 'In a field: take back a word; elsewhere: undo what the newest message says'],
  ['Ctrl Shift Z', 'In a field: write the word again'],
  ['F8', 'To the newest message, such as one with Undo'],
  ['Escape', 'Close what is open'],
];

interface ShortcutSheetProps {
  opened: boolean;
  onClose: () => void;
}

export function ShortcutSheet({ opened, onClose }: ShortcutSheetProps) {
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title="Keyboard shortcuts"
      size="lg"
      centered={false}
      closeLabel="Close"
    >
      <Table verticalSpacing="xs">
        <Table.Tbody>
          {SHORTCUTS.map(([keys, what]) => (
            <Table.Tr key={what}>
              <Table.Th scope="row" className={css['keys']}>
                {keys}
              </Table.Th>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p className={css['note']}>On a Mac, Cmd takes the place of Ctrl.</p>
    </Dialog>
  );
}

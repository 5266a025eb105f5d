import type { SpotlightActionData } from '@mantine/spotlight';
import {
  IconAdjustmentsHorizontal,
  IconBook2,
  IconCards,
  IconChartDots3,
  IconDatabase,
  IconFileImport,
  IconHelp,
  IconHome,
  IconInfoCircle,
  IconNotebook,
  IconTrash,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import { navigate } from 'wouter/use-hash-location';

/** The look of a command's picture. */
export const ICON = { size: 18, stroke: 1.6 } as const;

/** A screen to go to. */
interface Place {
  label: string;
  Icon: TablerIcon;
  to: string;
  description?: string;
}

export const PLACES: readonly Place[] = [
  {
    label: 'Go home',
    Icon: IconHome,
    to: '/',
    description: 'What is due: reviews, predictions, the end of a trial; and drafts',
  },
  {
    label: 'Open the journal',
    Icon: IconNotebook,
    to: '/journal',
    description: 'Search your decisions, compare them, write the yearly letter, print or export the list',
  },
  {
    label: 'Open the insights',
    Icon: IconChartDots3,
    to: '/insights',
    description: 'How predictions turned out, and what recurs over decisions',
  },
  {
    label: 'Open the trash',
    Icon: IconTrash,
    to: '/trash',
    description: 'Restore what was deleted, or delete it for good',
  },
  { label: 'Open the cards', Icon: IconCards, to: '/cards' },
  {
    label: 'Open the settings',
    Icon: IconAdjustmentsHorizontal,
    to: '/settings',
    description: 'Theme, reminders, paper, and how steadily you rate',
  },
  {
    label: 'Open the storage',
    Icon: IconDatabase,
    to: '/settings/storage',
    description: 'Export everything, import, snapshots to go back to, and where your data lies',
  },
];

export const WAYS_TO_ADD_CARDS: readonly Place[] = [
  { label: 'Import a page as a card', Icon: IconFileImport, to: '/cards/import' },
  { label: 'Make a card from nothing', Icon: IconCards, to: '/cards/edit/new' },
];

export const PAGES: readonly Place[] = [
  {
    label: 'Open the example',
    Icon: IconBook2,
    to: '/example',
    description: 'A finished decision on another card, read-only',
  },
  { label: 'Open the user guide', Icon: IconHelp, to: '/guide' },
  { label: 'About Crossroads', Icon: IconInfoCircle, to: '/about', description: 'Version, log and licences' },
];

/** The command that goes there. */
export const goTo = ({ Icon, to, ...words }: Place): SpotlightActionData => ({
  id: to,
  ...words,
  leftSection: <Icon {...ICON} />,
  onClick: () => navigate(to),
});

import { Spotlight, type SpotlightActionData, useSpotlight } from '@mantine/spotlight';
import {
  IconAdjustmentsHorizontal,
  IconArrowRight,
  IconBook2,
  IconCards,
  IconChartDots3,
  IconFileImport,
  IconHelp,
  IconHome,
  IconInfoCircle,
  IconKeyboard,
  IconMoon,
  IconNotebook,
  IconPlus,
  IconSun,
  IconTrash,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { foundText } from '../../words/found-place.ts';
import { changeSettings, useReadOnly } from '../stores/app-store.ts';
import { loadJournal, useJournal } from '../stores/journal-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { momentDay } from '../ui/format.ts';
import { reportFailure } from '../ui/toast.tsx';
import { startDecision, startWith } from '../wizard/start-decision.ts';
import { FOUND, findActions } from './find-actions.ts';
import { paletteStore } from './palette.ts';
import { useFoundDecisions } from './use-found-decisions.ts';

const ICON = { size: 18, stroke: 1.6 } as const;

/** A screen to go to. */
interface Place {
  label: string;
  Icon: TablerIcon;
  to: string;
  description?: string;
}

const PLACES: readonly Place[] = [
  { label: 'Go home', Icon: IconHome, to: '/' },
  { label: 'Open the journal', Icon: IconNotebook, to: '/journal' },
  {
    label: 'Open the insights',
    Icon: IconChartDots3,
    to: '/insights',
    description: 'How predictions turned out, and what recurs over decisions',
  },
  { label: 'Open the trash', Icon: IconTrash, to: '/trash' },
  { label: 'Open the cards', Icon: IconCards, to: '/cards' },
  { label: 'Open the settings', Icon: IconAdjustmentsHorizontal, to: '/settings' },
];

const WAYS_TO_ADD_CARDS: readonly Place[] = [
  { label: 'Import a page as a card', Icon: IconFileImport, to: '/cards/import' },
  { label: 'Make a card from nothing', Icon: IconCards, to: '/cards/edit/new' },
];

const PAGES: readonly Place[] = [
  {
    label: 'Open the example',
    Icon: IconBook2,
    to: '/example',
    description: 'A finished decision on another card, read-only',
  },
  { label: 'Open the user guide', Icon: IconHelp, to: '/guide' },
  { label: 'About Crossroads', Icon: IconInfoCircle, to: '/about', description: 'Version, log and licences' },
];

const goTo = ({ Icon, to, ...words }: Place): SpotlightActionData => ({
  id: to,
  ...words,
  leftSection: <Icon {...ICON} />,
  onClick: () => navigate(to),
});

interface CommandPaletteProps {
  onShortcuts: () => void;
}

/** The command palette (Ctrl+K): finds screens and actions by a few letters. */
export function CommandPalette({ onShortcuts }: CommandPaletteProps) {
  const readOnly = useReadOnly();
  const { drafts } = useJournal();
  const [query, setQuery] = useState('');
  const { opened } = useSpotlight(paletteStore);
  const found = useFoundDecisions(query, opened);
  useEffect(() => {
    if (opened) void loadJournal();
  }, [opened]);
  const { cards } = useLibrary();
  const theme = (chosen: 'light' | 'dark') => () =>
    void changeSettings({ theme: chosen }).catch(reportFailure);

  const actions: SpotlightActionData[] = [
    ...PLACES.map(goTo),
    ...(readOnly
      ? []
      : [
          { id: 'new', label: 'New decision', leftSection: <IconPlus {...ICON} />, onClick: startDecision },
          ...WAYS_TO_ADD_CARDS.map(goTo),
        ]),
    ...PAGES.map(goTo),
    { id: 'light', label: 'Light theme', leftSection: <IconSun {...ICON} />, onClick: theme('light') },
    { id: 'dark', label: 'Dark theme', leftSection: <IconMoon {...ICON} />, onClick: theme('dark') },
    {
      id: 'shortcuts',
      label: 'Keyboard shortcuts',
      leftSection: <IconKeyboard {...ICON} />,
      onClick: onShortcuts,
    },
    ...drafts.map(({ id, title }) => ({
      id: `draft-${id}`,
      label: title.trim() || 'A decision without a question yet',
      description: 'Continue this draft',
      leftSection: <IconArrowRight {...ICON} />,
      onClick: () => navigate(`/assess/${id}`),
    })),
    ...(readOnly || cards.length < 2
      ? []
      : cards.map(({ card: { id, title } }) => ({
          id: `card-${id}`,
          label: title,
          description: 'Start a decision with this card',
          leftSection: <IconPlus {...ICON} />,
          onClick: () => void startWith(id),
        }))),
    ...found.map(({ id, title, found: place }) => ({
      id: `${FOUND}${id}`,
      label: title.trim() || 'Without a question',
      description: place === null ? 'Open this decision' : foundText(place, momentDay),
      leftSection: <IconNotebook {...ICON} />,
      onClick: () => navigate(`/journal/${id}`),
    })),
  ];

  return (
    <Spotlight
      store={paletteStore}
      actions={actions}
      // Mantine's own shortcut compares letters only, which fails in other keyboard layouts.
      shortcut={null}
      limit={12}
      scrollable
      // A list that scrolls must be reachable by keyboard.
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      filter={findActions}
      nothingFound="Nothing of that name."
      highlightQuery
      query={query}
      onQueryChange={setQuery}
      transitionProps={{ duration: 0 }}
      lockScroll={false}
      attributes={{ content: { 'aria-label': 'Commands' } }}
      searchProps={{
        placeholder: 'Find a decision, go to a place, change a setting',
        'aria-label': 'Command',
      }}
    />
  );
}

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
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { foundText } from '../../words/found-place.ts';
import { changeSettings, useApp } from '../stores/app-store.ts';
import { loadJournal, useJournal } from '../stores/journal-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { momentDay } from '../ui/format.ts';
import { reportFailure } from '../ui/toast.tsx';
import { startDecision, startWith } from '../wizard/start-decision.ts';
import { FOUND, findActions } from './find-actions.ts';
import { paletteStore } from './palette.ts';
import { useFoundDecisions } from './use-found-decisions.ts';

const ICON = { size: 18, stroke: 1.6 } as const;

interface CommandPaletteProps {
  onShortcuts: () => void;
}

/** The command palette (Ctrl+K): finds screens and actions by a few letters. */
export function CommandPalette({ onShortcuts }: CommandPaletteProps) {
  const readOnly = useApp((state) => state.info?.readOnly ?? null) !== null;
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
    { id: 'home', label: 'Go home', leftSection: <IconHome {...ICON} />, onClick: () => navigate('/') },
    {
      id: 'journal',
      label: 'Open the journal',
      leftSection: <IconNotebook {...ICON} />,
      onClick: () => navigate('/journal'),
    },
    {
      id: 'insights',
      label: 'Open the insights',
      description: 'How predictions turned out, and what recurs over decisions',
      leftSection: <IconChartDots3 {...ICON} />,
      onClick: () => navigate('/insights'),
    },
    {
      id: 'trash',
      label: 'Open the trash',
      leftSection: <IconTrash {...ICON} />,
      onClick: () => navigate('/trash'),
    },
    {
      id: 'cards',
      label: 'Open the cards',
      leftSection: <IconCards {...ICON} />,
      onClick: () => navigate('/cards'),
    },
    {
      id: 'settings',
      label: 'Open the settings',
      leftSection: <IconAdjustmentsHorizontal {...ICON} />,
      onClick: () => navigate('/settings'),
    },
    ...(readOnly
      ? []
      : [
          { id: 'new', label: 'New decision', leftSection: <IconPlus {...ICON} />, onClick: startDecision },
          {
            id: 'import',
            label: 'Import a page as a card',
            leftSection: <IconFileImport {...ICON} />,
            onClick: () => navigate('/cards/import'),
          },
          {
            id: 'new-card',
            label: 'Make a card from nothing',
            leftSection: <IconCards {...ICON} />,
            onClick: () => navigate('/cards/edit/new'),
          },
        ]),
    {
      id: 'example',
      label: 'Open the example',
      description: 'A finished decision on another card, read-only',
      leftSection: <IconBook2 {...ICON} />,
      onClick: () => navigate('/example'),
    },
    {
      id: 'guide',
      label: 'Open the user guide',
      leftSection: <IconHelp {...ICON} />,
      onClick: () => navigate('/guide'),
    },
    {
      id: 'about',
      label: 'About Crossroads',
      description: 'Version, log and licences',
      leftSection: <IconInfoCircle {...ICON} />,
      onClick: () => navigate('/about'),
    },
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

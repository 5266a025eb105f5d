import { Spotlight, type SpotlightActionData, useSpotlight } from '@mantine/spotlight';
import {
  IconArrowRight,
  IconKeyboard,
  IconMoon,
  IconNotebook,
  IconPlus,
  IconSun,
  IconTarget,
} from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { localDay } from '../../core/local-day.ts';
import type { Day } from '../../core/time.ts';
import { foundText } from '../../words/found-place.ts';
import { changeSettings, useReadOnly } from '../stores/app-store.ts';
import { loadJournal, useJournal } from '../stores/journal-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { longDay, momentDay } from '../ui/format.ts';
import { reportFailure } from '../ui/toast.tsx';
import { startDecision, startWith } from '../wizard/start-decision.ts';
import { AskedPrediction } from './AskedPrediction.tsx';
import { FOUND, findActions } from './find-actions.ts';
import { palette, paletteStore } from './palette.ts';
import { goTo, ICON, PAGES, PLACES, WAYS_TO_ADD_CARDS } from './palette-places.tsx';
import { useFoundDecisions } from './use-found-decisions.ts';
import { type OpenPrediction, useOpenPredictions } from './use-open-predictions.ts';

/** A list that scrolls must be reachable by keyboard. */
const REACHED_BY_KEYS = { viewportProps: { tabIndex: 0 } };

/** Number of actions shown at once. */
const SHOWN = 12;

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
  const predictions = useOpenPredictions();
  const [asked, setAsked] = useState<OpenPrediction | null>(null);
  const search = useRef<HTMLInputElement>(null);
  // Back from a question, the commands go on where they were.
  useEffect(() => {
    if (asked === null) search.current?.focus();
  }, [asked]);
  const today = localDay(new Date());
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
    ...(readOnly
      ? []
      : predictions.map((open) => ({
          id: `prediction-${open.decision.id}-${open.prediction.id}`,
          label: open.prediction.statement,
          description: whenAsked(open.prediction.by, today),
          leftSection: <IconTarget {...ICON} />,
          closeSpotlightOnTrigger: false,
          onClick: () => setAsked(open),
        }))),
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

  const shown = findActions(query, actions).slice(0, SHOWN);
  return (
    <Spotlight.Root
      store={paletteStore}
      // Mantine's own shortcut compares letters only, which fails in other keyboard layouts.
      shortcut={null}
      scrollable
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={() => setAsked(null)}
      transitionProps={{ duration: 0 }}
      lockScroll={false}
      attributes={{ content: { 'aria-label': asked === null ? 'Commands' : 'Answer a prediction' } }}
    >
      {asked === null ? (
        <>
          <Spotlight.Search
            ref={search}
            placeholder="Find a decision, go to a place, change a setting"
            aria-label="Command"
          />
          {shown.length === 0 ? (
            <Spotlight.Empty>Nothing of that name.</Spotlight.Empty>
          ) : (
            <Spotlight.ActionsList {...REACHED_BY_KEYS}>
              {shown.map(({ id, ...action }) => (
                <Spotlight.Action key={id} highlightQuery {...action} />
              ))}
            </Spotlight.ActionsList>
          )}
        </>
      ) : (
        <AskedPrediction asked={asked} onAnswered={palette.close} onLeave={() => setAsked(null)} />
      )}
    </Spotlight.Root>
  );
}

/** "Answer this prediction, due since 3 May 2027" */
function whenAsked(by: Day, today: Day): string {
  if (by > today) return `Answer this prediction early; its day is ${longDay(by)}`;
  return `Answer this prediction, due ${by === today ? 'today' : `since ${longDay(by)}`}`;
}

import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { JournalFilter, JournalPage, ListedRow } from '../../core/journal/list/journal-query.ts';
import { capitalised } from '../../words/figures.ts';
import { FileDrop } from '../cards/FileDrop.tsx';
import { STORAGE } from '../cards/places.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { LetterButton } from '../export/LetterButton.tsx';
import { useReadOnly } from '../stores/app-store.ts';
import { refreshNotices } from '../stores/notices-store.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureState } from '../ui/FailureState.tsx';
import { countOf } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Quoted } from '../ui/Quoted.tsx';
import { Screen } from '../ui/Screen.tsx';
import { startDecision } from '../wizard/start-decision.ts';
import { FilterChips } from './list/FilterChips.tsx';
import { JournalTable } from './list/JournalTable.tsx';
import { Legend } from './list/Legend.tsx';
import css from './list/list.module.css';
import { Peek } from './list/Peek.tsx';
import peek from './list/peek.module.css';
import { SearchRow } from './list/SearchRow.tsx';
import { useFilter } from './list/use-filter.ts';
import { useJournalPages } from './list/use-journal-pages.ts';
import { useRoomForPeek } from './list/use-width.ts';

/** All decisions: searched while typing, filtered and sorted by the address. */
export function JournalScreen() {
  const [filter, change] = useFilter();
  const { page, rows, failure, load, want } = useJournalPages(filter);
  const [text, setText] = useState(filter.text);
  const [focused, setFocused] = useState<string | null>(null);
  const hasRoom = useRoomForPeek();
  const readOnly = useReadOnly();
  // Back restores the search text too.
  useEffect(() => setText(filter.text), [filter.text]);
  const read = page !== null && page.reading === null;
  useEffect(() => {
    if (read) void refreshNotices();
  }, [read]);

  if (failure !== null)
    return <FailureState title="The journal cannot be read." detail={failure} onRetry={load} />;
  if (page === null) return null;
  if (page.since === null) {
    return page.reading === null ? (
      <EmptyState
        title="Your decisions will be kept here."
        detail="An assessment comes here when you commit it. From then on it is frozen; notes can be added beside it."
      >
        <Button onClick={startDecision} disabled={readOnly}>
          Start a decision
        </Button>
        <LinkButton href={STORAGE} variant="default">
          Bring a journal from elsewhere
        </LinkButton>
        <FileDrop notice="Drop an exported file here" />
      </EmptyState>
    ) : (
      <EmptyState title={`Reading your journal, ${page.reading.done} of ${page.reading.total}…`} busy />
    );
  }
  const onText = (next: string) => {
    setText(next);
    change({ text: next });
  };
  const peeked = hasRoom && page.matching > 0 ? shownRow(rows, focused) : null;
  const screen = (
    <Screen
      title={headline(page)}
      list
      actions={
        <>
          <LetterButton since={page.since} />
          <ExportButton subject={{ kind: 'journal' }} />
        </>
      }
    >
      <div className={css['list']} data-journal-list>
        <SearchRow filter={filter} page={page} text={text} onText={onText} onChange={change} />
        <FilterChips filter={filter} counts={page.counts} onChange={change} />
        {page.matching === 0 ? (
          <NothingFound filter={filter} reading={page.reading !== null} onChange={change} />
        ) : (
          <>
            <JournalTable
              count={page.matching}
              rows={rows}
              text={filter.text}
              chosen={peeked?.id ?? null}
              want={want}
              onChoose={setFocused}
            />
            <Legend />
          </>
        )}
      </div>
      <FileDrop notice="Drop an exported file here" />
    </Screen>
  );
  // In the same place with and without it, so that a window made wider keeps what is written and focused.
  return (
    <div className={peeked === null ? undefined : peek['beside']}>
      {screen}
      {peeked !== null && <Peek key={peeked.id} row={peeked} />}
    </div>
  );
}

/** The row that had the focus last, or the first one. */
function shownRow(rows: ReadonlyMap<number, ListedRow>, focused: string | null): ListedRow | null {
  return [...rows.values()].find(({ id }) => id === focused) ?? rows.get(0) ?? null;
}

interface NothingFoundProps {
  filter: JournalFilter;
  reading: boolean;
  onChange: (change: Partial<JournalFilter>) => void;
}

function NothingFound({ filter, reading, onChange }: NothingFoundProps) {
  const { text } = filter;
  if (reading) return null;
  const all = { state: 'all', chosen: null, cardTitle: null, tag: null, year: null } as const;
  return (
    <div className={css['nothing']}>
      <p>
        {text.trim() === '' ? (
          'No decision fits these filters.'
        ) : (
          <>
            No decision mentions <Quoted text={text} />.
          </>
        )}
      </p>
      <Button variant="default" onClick={() => onChange(text.trim() === '' ? all : { text: '' })}>
        {text.trim() === '' ? 'Show all' : 'Clear search'}
      </Button>
    </div>
  );
}

function headline({ counts, since }: JournalPage): string {
  const count = counts.states.all + counts.states.archived;
  const counted = capitalised(countOf(count, 'decision', 'decisions'));
  return `${counted} ${since === new Date().getFullYear() ? 'this year' : `since ${since}`}.`;
}

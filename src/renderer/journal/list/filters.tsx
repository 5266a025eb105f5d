import type { ReactNode } from 'react';
import { PathMark } from '../../../charts/PathMark.tsx';
import type { JournalCounts, JournalFilter, ListState } from '../../../core/journal/list/journal-query.ts';
import { Chip, Select } from './filter-parts.tsx';

export interface FilterProps {
  filter: JournalFilter;
  counts: JournalCounts;
  onChange: (change: Partial<JournalFilter>) => void;
}

/** One filter of the journal, wherever it stands. */
export interface Filter {
  key: string;
  /** It lets less than everything through. */
  isOn: boolean;
  control: ReactNode;
}

const NAMES: Record<ListState, string> = {
  all: 'All',
  due: 'Due',
  scheduled: 'Scheduled',
  closed: 'Closed',
  against: 'Against the score',
  archived: 'Archived',
};

/** By where a decision stands. Pressing a chip again removes its filter. */
export const stateFilters = (
  states: readonly ListState[],
  { filter, counts, onChange }: FilterProps,
): Filter[] =>
  states.map((state) => ({
    key: `state ${state}`,
    isOn: state !== 'all' && filter.state === state,
    control: (
      <Chip
        pressed={filter.state === state}
        onClick={() => onChange({ state: filter.state === state ? 'all' : state })}
      >
        {NAMES[state]} {counts.states[state]}
      </Chip>
    ),
  }));

/** By what was chosen. @param brief by its short name */
export const choiceFilters = (
  choices: JournalCounts['chosen'],
  { filter, onChange }: FilterProps,
  brief = false,
): Filter[] =>
  choices.map(({ name, shortName, path, count }) => ({
    key: `chosen ${name}`,
    isOn: filter.chosen === name,
    control: (
      <Chip
        pressed={filter.chosen === name}
        title={brief && shortName !== name ? name : undefined}
        onClick={() => onChange({ chosen: filter.chosen === name ? null : name })}
      >
        {path !== null && <PathMark path={path} size={10} />}
        <span data-user-text>{brief ? shortName : name}</span> {count}
      </Chip>
    ),
  }));

/** By card, tag and year, where there is something to choose. */
export function selectFilters({ filter, counts, onChange }: FilterProps): Filter[] {
  const { cardTitle, tag, year } = filter;
  const selects = [
    {
      name: 'Card',
      values: counts.cards.map(({ name }) => name),
      isChoice: counts.cards.length > 1,
      value: cardTitle,
      onChoose: (next: string | null) => onChange({ cardTitle: next }),
    },
    {
      name: 'Tag',
      values: counts.tags.map(({ name }) => name),
      // Not every decision has one, so that one tag is a choice too.
      isChoice: counts.tags.length > 0,
      value: tag,
      onChoose: (next: string | null) => onChange({ tag: next }),
    },
    {
      name: 'Year',
      values: counts.years.map(String),
      isChoice: counts.years.length > 1,
      value: year === null ? null : String(year),
      onChoose: (next: string | null) => onChange({ year: next === null ? null : Number(next) }),
    },
  ];
  return selects
    .filter(({ isChoice, value }) => isChoice || value !== null)
    .map(({ name, values, value, onChoose }) => ({
      key: name,
      isOn: value !== null,
      control: <Select name={name} values={values} value={value} onChange={onChoose} />,
    }));
}

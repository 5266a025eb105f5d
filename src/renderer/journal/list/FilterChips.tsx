import { NativeSelect } from '@mantine/core';
import { PathMark } from '../../../charts/PathMark.tsx';
import type { JournalCounts, JournalFilter, ListState } from '../../../core/journal/list/journal-query.ts';
import css from './list.module.css';

const STATES: readonly [ListState, string][] = [
  ['all', 'All'],
  ['due', 'Due'],
  ['scheduled', 'Scheduled'],
  ['closed', 'Closed'],
  ['against', 'Against the score'],
  ['archived', 'Archived'],
];

/** Always there, whatever they lead to. */
const ALWAYS = new Set<ListState>(['all', 'due', 'scheduled', 'closed']);

/** Choices that get a chip; rarer ones are found by search. */
const CHOICE_CHIPS = 3;

interface FilterChipsProps {
  filter: JournalFilter;
  counts: JournalCounts;
  onChange: (change: Partial<JournalFilter>) => void;
}

/** The filters of the journal. Pressing a chip again removes its filter. */
export function FilterChips({ filter, counts, onChange }: FilterChipsProps) {
  const { cards, tags, years } = counts;
  return (
    <fieldset className={css['chips']} aria-label="Filters">
      {STATES.filter(
        ([state]) => ALWAYS.has(state) || counts.states[state] > 0 || filter.state === state,
      ).map(([state, name]) => (
        <Chip
          key={state}
          pressed={filter.state === state}
          onClick={() => onChange({ state: filter.state === state ? 'all' : state })}
        >
          {name} {counts.states[state]}
        </Chip>
      ))}
      {counts.chosen.slice(0, CHOICE_CHIPS).map(({ name, path, count }) => (
        <Chip
          key={name}
          pressed={filter.chosen === name}
          onClick={() => onChange({ chosen: filter.chosen === name ? null : name })}
        >
          {path !== null && <PathMark path={path} size={10} />}
          <span data-user-text>{name}</span> {count}
        </Chip>
      ))}
      <Select
        label="Card"
        any="Any card"
        values={cards.map(({ name }) => name)}
        value={filter.cardTitle}
        onChange={(cardTitle) => onChange({ cardTitle })}
      />
      <Select
        label="Tag"
        any="Any tag"
        least={1}
        values={tags.map(({ name }) => name)}
        value={filter.tag}
        onChange={(tag) => onChange({ tag })}
      />
      <Select
        label="Year"
        any="Any year"
        values={years.map(String)}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(year) => onChange({ year: year === null ? null : Number(year) })}
      />
    </fieldset>
  );
}

interface ChipProps {
  pressed: boolean;
  onClick: () => void;
  children: React.ReactNode;
}

const Chip = ({ pressed, onClick, children }: ChipProps) => (
  <button type="button" className={css['chip']} aria-pressed={pressed} onClick={onClick}>
    {children}
  </button>
);

interface SelectProps {
  label: string;
  /** The entry that filters nothing. */
  any: string;
  values: readonly string[];
  /** With fewer there is nothing to choose. */
  least?: number;
  value: string | null;
  onChange: (value: string | null) => void;
}

function Select({ label, any, values, least = 2, value, onChange }: SelectProps) {
  if (values.length < least && value === null) return null;
  const all = value === null || values.includes(value) ? values : [value, ...values];
  return (
    <NativeSelect
      className={css['select'] ?? ''}
      size="xs"
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      data={[{ value: '', label: any }, ...all.map((each) => ({ value: each, label: each }))]}
    />
  );
}

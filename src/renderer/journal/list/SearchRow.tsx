import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import type { JournalFilter, JournalPage } from '../../../core/journal/list/journal-query.ts';
import { listSort } from '../../../core/journal/list/journal-query.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import css from './list.module.css';
import { moveToRows } from './row-keys.ts';

const SORTS = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'margin', label: 'Largest margin' },
  { value: 'confidence', label: 'Most confident' },
  { value: 'title', label: 'By question' },
];

interface SearchRowProps {
  filter: JournalFilter;
  page: JournalPage;
  /** What is in the field, which may be ahead of the filter. */
  text: string;
  onText: (text: string) => void;
  onChange: (change: Partial<JournalFilter>) => void;
}

/** The field that finds as one types, with how many it finds, and the order. */
export function SearchRow({ filter, page, text, onText, onChange }: SearchRowProps) {
  const all = filter.state === 'archived' ? page.counts.states.archived : page.counts.states.all;
  const found = page.reading === null ? `${page.matching} of ${all}` : 'Searching older notes…';
  return (
    <search className={css['searchRow']}>
      <TextInput
        className={css['field'] ?? ''}
        type="search"
        aria-label="Search the journal"
        placeholder="Search titles, notes, evidence, predictions"
        value={text}
        maxLength={200}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={moveToRows}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        rightSectionWidth={220}
        rightSection={
          text !== '' && (
            <span className={css['count']}>
              <span role="status">{found}</span>
              <IconButton Icon={IconX} label="Clear search" onClick={() => onText('')} />
            </span>
          )
        }
      />
      <NativeSelect
        aria-label="Order"
        value={filter.sort}
        onChange={({ currentTarget }) => onChange({ sort: listSort.parse(currentTarget.value) })}
        data={SORTS}
      />
    </search>
  );
}
